import { type Desk, stateOf } from "../store/desk.ts";
import { patchDocument } from "./open-document.ts";
import { openPath } from "./open-path.ts";

/** Notices when another program changes the document's file. Gives the function that ends it. */
export function watchOutsideChanges(desk: Desk): () => void {
  return desk.shell.on("document-changed-outside", ({ path, found }) => {
    const { document } = stateOf(desk);
    if (document?.file?.path !== path) return;
    // A drive that was away and is back has the file as it was.
    const isSame = found?.hash === document.file.version.hash;
    if (!isSame || document.outside !== null)
      patchDocument(desk, document.journal, { outside: isSame ? null : { found } });
  });
}

/** Throws away what is on the desk and opens what another program wrote. */
export async function loadTheirs(desk: Desk): Promise<void> {
  const path = stateOf(desk).document?.file?.path;
  if (path === undefined) return;
  await openPath(desk, path, { agreed: true });
}
