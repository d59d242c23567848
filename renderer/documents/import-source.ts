import { type BriefingOptions, defaultBriefingOptions } from "../../slides/index.ts";
import type { RunningImport } from "../engine/engine.ts";
import type { FindPictures, ImportOutcome } from "../engine/engine-messages.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import type { DeskState, DocumentFile } from "../store/desk-state.ts";
import { showNotice } from "../store/show-notice.ts";
import { leaveDocument } from "./leave-document.ts";
import { openDocument } from "./open-document.ts";
import { refuseSource } from "./refuse-source.ts";

/** Something to be opened: bytes from a file, a paste or a drop. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Where it is on the disk, when that is known. */
  readonly path: string | null;
  /** The file as it was read, for a `.briefing` that is to be saved in place. */
  readonly file: DocumentFile | null;
}

export interface ImportOptions {
  /** True when the user has agreed already to leave what is on the desk. */
  readonly agreed?: boolean;
}

const running = new WeakMap<Desk, RunningImport>();

function optionsFor({ settings }: DeskState): BriefingOptions {
  return { ...defaultBriefingOptions, theme: settings.theme, ratio: settings.ratio };
}

/** Pictures beside the article; a source without a place on the disk has none. */
function pictureFinder(desk: Desk, path: string | null): FindPictures {
  return async (addresses) => {
    if (path === null) return [];
    // Longer addresses than the shell takes are not names of files.
    const wanted = addresses.filter((address) => address.length <= 4096).slice(0, 1000);
    const result = await desk.shell.readPictures({ path, addresses: wanted });
    return result.ok ? result.value.pictures : [];
  };
}

function finish(desk: Desk, source: Source, outcome: ImportOutcome): void {
  if (!outcome.ok) {
    const { code, message } = outcome.diagnostic;
    refuseSource(desk, { key: "import.refused", parameters: { name: source.name, reason: { code, text: message } } });
    return;
  }
  const { briefing, format, file: base } = outcome;
  const isBriefing = format === "briefing";
  openDocument(desk, {
    briefing,
    base,
    file: isBriefing ? source.file : null,
    articlePath: isBriefing ? null : source.path,
    saved: source.path !== null,
  });
  if (source.path === null) return;
  void desk.shell.noteRecent({ path: source.path, title: briefing.deck.title.slice(0, 500) });
}

/**
 * Reads something and puts its briefing on the desk. What is on the desk stays until it has been read; unsaved work asks
 * first. Progress is told in the state, a refusal in one sentence.
 */
export async function importSource(desk: Desk, source: Source, { agreed = false }: ImportOptions = {}): Promise<void> {
  if (running.has(desk)) {
    showNotice(desk, { tone: "info", saying: { key: "import.busy" } });
    return;
  }
  if (!agreed && !(await leaveDocument(desk))) return;
  const { name, bytes, path } = source;
  patchState(desk, { importing: { name, stage: "reading" }, refusal: null });
  const options = optionsFor(stateOf(desk));
  const job = desk.engine.startImport({ bytes, name, options }, pictureFinder(desk, path), (stage) =>
    patchState(desk, { importing: { name, stage } }),
  );
  running.set(desk, job);
  try {
    const outcome = await job.done;
    if (outcome === null) patchState(desk, { importing: null });
    else finish(desk, source, outcome);
  } catch {
    refuseSource(desk, { key: "import.failed", parameters: { name } });
  } finally {
    running.delete(desk);
  }
}

/** Stops the import that is under way. */
export function cancelImport(desk: Desk): void {
  running.get(desk)?.cancel();
}
