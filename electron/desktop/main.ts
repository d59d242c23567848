import { join } from "node:path";
import { app } from "electron";
import packageFile from "../../package.json" with { type: "json" };
import { machineFolders } from "../services/state-folders.ts";
import { registerAppScheme } from "./app-protocol.ts";
import { type DesktopApp, startDesktopApp } from "./desktop-app.ts";
import { hardenContents, hardenSession } from "./harden.ts";
import { filesToOpen } from "./open-requests.ts";

/*
 * The program of the desktop app. Everything up to `whenReady` has to happen before Electron is ready, so nothing here
 * is waited for.
 */

const folders = machineFolders();
// Beside the journal, so that one setting moves everything, and two apps with different state do not meet.
app.setPath("userData", join(folders.state, "electron"));
registerAppScheme();
app.enableSandbox();
app.on("web-contents-created", (_event, contents) => hardenContents(contents));
// Whatever session there will ever be, nothing in it is granted by Electron's own choice.
app.on("session-created", hardenSession);

/** The words before the files: the program, and the app's folder where the program is Electron itself. */
const ownWords = app.isPackaged ? 1 : 2;
let running: DesktopApp | null = null;
let waiting = filesToOpen(process.argv, ownWords, process.cwd());

function open(paths: readonly string[]): void {
  if (running === null) waiting = [...waiting, ...paths];
  else running.open(paths);
}

app.on("open-file", (event, path) => {
  event.preventDefault();
  open([path]);
  running?.show();
});

if (app.requestSingleInstanceLock()) {
  app.on("second-instance", (_event, words, folder) => {
    running?.show();
    open(filesToOpen(words, ownWords, folder));
  });
  app.on("activate", () => running?.show());
  app.on("window-all-closed", () => app.quit());
  app.whenReady().then(
    () => {
      running = startDesktopApp(packageFile.version, folders);
      running.open(waiting);
    },
    () => app.exit(1),
  );
} else {
  app.quit();
}
