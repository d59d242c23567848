import { openPdfPrinter, type PdfPrinter } from "./print-pdf.ts";
import type { Printer } from "./shell-ports.ts";

/** A browser that nothing was printed with for so long is ended, milliseconds. */
const idleTime = 60_000;

/** Prints with a browser that is started for the first document and ended when it has been idle. */
export function createIdlePrinter(program: string): Printer & { close(): Promise<void> } {
  let printer: PdfPrinter | null = null;
  let timer: NodeJS.Timeout | undefined;
  let printing = 0;

  async function end(): Promise<void> {
    clearTimeout(timer);
    const ending = printer;
    printer = null;
    await ending?.close();
  }

  return {
    async print(html) {
      clearTimeout(timer);
      printing += 1;
      printer ??= openPdfPrinter(program);
      const outcome = await printer.print(html);
      printing -= 1;
      // A browser that failed may have died: the next document gets a new one.
      if (printing === 0 && !outcome.ok) await end();
      else if (printing === 0) timer = setTimeout(() => void end(), idleTime).unref();
      return outcome;
    },
    close: end,
  };
}
