/** What a command needs to be understood besides its own words: the names the engine knows. */
export interface Vocabulary {
  /** Names of `--to`. */
  readonly formats: readonly string[];
  /** Names of `--handout`. */
  readonly handouts: readonly string[];
  readonly papers: readonly string[];
  readonly orientations: readonly string[];
  readonly themes: readonly string[];
}

/** Every value an option can set; null where it was not given. */
export interface Settings {
  /** Folder for the outputs. */
  readonly out: string | null;
  readonly formats: readonly string[];
  readonly handout: string | null;
  readonly paper: string | null;
  readonly orientation: string | null;
  readonly inkSaving: boolean;
  readonly theme: string | null;
  readonly marking: string | null;
  /** Target length in minutes. */
  readonly minutes: number | null;
  readonly noNotes: boolean;
  readonly noSources: boolean;
  readonly hiddenSlides: boolean;
  /** A moment as `isEmbargo` has it; empty to lift the one there is. */
  readonly embargo: string | null;
  readonly json: boolean;
}

export interface BuildCommand extends Settings {
  readonly kind: "build";
  readonly file: string;
}

export interface InspectCommand extends Settings {
  readonly kind: "inspect";
  readonly file: string;
}

export type Command =
  | BuildCommand
  | InspectCommand
  | { readonly kind: "open"; readonly file: string | null }
  | { readonly kind: "help"; readonly topic: HelpTopic }
  | { readonly kind: "version" };

export type HelpTopic = "lectern" | "build" | "inspect";

export const defaultSettings: Settings = {
  out: null,
  formats: ["html", "handout-pdf"],
  handout: null,
  paper: null,
  orientation: null,
  inkSaving: false,
  theme: null,
  marking: null,
  minutes: null,
  noNotes: false,
  noSources: false,
  hiddenSlides: false,
  embargo: null,
  json: false,
};
