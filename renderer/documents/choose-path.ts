import { type ShellResult, success } from "../../electron/contract/shell-result.ts";
import { openDialog } from "../dialogs/open-dialog.ts";
import { changeSettings } from "../store/change-settings.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import { showNotice } from "../store/show-notice.ts";
import { problemSaying } from "../strings/problem-saying.ts";

/** What a path is chosen for. */
export type PathWish =
  | { readonly purpose: "open" }
  | { readonly purpose: "save"; readonly suggestedName: string; readonly folder: string | null }
  | { readonly purpose: "folder"; readonly folder: string | null };

function askSystem(desk: Desk, wish: PathWish): Promise<ShellResult<{ path: string | null }>> {
  switch (wish.purpose) {
    case "open":
      return desk.shell.chooseFile({ kind: "any" });
    case "save":
      return desk.shell.chooseSavePath({ suggestedName: wish.suggestedName, folder: wish.folder });
    case "folder":
      return desk.shell.chooseFolder({ folder: wish.folder });
  }
}

function askPage(desk: Desk, wish: PathWish): Promise<string | null> {
  const { purpose, suggestedName, folder } = { suggestedName: "", folder: null, ...wish };
  return new Promise((answer) => openDialog(desk, { kind: "files", purpose, suggestedName, folder, answer }));
}

/** Files are looked for next time where one was found or saved this time. */
function rememberFolder(desk: Desk, { purpose }: PathWish, path: string | null): void {
  const folder = path?.match(/^(.*[^\\/])[\\/][^\\/]*$/su)?.[1];
  if (purpose !== "folder" && folder !== undefined) changeSettings(desk, { lastFolder: folder });
}

/** Lets the user choose a path, in the system's dialog where there is one. Null when they changed their mind. */
export async function choosePath(desk: Desk, wish: PathWish): Promise<string | null> {
  const asksSystem = stateOf(desk).capabilities.nativeDialogs;
  const result = asksSystem ? await askSystem(desk, wish) : success({ path: await askPage(desk, wish) });
  if (!result.ok) {
    showNotice(desk, { tone: "problem", saying: problemSaying(result.error.code) });
    return null;
  }
  const { path } = result.value;
  rememberFolder(desk, wish, path);
  return path;
}
