import { dirname } from "node:path";
import { type Deck, type Diagnostic, isEmbargoed, officeWarnings, prepareExport } from "../../slides/index.ts";
import { browserAdvice } from "../services/browser-advice.ts";
import { findBrowser, machineProbe } from "../services/find-browser.ts";
import type { PdfPrinter } from "../services/print-pdf.ts";
import { writeFiles } from "../services/write-files.ts";
import { type BuildOutput, buildReport, buildText } from "./build-report.ts";
import type { BuildCommand } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { localMoment } from "./local-moment.ts";
import { makeBriefing, type Source } from "./make-briefing.ts";
import { readInput } from "./read-input.ts";
import { readRuntimeAssets } from "./read-runtime-assets.ts";
import type { Terminal } from "./terminal.ts";
import { chooseFormats, isPrinted, writeFormats } from "./write-formats.ts";

/** Starts a browser now, so that it is up when the first document is ready; a sentence when there is none. */
async function startPrinter(): Promise<PdfPrinter | string> {
  const browser = findBrowser(machineProbe());
  if (!browser.ok) return browser.problem;
  // Node's modules for processes take as long to load as a short article to analyse.
  const { openPdfPrinter } = await import("../services/print-pdf.ts");
  return openPdfPrinter(browser.path);
}

function printDiagnostic(problem: string): Diagnostic {
  return { code: "not-printed", severity: "error", message: `${problem} ${browserAdvice(process.platform)}` };
}

/** Files made before the embargo ends are made all the same, each marked, and it is said. */
function embargoWarnings(deck: Deck, now: string): readonly Diagnostic[] {
  if (!isEmbargoed(deck, now)) return [];
  const message = `Under embargo until ${deck.embargo}: every slide and page says so, nothing may be published before.`;
  return [{ code: "under-embargo", severity: "warning", message }];
}

function refuse(terminal: Terminal, problem: string): ExitCode {
  terminal.say(problem);
  return exitCodes.refused;
}

async function buildWith(
  command: BuildCommand,
  source: Source,
  printer: PdfPrinter | string,
  terminal: Terminal,
  assetsFolder: string,
): Promise<ExitCode> {
  const made = await makeBriefing(source, command, terminal);
  if (!made.ok) return refuse(terminal, made.problem);
  const { briefing } = made;
  const now = localMoment(new Date());
  const input = prepareExport(briefing, { assets: readRuntimeAssets(assetsFolder), options: briefing.options, now });
  const { files, printProblem } = await writeFormats(chooseFormats(command.formats), input, printer, terminal);
  const written = writeFiles(command.out ?? dirname(command.file), files, command.file);
  if (!written.ok) return refuse(terminal, written.problem);
  const outputs: readonly BuildOutput[] = files.map(({ format, bytes }, index) => ({
    format,
    path: written.paths[index] ?? "",
    bytes: bytes.length,
  }));
  const problems = printProblem === null ? [] : [printDiagnostic(printProblem)];
  const diagnostics = [
    ...briefing.diagnostics,
    ...briefing.remarks,
    ...embargoWarnings(briefing.deck, now),
    ...officeWarnings(briefing.pictures, command.formats),
    ...problems,
  ];
  const report = buildReport(briefing.deck, outputs, diagnostics);
  terminal.out(command.json ? `${JSON.stringify(report, null, 2)}\n` : buildText(report));
  for (const { severity, message } of diagnostics) if (severity !== "info") terminal.say(`${severity}: ${message}`);
  return printProblem === null ? exitCodes.done : exitCodes.noBrowser;
}

/** `lectern build`: makes the files. Nothing is written before all of them are made. */
export async function runBuild(command: BuildCommand, terminal: Terminal, assetsFolder: string): Promise<ExitCode> {
  const input = readInput(command.file);
  if (!input.ok) return refuse(terminal, input.problem);
  const source = { path: command.file, name: input.name, bytes: input.bytes };
  const printer = chooseFormats(command.formats).some(isPrinted) ? await startPrinter() : "";
  try {
    return await buildWith(command, source, printer, terminal, assetsFolder);
  } finally {
    if (typeof printer !== "string") await printer.close();
  }
}
