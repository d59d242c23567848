import type { PackedAssets } from "../../electron/contract/file-schemas.ts";
import type {
  Article,
  Briefing,
  BriefingOptions,
  Diagnostic,
  ExportFile,
  ExportOptions,
  HandoutPreview,
  LengthPlan,
  PrintJob,
} from "../../slides/index.ts";

/** What is turned into a briefing. */
export interface ImportSource {
  readonly bytes: Uint8Array;
  /** A file's name, or what stands for one: a hint at the format. */
  readonly name: string;
  readonly options: BriefingOptions;
}

/** Formats to be made of a briefing. */
export interface ExportJob {
  readonly briefing: Briefing;
  /** Names of formats, in the order they are wanted. */
  readonly formats: readonly string[];
  readonly options: ExportOptions;
  readonly assets: PackedAssets;
  /** When it is made, ISO 8601 with its offset. */
  readonly now: string;
}

/** A handout whose first page is to be looked at. */
export type PreviewJob = Omit<ExportJob, "formats">;

/** How far an import has come, in order. */
export type ImportStage = "reading" | "recognising" | "composing";

/** From the page to the worker. */
export type EngineRequest =
  | { readonly kind: "import"; readonly source: ImportSource }
  /** The answer to `pictures-wanted`. */
  | { readonly kind: "pictures"; readonly pictures: readonly { readonly src: string; readonly bytes: Uint8Array }[] }
  | { readonly kind: "write"; readonly briefing: Briefing }
  | { readonly kind: "plan"; readonly briefing: Briefing; readonly minutes: number | null }
  | { readonly kind: "export"; readonly job: ExportJob }
  | { readonly kind: "preview"; readonly job: PreviewJob };

/** From the worker to the page. */
export type EngineAnswer =
  | { readonly kind: "stage"; readonly stage: ImportStage }
  /** Addresses of pictures that are not in the article itself. */
  | { readonly kind: "pictures-wanted"; readonly addresses: readonly string[] }
  | { readonly kind: "imported"; readonly outcome: ImportOutcome }
  | { readonly kind: "written"; readonly bytes: Uint8Array }
  | { readonly kind: "planned"; readonly plan: LengthPlan }
  /** One format of an export. Null when a bug in the engine stopped it; the others are made all the same. */
  | { readonly kind: "made"; readonly format: string; readonly output: ExportFile | PrintJob | null }
  | { readonly kind: "all-made" }
  | { readonly kind: "previewed"; readonly preview: HandoutPreview }
  /** A bug in the engine. */
  | { readonly kind: "failed"; readonly message: string };

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly briefing: Briefing;
      /** What the bytes were. */
      readonly format: Article["format"] | "briefing";
      /** The briefing as a `.briefing` file: what the journal builds on. */
      readonly file: Uint8Array;
    }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Finds bytes of pictures beside the article; it may take as long as it likes. */
export type FindPictures = (
  addresses: readonly string[],
) => Promise<readonly { readonly src: string; readonly bytes: Uint8Array }[]>;
