import type { Paper } from "./export-input.ts";
import type { PdfFacts } from "./print/pdf-facts.ts";

/** A sheet: a named paper, or a page of its own size in CSS pixels. */
export type PageSize =
  | { readonly paper: Paper }
  | {
      /** CSS pixels. */
      readonly width: number;
      readonly height: number;
    };

/**
 * A document for the shell's printer to turn into a PDF. The document sets its own page size and margins with `@page`
 * (`preferCSSPageSize`); `page` repeats the size for printers that have to be told. Print it tagged, with outline and
 * backgrounds.
 */
export interface PrintJob {
  /** Name of the PDF without a folder, `<slug>.<extension>`. */
  readonly name: string;
  /** A complete HTML document without scripts and without anything to fetch. */
  readonly html: string;
  readonly page: PageSize;
  /** What the PDF says of itself, put in by `finishPdf` when it is printed. */
  readonly facts: PdfFacts;
}
