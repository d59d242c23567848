import { describe, expect, test, vi } from "vitest";
import { hardenContents, hardenedPreferences, hardenSession } from "../../../electron/desktop/harden.ts";
import { electronState, FakeContents, FakeSession } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electronModule);

/* The numbers are those of Electron's security checklist (docs/tutorial/security.md). */

const session = new FakeSession("hardened");
hardenSession(session as never);
const contents = new FakeContents();
hardenContents(contents as never);

function isCancelled(url: string): boolean {
  let cancelled = false;
  session.beforeRequest({ url }, ({ cancel }) => {
    cancelled = cancel;
  });
  return cancelled;
}

function isStopped(emitter: FakeContents | FakeSession, event: string): boolean {
  let stopped = false;
  emitter.emit(event, {
    preventDefault: () => {
      stopped = true;
    },
  });
  return stopped;
}

test.each([
  "http://a.example/",
  "https://a.example/",
  "ws://a.example/",
  "file:///etc/passwd",
  "ftp://a/",
  "chrome://gpu",
])("1: %s is never loaded", (url) => {
  expect(session.requestFilter).toEqual({ urls: ["<all_urls>"] });
  expect(isCancelled(url)).toBe(true);
});

test("1: the app's own files, and what the page holds itself, are", () => {
  for (const url of ["app://bundle/index.html", "blob:app://bundle/1", "data:image/png;base64,AA"]) {
    expect(isCancelled(url)).toBe(false);
  }
});

test("2, 3, 4, 6, 8 to 11: no window has Node, an unsafe feature or a webview; each is isolated and sandboxed", () => {
  expect(hardenedPreferences("/preload.cjs")).toMatchObject({
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
    spellcheck: false,
  });
  expect(hardenedPreferences(null)).not.toHaveProperty("preload");
  expect(hardenedPreferences(null)).not.toHaveProperty("enableBlinkFeatures");
});

test("developer tools are not in the packed app", () => {
  expect(hardenedPreferences(null).devTools).toBe(true);
  electronState.isPackaged = true;
  expect(hardenedPreferences(null).devTools).toBe(false);
  electronState.isPackaged = false;
});

describe("5: permissions", () => {
  const ask = (permission: string, page = contents) => {
    let outcome = false;
    session.permissionRequest(page, permission, (granted) => {
      outcome = granted;
    });
    return [outcome, session.permissionCheck(page, permission)];
  };

  test.each([
    "media",
    "geolocation",
    "notifications",
    "midi",
    "midiSysex",
    "pointerLock",
    "openExternal",
    "clipboard-read",
    "display-capture",
    "hid",
    "serial",
    "usb",
    "window-management",
    "local-fonts",
    "fileSystem",
    "idle-detection",
    "unknown",
  ])("%s is denied", (permission) => {
    expect(ask(permission)).toEqual([false, false]);
  });

  test("the screen may be filled and text copied, by our page only", () => {
    const foreign = new FakeContents();
    foreign.url = "https://evil.example/";
    for (const permission of ["fullscreen", "clipboard-sanitized-write"]) {
      expect(ask(permission)).toEqual([true, true]);
      expect(ask(permission, foreign)).toEqual([false, false]);
    }
    expect(session.permissionCheck(null, "fullscreen")).toBe(false);
  });

  test("devices are denied", () => {
    expect(session.device()).toBe(false);
  });
});

test("12: no webview is attached", () => {
  expect(isStopped(contents, "will-attach-webview")).toBe(true);
});

test("13: a page navigates nowhere, nor do its frames, nor by a redirect", () => {
  for (const event of ["will-navigate", "will-frame-navigate", "will-redirect"]) {
    expect(isStopped(contents, event), event).toBe(true);
  }
});

test("14: no page opens a window", () => {
  expect(contents.openHandler?.({ url: "app://bundle/index.html" })).toEqual({ action: "deny" });
});

test("nothing is downloaded, dictionaries included", () => {
  expect(isStopped(session, "will-download")).toBe(true);
  expect(session.spelling).toBe(false);
});
