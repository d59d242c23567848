import { app, type Session, type WebContents, type WebPreferences } from "electron";
import { isPageAddress } from "./app-address.ts";

/** All that a page may ask of the system: to fill the screen, and to copy when the user does. */
const granted: ReadonlySet<string> = new Set(["fullscreen", "clipboard-sanitized-write"]);
/** Addresses that do not leave the machine. */
const local = /^(?:app|blob|data|devtools):/iu;

/** The preferences of every window: nothing of Node or Electron in the page, no feature that is not needed. */
export function hardenedPreferences(preload: string | null): WebPreferences {
  return {
    ...(preload === null ? {} : { preload }),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // A covered window must not fall asleep: the talk goes on.
    backgroundThrottling: false,
    spellcheck: false,
    safeDialogs: true,
    defaultEncoding: "utf-8",
    devTools: !app.isPackaged,
  };
}

/** Denies what a session may be asked for: permissions, devices, downloads, and every request that leaves the machine. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(granted.has(permission) && isPageAddress(contents.getURL()));
  });
  session.setPermissionCheckHandler(
    (contents, permission) => contents !== null && granted.has(permission) && isPageAddress(contents.getURL()),
  );
  session.setDevicePermissionHandler(() => false);
  // Dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false);
  session.on("will-download", (event) => event.preventDefault());
  session.webRequest.onBeforeRequest({ urls: ["<all_urls>"] }, ({ url }, answer) => {
    answer({ cancel: !local.test(url) });
  });
}

/** Keeps a window where it is: it navigates nowhere, opens no other window and holds no foreign page. */
export function hardenContents(contents: WebContents): void {
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}
