import { type Briefing, startHistory } from "../../slides/index.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import { type DocumentFile, noSelection, type OpenDocument } from "../store/desk-state.ts";
import { dropDocument } from "./drop-document.ts";

/** A briefing that is about to be on the desk. */
export interface NewDocument {
  readonly briefing: Briefing;
  /** The briefing as a `.briefing`. */
  readonly base: Uint8Array;
  readonly file: DocumentFile | null;
  readonly articlePath: string | null;
  /** False when closing it now would lose something: pasted text, work from a crash. */
  readonly saved: boolean;
}

/** Puts a briefing on the desk in place of what is there. */
export function openDocument(desk: Desk, { briefing, base, file, articlePath, saved }: NewDocument): void {
  dropDocument(desk);
  const document: OpenDocument = {
    journal: crypto.randomUUID(),
    base,
    history: startHistory(briefing, saved),
    revision: 1,
    file,
    articlePath,
    saving: { kind: "idle" },
    outside: null,
    journalProblem: null,
    trial: null,
  };
  const [first] = briefing.deck.slides;
  const selection =
    first === undefined ? noSelection : { ...noSelection, slides: new Set([first.id]), current: first.id };
  patchState(desk, { document, selection, view: "slides", importing: null, refusal: null });
  if (file !== null) void desk.shell.watchDocument({ path: file.path, seen: file.version });
}

/** Changes the document if it is still the one of this journal: what took its time may come too late. */
export function patchDocument(desk: Desk, journal: string, patch: Partial<OpenDocument>): void {
  const { document } = stateOf(desk);
  if (document?.journal === journal) patchState(desk, { document: { ...document, ...patch } });
}
