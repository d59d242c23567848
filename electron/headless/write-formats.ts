import type { ExportFile } from "../../slides/export/export-file.ts";
import type { ExportInput } from "../../slides/export/export-input.ts";
import { type ExportFormat, exportFormats } from "../../slides/export/formats/export-formats.ts";
import { finishPdf } from "../../slides/export/print/finish-pdf.ts";
import type { PrintJob } from "../../slides/export/print-job.ts";
import type { PdfPrinter } from "../services/print-pdf.ts";
import type { Terminal } from "./terminal.ts";

/** A finished file and the format it is in. */
export interface FormatFile {
  readonly format: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WrittenFormats {
  readonly files: readonly FormatFile[];
  /** Why the PDFs could not be made, null when they could or none was wanted. */
  readonly printProblem: string | null;
}

/** The rows of the wanted formats, in the order wanted. */
export function chooseFormats(names: readonly string[]): readonly ExportFormat[] {
  return names.flatMap((name) => exportFormats.filter((format) => format.name === name));
}

/** True for a format that needs a browser to be made. */
export function isPrinted({ extension }: ExportFormat): boolean {
  return extension.endsWith("pdf");
}

function isPrintJob(output: ExportFile | PrintJob): output is PrintJob {
  return "html" in output;
}

/**
 * Makes every format. What needs a browser is handed to the printer first, so that it prints while the other formats
 * are made. `printer` is a sentence instead when there is no browser.
 */
export async function writeFormats(
  formats: readonly ExportFormat[],
  input: ExportInput,
  printer: PdfPrinter | string,
  terminal: Terminal,
): Promise<WrittenFormats> {
  const files = new Map<string, FormatFile>();
  let printProblem: string | null = null;
  const printing: Promise<void>[] = [];

  async function print({ name: format }: ExportFormat, { name, html, facts }: PrintJob): Promise<void> {
    const outcome = typeof printer === "string" ? { ok: false as const, message: printer } : await printer.print(html);
    if (outcome.ok) files.set(format, { format, name, bytes: finishPdf(outcome.bytes, facts) });
    else printProblem ??= outcome.message;
  }

  const printedFirst = [...formats].sort((a, b) => Number(isPrinted(b)) - Number(isPrinted(a)));
  for (const format of printedFirst) {
    terminal.progress(`Making ${format.name}`);
    if (typeof printer === "string" && isPrinted(format)) {
      printProblem ??= printer;
      continue;
    }
    const output = format.write(input);
    if (isPrintJob(output)) printing.push(print(format, output));
    else files.set(format.name, { format: format.name, name: output.name, bytes: output.bytes });
    // The printer's next message can only be sent between two formats.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (printing.length > 0) terminal.progress("Printing");
  await Promise.all(printing);
  return { files: formats.flatMap(({ name }) => files.get(name) ?? []), printProblem };
}
