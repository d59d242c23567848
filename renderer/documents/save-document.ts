import type { SaveOutcome } from "../../electron/contract/document-schemas.ts";
import type { ShellErrorCode, ShellResult } from "../../electron/contract/shell-result.ts";
import { markSaved } from "../../slides/index.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import type { DocumentFile, OpenDocument } from "../store/desk-state.ts";
import { patchDocument } from "./open-document.ts";

/** Where a document is saved, and over what: the file as the page last saw it, or whatever is there. */
interface SaveTarget {
  readonly path: string;
  readonly over: "seen" | "anything";
}

/** `lost` when another program changed the file, `gone` when the document was closed meanwhile. */
export type SaveResult = "saved" | "failed" | "lost" | "gone";

function baseName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}

function documentOf(desk: Desk, journal: string): OpenDocument | null {
  const { document } = stateOf(desk);
  return document?.journal === journal ? document : null;
}

/** Notes what was saved; what was typed meanwhile stays unsaved. */
function settle(desk: Desk, before: OpenDocument, target: SaveTarget, version: DocumentFile["version"]): void {
  const document = documentOf(desk, before.journal);
  if (document === null) return;
  const file = { path: target.path, name: baseName(target.path), version, readOnly: false };
  const history = markSaved(document.history, before.history.present);
  patchDocument(desk, before.journal, { file, history, saving: { kind: "idle" }, outside: null, journalProblem: null });
  void desk.shell.dropJournal({ journal: before.journal, through: before.revision });
  if (before.file?.path === target.path) return;
  if (before.file !== null) void desk.shell.unwatchDocument({ path: before.file.path });
  void desk.shell.watchDocument({ path: target.path, seen: version });
  void desk.shell.noteRecent({ path: target.path, title: document.history.present.deck.title.slice(0, 500) });
}

function fail(desk: Desk, journal: string, code: ShellErrorCode): SaveResult {
  patchDocument(desk, journal, { saving: { kind: "failed", code, again: false } });
  return "failed";
}

async function write(
  desk: Desk,
  { history, file }: OpenDocument,
  { path, over }: SaveTarget,
): Promise<ShellResult<SaveOutcome>> {
  const seen = over === "seen" && file?.path === path ? file.version : null;
  let bytes: Uint8Array;
  try {
    bytes = await desk.engine.write(history.present);
  } catch (error) {
    return { ok: false, error: { code: "fault", message: String(error) } };
  }
  return desk.shell.saveDocument({ path, bytes, seen, replace: over === "anything" });
}

async function saveNow(desk: Desk, journal: string, target: SaveTarget): Promise<SaveResult> {
  const before = documentOf(desk, journal);
  if (before === null) return "gone";
  const after = before.saving.kind === "failed" ? before.saving : null;
  patchDocument(desk, journal, { saving: { kind: "saving", after } });
  const result = await write(desk, before, target);
  if (documentOf(desk, before.journal) === null) return "gone";
  if (!result.ok) return fail(desk, before.journal, result.error.code);
  if (result.value.outcome === "changed-outside") {
    patchDocument(desk, before.journal, { saving: { kind: "idle" }, outside: { found: result.value.found } });
    return "lost";
  }
  settle(desk, before, target, result.value.version);
  return "saved";
}

const saves = new WeakMap<Desk, Promise<unknown>>();

/**
 * Saves the document to a path. Failures are in its state, with the work kept. One save after the other: a second one
 * would take what the first has written for another program's.
 */
export function saveTo(desk: Desk, target: SaveTarget): Promise<SaveResult> {
  const { document } = stateOf(desk);
  if (document === null) return Promise.resolve("gone");
  const result = (saves.get(desk) ?? Promise.resolve()).then(() => saveNow(desk, document.journal, target));
  saves.set(
    desk,
    result.catch(() => {}),
  );
  return result;
}
