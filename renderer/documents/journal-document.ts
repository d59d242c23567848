import type { ShellErrorCode } from "../../electron/contract/shell-result.ts";
import type { Deck, ExportOptions } from "../../slides/index.ts";
import { isUnsaved } from "../store/change-briefing.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import type { OpenDocument } from "../store/desk-state.ts";
import { patchDocument } from "./open-document.ts";

/** Name of the journal's file with the document as it was opened. */
export const baseName = "base.briefing";

/** What an entry of the journal holds: all of a briefing that editing changes. */
export interface JournalContent {
  readonly deck: Deck;
  readonly options: ExportOptions;
}

/** From an edit to the journal, milliseconds. Edits within it are one entry. */
const delay = 250;

/** Between attempts after a failure, milliseconds. */
const retryDelay = 2000;

function contentOf({ history }: OpenDocument): Uint8Array {
  const { deck, options } = history.present;
  const content: JournalContent = { deck, options };
  return new TextEncoder().encode(JSON.stringify(content));
}

async function keepBase(desk: Desk, { journal, base }: OpenDocument): Promise<ShellErrorCode | null> {
  const result = await desk.shell.keepJournalFiles({ journal, files: [{ name: baseName, bytes: base }] });
  return result.ok ? null : result.error.code;
}

async function putEntry(desk: Desk, document: OpenDocument): Promise<ShellErrorCode | null> {
  const { journal, revision, file, history } = document;
  const result = await desk.shell.putJournal({
    journal,
    revision,
    title: history.present.deck.title.slice(0, 500),
    path: file?.path ?? null,
    seen: file?.version ?? null,
    content: contentOf(document),
  });
  return result.ok ? null : result.error.code;
}

const journals = new WeakMap<Desk, Journal>();

/** The journal of a desk, once it has been started. */
export function journalOf(desk: Desk): Journal | null {
  return journals.get(desk) ?? null;
}

/** Writes the journal of the documents on a desk. */
export interface Journal {
  /** Writes what is waiting now. */
  flush(): Promise<void>;
  stop(): void;
}

/**
 * Keeps the work against a crash: every change reaches the shell's journal within a moment, in documents without a file
 * too. A document that is saved has no entry. Failures are told in the document's state and tried again.
 */
export function startJournal(desk: Desk): Journal {
  /** Journals whose base the shell has. */
  const kept = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();
  /** What the journal holds; a revision of 0 is nothing. */
  let done = { journal: "", revision: 0 };

  async function attempt(document: OpenDocument): Promise<ShellErrorCode | null> {
    const { journal } = document;
    if (!kept.has(journal)) {
      const problem = await keepBase(desk, document);
      if (problem !== null) return problem;
      kept.add(journal);
    }
    const problem = await putEntry(desk, document);
    if (problem === "not-found") kept.delete(journal);
    return problem;
  }

  /** What was undone, back to what the file holds, is not to be offered at the next start. */
  async function dropStale(journal: string, through: number): Promise<void> {
    if (done.journal !== journal || done.revision === 0) return;
    const dropped = await desk.shell.dropJournal({ journal, through });
    if (dropped.ok) done = { journal, revision: 0 };
    else schedule(retryDelay);
  }

  async function write(): Promise<void> {
    const state = stateOf(desk);
    const { document } = state;
    if (document === null) return;
    const { journal, revision } = document;
    if (!isUnsaved(state)) {
      await dropStale(journal, revision);
      return;
    }
    if (done.journal === journal && done.revision === revision) return;
    let problem = await attempt(document);
    if (problem === "not-found") problem = await attempt(document);
    if (problem === null) done = { journal, revision };
    else schedule(retryDelay);
    if (stateOf(desk).document?.journalProblem !== problem) patchDocument(desk, journal, { journalProblem: problem });
  }

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writing = writing.then(write);
    return writing;
  }

  function schedule(wait: number): void {
    timer ??= setTimeout(() => {
      timer = null;
      void flush();
    }, wait);
  }

  const stop = desk.store.subscribe(({ document }, before) => {
    if (document === null || document === before.document) return;
    if (document.journal !== before.document?.journal || document.revision !== before.document.revision)
      schedule(delay);
  });
  const journal: Journal = {
    flush,
    stop() {
      stop();
      if (timer !== null) clearTimeout(timer);
    },
  };
  journals.set(desk, journal);
  return journal;
}
