import type { InspectReport, ReportedSentence } from "./inspect-report.ts";

const fateTitles = [
  { fate: "shown", title: "Shown on slides" },
  { fate: "spoken", title: "Spoken in the notes" },
  { fate: "set-aside", title: "Set aside" },
] as const;

/** Longest piece of article text on a line, characters. */
const excerptLength = 88;

/** An article may hold terminal escape sequences: control characters are never printed. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
}

function excerpt(text: string): string {
  const characters = Array.from(printable(text));
  return characters.length <= excerptLength
    ? characters.join("")
    : `${characters.slice(0, excerptLength - 1).join("")}…`;
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;
}

function aboutLines({ format, article }: InspectReport): readonly string[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ["By", article.byline.join(", ")],
    ["Date", article.date],
    ["Published in", article.publication],
    ["Language", article.language],
    ["Format", format],
  ];
  const known = rows.filter(([, value]) => value !== null && value !== "");
  return [printable(article.title), ...known.map(([name, value]) => `  ${name.padEnd(13)} ${printable(value ?? "")}`)];
}

function sectionLines({ article }: InspectReport): readonly string[] {
  if (article.sections.length === 0) return [];
  const lines = article.sections.map(({ heading, level }) => `${"  ".repeat(Math.max(1, level))}${excerpt(heading)}`);
  return ["", "Sections", ...lines];
}

function countLines({ article, sentences }: InspectReport): readonly string[] {
  const counts: readonly (readonly [string, number])[] = [
    ["sentences", sentences.length],
    ["quotations", article.quotes.length],
    ["figures", article.figures.length],
    ["dated events", article.events.length],
    ["people", article.people.length],
    ["acronyms", article.acronyms.length],
  ];
  return ["", "Found", ...counts.map(([name, count]) => `  ${name.padEnd(13)} ${count}`)];
}

function sentenceLine({ id, text, slides, reason }: ReportedSentence): string {
  const where = reason ?? (slides.length === 0 ? "" : `slide ${slides.join(", ")}`);
  return `  ${id.padEnd(5)} ${excerpt(text)}${where === "" ? "" : `  (${where})`}`;
}

function ledgerLines({ sentences }: InspectReport): readonly string[] {
  return fateTitles.flatMap(({ fate, title }) => {
    const ofFate = sentences.filter((sentence) => sentence.fate === fate);
    return ["", `${title}: ${ofFate.length} of ${sentences.length} sentences`, ...ofFate.map(sentenceLine)];
  });
}

function deckLines({ deck }: InspectReport): readonly string[] {
  const slides = deck.slides.flatMap(({ number, layout, headline, items, seconds }) => [
    `  ${String(number).padStart(2)}  ${excerpt(headline)}  (${layout}, ${minutesAndSeconds(seconds)})`,
    ...items.map(({ text }) => `        - ${excerpt(text)}`),
  ]);
  return ["", `Deck: ${deck.slides.length} slides, about ${deck.minutes} minutes`, ...slides];
}

function diagnosticLines({ diagnostics }: InspectReport): readonly string[] {
  if (diagnostics.length === 0) return [];
  return ["", "Remarks", ...diagnostics.map(({ severity, message }) => `  ${severity}: ${printable(message)}`)];
}

/** The report as text for a person at a terminal. Article text is cut to a line and cannot control the terminal. */
export function inspectText(report: InspectReport): string {
  const lines = [
    ...aboutLines(report),
    ...sectionLines(report),
    ...countLines(report),
    ...ledgerLines(report),
    ...deckLines(report),
    ...diagnosticLines(report),
  ];
  return `${lines.join("\n")}\n`;
}
