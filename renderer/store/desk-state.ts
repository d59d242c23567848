import type { Capabilities } from "../../electron/contract/capabilities.ts";
import type { RecentFile, Recovery } from "../../electron/contract/document-schemas.ts";
import type { Settings } from "../../electron/contract/settings.ts";
import type { ShellErrorCode } from "../../electron/contract/shell-result.ts";
import type { FileVersion } from "../../electron/contract/value-schemas.ts";
import type { Briefing, EditHistory, LengthPlan, SentenceId } from "../../slides/index.ts";
import type { DialogRequest } from "../dialogs/dialog-request.ts";
import type { ImportStage } from "../engine/engine-messages.ts";
import type { Presentation } from "../presenter/presentation.ts";
import type { StringKey } from "../strings/en.ts";
import type { Saying } from "../strings/saying.ts";
import type { SearchState } from "./search-state.ts";

/** The document's `.briefing` on the disk. */
export interface DocumentFile {
  readonly path: string;
  readonly name: string;
  /** What the page last saw there. */
  readonly version: FileVersion;
  readonly readOnly: boolean;
}

/** Told until a save succeeds. `again` is true while it is tried by itself. */
export interface FailedSave {
  readonly kind: "failed";
  readonly code: ShellErrorCode;
  readonly again: boolean;
}

export type SaveStatus =
  | { readonly kind: "idle" }
  /** `after` is the failure that this attempt is to mend. */
  | { readonly kind: "saving"; readonly after: FailedSave | null }
  | FailedSave;

/** A length that the user tries out before the briefing takes it. */
export interface LengthTrial {
  /** Null for as long as the text needs. */
  readonly minutes: number | null;
  /** What it is planned from: when the user changed something since, the plan is of something that is no more. */
  readonly briefing: Briefing;
  readonly outcome:
    | { readonly kind: "planning" }
    | { readonly kind: "planned"; readonly plan: LengthPlan }
    | { readonly kind: "failed" };
}

/** The briefing on the desk. There is one a window. */
export interface OpenDocument {
  /** Id of its journal. */
  readonly journal: string;
  /** The document as a `.briefing` when it was opened: what the journal's entries build on. */
  readonly base: Uint8Array;
  readonly history: EditHistory;
  /** Grows with every change. */
  readonly revision: number;
  /** Null while it has never been saved. */
  readonly file: DocumentFile | null;
  /** The article it was made from, where it is known. */
  readonly articlePath: string | null;
  readonly saving: SaveStatus;
  /** Set when another program changed the file: what is there now, null when it is gone. */
  readonly outside: { readonly found: FileVersion | null } | null;
  /** Set while changes cannot be journalled. */
  readonly journalProblem: ShellErrorCode | null;
  readonly trial: LengthTrial | null;
}

/** A part of a slide's text. */
export type SlideField =
  | { readonly part: "headline" }
  | { readonly part: "item"; readonly item: number; readonly field: "text" | "label" | "detail" };

export interface Selection {
  /** Ids of the selected slides, in no order. Empty only when there are no slides. */
  readonly slides: ReadonlySet<string>;
  /** The slide in the middle; null when there are none. */
  readonly current: string | null;
  /** The text of the current slide that has the caret or had it last. */
  readonly field: SlideField | null;
  /** Sentences selected in the article. */
  readonly sentences: ReadonlySet<SentenceId>;
  /** Sentences that the selected text of a slide comes from: lit up in the article. */
  readonly lit: readonly SentenceId[];
}

/** Where the caret is wanted in the notes of a slide, once they are in the page. */
export interface NoteWish {
  readonly slide: string;
  /** A line, counted from 0, and UTF-16 offsets in it: what is between them is selected. Past the end stands for the end. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Where on the screen the caret came from, CSS pixels: it goes under that place, in the line's first or last row. */
  readonly below?: number;
}

export interface ImportProgress {
  readonly name: string;
  readonly stage: ImportStage;
}

/** Something the page says for a while. */
export interface Notice {
  readonly id: number;
  readonly tone: "info" | "problem";
  readonly saying: Saying;
  /** A button in it. */
  readonly action: { readonly label: StringKey; readonly run: () => void } | null;
}

/** What the middle of the desk shows. */
export type DeskView = "slides" | "notes";

export interface DeskState {
  readonly version: string;
  /** `process.platform`: which modifier key the page names. */
  readonly platform: string;
  /** BCP 47, of the system. */
  readonly locale: string;
  readonly capabilities: Capabilities;
  readonly settings: Settings;
  readonly recents: readonly RecentFile[];
  readonly recoveries: readonly Recovery[];
  /** False once the user has put off looking at `recoveries` in this window. */
  readonly offersRecoveries: boolean;
  readonly importing: ImportProgress | null;
  /** Why the last file could not be opened: one sentence on the start screen. */
  readonly refusal: Saying | null;
  readonly document: OpenDocument | null;
  readonly selection: Selection;
  readonly view: DeskView;
  readonly search: SearchState;
  readonly noteWish: NoteWish | null;
  readonly panes: { readonly rail: boolean; readonly notes: boolean };
  /** The talk that is given; the page is its presenter view then. */
  readonly presentation: Presentation | null;
  readonly dialog: DialogRequest | null;
  readonly notices: readonly Notice[];
}

export const noSelection: Selection = {
  slides: new Set(),
  current: null,
  field: null,
  sentences: new Set(),
  lit: [],
};
