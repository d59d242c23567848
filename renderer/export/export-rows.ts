import { type Deck, type ExportFormat, exportFormats, nameExport } from "../../slides/index.ts";
import type { Saying } from "../strings/saying.ts";

/** How far one file of an export has come. */
export type ExportFileState =
  | { readonly kind: "waiting" }
  | { readonly kind: "making" }
  | { readonly kind: "printing" }
  /** Made, and written when all are. */
  | { readonly kind: "made" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly path: string; readonly bytes: number }
  | { readonly kind: "failed"; readonly reason: Saying };

/** A file of an export. */
export interface ExportRow {
  /** Name of its format. */
  readonly format: string;
  readonly name: string;
  readonly state: ExportFileState;
}

/** The files that these formats of a deck are called. In the order formats are offered. */
export function exportRows(deck: Deck, formats: readonly string[]): readonly ExportRow[] {
  return exportFormats
    .filter(({ name }) => formats.includes(name))
    .map((format) => ({ format: format.name, name: nameExport(deck, format), state: { kind: "waiting" } }));
}

/** True for a format that a browser has to print. */
export function isPrinted({ extension }: Pick<ExportFormat, "extension">): boolean {
  return extension.endsWith("pdf");
}
