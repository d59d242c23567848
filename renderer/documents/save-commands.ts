import { type Desk, stateOf } from "../store/desk.ts";
import { choosePath } from "./choose-path.ts";
import { type SaveResult, saveTo } from "./save-document.ts";
import { suggestName } from "./suggest-name.ts";

/** The folder of a path, null when it has none. */
function folderOf(path: string | null): string | null {
  return path?.match(/^(.*)[\\/][^\\/]*$/su)?.[1] ?? null;
}

/** Asks for a path and saves there. A file that is there already was agreed to be replaced in the dialog. */
export async function saveDocumentAs(desk: Desk): Promise<SaveResult> {
  const { document, settings } = stateOf(desk);
  if (document === null) return "gone";
  const near = document.file?.path ?? document.articlePath;
  const path = await choosePath(desk, {
    purpose: "save",
    suggestedName: document.file?.name ?? suggestName(document.history.present.deck.title),
    folder: folderOf(near) ?? (settings.lastFolder === "" ? null : settings.lastFolder),
  });
  return path === null ? "failed" : saveTo(desk, { path, over: "anything" });
}

/** Saves where the document was saved before; the first time asks where. */
export async function saveDocument(desk: Desk): Promise<SaveResult> {
  const { document } = stateOf(desk);
  if (document === null) return "gone";
  const { file } = document;
  if (file === null || file.readOnly) return saveDocumentAs(desk);
  return saveTo(desk, { path: file.path, over: "seen" });
}

/** Saves over what another program wrote. */
export async function keepMine(desk: Desk): Promise<SaveResult> {
  const file = stateOf(desk).document?.file;
  if (file === null || file === undefined) return saveDocumentAs(desk);
  return saveTo(desk, { path: file.path, over: "anything" });
}
