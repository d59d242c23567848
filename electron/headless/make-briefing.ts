import { defaultExportOptions, type ExportOptions } from "../../slides/export/export-input.ts";
import {
  type Analysis,
  type Article,
  analyseArticle,
  composeDeck,
  type Deck,
  type Diagnostic,
  defaultBriefingOptions,
  type Picture,
  parseArticle,
  readMarkdownDeck,
} from "../../slides/index.ts";
import { chooseBriefingOptions, chooseEmbargo, chooseExportOptions } from "./choose-options.ts";
import type { Settings } from "./command.ts";
import { readPictures } from "./read-pictures.ts";
import type { Terminal } from "./terminal.ts";

/** The file named on the command line: an article or a saved briefing. */
export interface Source {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Briefing {
  /** What the file was. */
  readonly format: Article["format"] | "briefing";
  readonly article: Article;
  readonly analysis: Analysis;
  readonly deck: Deck;
  readonly pictures: readonly Picture[];
  readonly options: ExportOptions;
  /** The article exactly as it came, and the name it came under. */
  readonly sourceBytes: Uint8Array;
  readonly sourceName: string;
  /** What is kept with the briefing. */
  readonly diagnostics: readonly Diagnostic[];
  /** What concerns this run alone. */
  readonly remarks: readonly Diagnostic[];
}

export type BriefingResult =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly problem: string };

const lengthKept: Diagnostic = {
  code: "length-kept",
  severity: "warning",
  message: "Finished slides are kept as they are: --minutes counts for articles only.",
};

/** Lets what has arrived meanwhile, such as a browser that came up, be dealt with. */
function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function refuse(source: Source, diagnostic: Diagnostic): BriefingResult {
  return { ok: false, problem: `Cannot use ${source.path}: ${diagnostic.message}` };
}

/** Opens a saved briefing. Its own options hold unless the command line says otherwise. */
async function openBriefing(source: Source, settings: Settings): Promise<BriefingResult> {
  const { redactedCopy } = await import("../../slides/redaction/redacted-copy.ts");
  const { readBriefing } = await import("../../slides/export/read-briefing.ts");
  const reading = readBriefing(source.bytes);
  if (!reading.ok) return refuse(source, reading.diagnostic);
  // What is redacted is in nothing that the command line writes or prints.
  const saved = redactedCopy(reading.briefing);
  const options = chooseBriefingOptions({ ...settings, minutes: null }, saved.deck.options);
  const briefing: Briefing = {
    ...saved,
    format: "briefing",
    analysis: analyseArticle(saved.article),
    deck: chooseEmbargo(settings, { ...saved.deck, options }),
    options: chooseExportOptions(settings, saved.options),
    remarks: settings.minutes === null ? [] : [lengthKept],
  };
  return { ok: true, briefing };
}

/** Opens Markdown that is slides already, with the pictures that lie beside it. */
function openDeck(source: Source, settings: Settings): BriefingResult {
  const reading = readMarkdownDeck(source.bytes, source.name);
  if (!reading.ok) return refuse(source, reading.diagnostic);
  const { briefing: read } = reading;
  const options = chooseBriefingOptions({ ...settings, minutes: null }, read.deck.options);
  const briefing: Briefing = {
    ...read,
    format: "markdown",
    analysis: analyseArticle(read.article),
    deck: { ...read.deck, options },
    pictures: readPictures(read.article, source.path),
    options: chooseExportOptions(settings, read.options),
    remarks: settings.minutes === null ? [] : [lengthKept],
  };
  return { ok: true, briefing };
}

async function composeBriefing(
  source: Source,
  parsed: { readonly article: Article; readonly diagnostics: readonly Diagnostic[] },
  settings: Settings,
  terminal: Terminal,
): Promise<Briefing> {
  const { article } = parsed;
  const pictures = readPictures(article, source.path);
  await yieldToEvents();
  terminal.progress("Composing the slides");
  const analysis = analyseArticle(article);
  await yieldToEvents();
  const options = chooseBriefingOptions(settings, defaultBriefingOptions);
  const { deck, diagnostics } = composeDeck(article, analysis, options, new Set(pictures.map(({ src }) => src)));
  await yieldToEvents();
  return {
    format: article.format,
    article,
    analysis,
    deck: chooseEmbargo(settings, deck),
    pictures,
    options: chooseExportOptions(settings, defaultExportOptions),
    sourceBytes: source.bytes,
    sourceName: source.name,
    diagnostics: [...parsed.diagnostics, ...diagnostics],
    remarks: [],
  };
}

/** Makes a briefing of the file's bytes. A file that cannot be used is refused with one sentence. */
export async function makeBriefing(source: Source, settings: Settings, terminal: Terminal): Promise<BriefingResult> {
  terminal.progress("Reading the article");
  const parsed = parseArticle(source.bytes, source.name);
  if (parsed.ok) return { ok: true, briefing: await composeBriefing(source, parsed, settings, terminal) };
  if (parsed.diagnostic.code === "is-briefing") return openBriefing(source, settings);
  if (parsed.diagnostic.code === "is-deck") return openDeck(source, settings);
  return refuse(source, parsed.diagnostic);
}
