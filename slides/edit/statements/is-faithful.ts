import type { Layout, Wording } from "../../deck/deck.ts";
import { itemText } from "../../deck/item-text.ts";
import { checkStatement } from "../../fidelity/check-statement.ts";
import { prepareText } from "../../fidelity/prepared-text.ts";
import { foldWord, readTokens } from "../../fidelity/read-tokens.ts";

/** Layouts whose items are statements of the article; the others list names, headings, metadata and quoted words. */
const statementLayouts: ReadonlySet<Layout> = new Set<Layout>([
  "key-points",
  "bullets",
  "statement",
  "figure",
  "timeline",
  "image",
  "table",
  "code",
]);

/** True for a layout whose items say what their sources say, in fewer words. */
export function makesStatements(layout: Layout): boolean {
  return statementLayouts.has(layout);
}

function wordString(text: string): string {
  const words = readTokens(text).filter(({ kind }) => kind === "word" || kind === "number");
  return ` ${words.map((token) => foldWord(token.text)).join(" ")} `;
}

/** True when a text's words stand one after the other in one of the sources. */
function isPrinted(text: string, sources: readonly string[]): boolean {
  const words = wordString(text);
  return sources.some((source) => wordString(source).includes(words));
}

/**
 * True for a text made by leaving words out of its sources that says something still. `checkStatement` lets small words
 * pass that no source has ("against" for "for"): the engine never adds any, so those are the user's.
 */
function isShortened(text: string, sources: readonly string[], language: string): boolean {
  const printed = new Set(sources.flatMap((source) => [...prepareText(source, language).words]));
  const { tokens, vocabulary } = prepareText(text, language);
  const words = tokens.filter(({ kind }) => kind === "word" || kind === "number");
  const saysSomething = words.some(({ folded }) => !vocabulary.functionWords.has(folded));
  const isTaken = words.every(({ folded }) => printed.has(folded));
  return saysSomething && isTaken && checkStatement(text, sources, language).length === 0;
}

/** True for part of a quotation that says what the whole says. */
function isQuoted({ text, label, detail }: Wording, composed: Wording | null, language: string): boolean {
  if (composed === null || label !== composed.label || detail !== composed.detail) return false;
  return isPrinted(text, [composed.text]) && isShortened(text, [composed.text], language);
}

/** What is known of a statement when it is judged. */
export interface StatementSetting {
  /** The slide's, or null for a headline. */
  readonly layout: Layout | null;
  readonly language: string;
  /** The texts of its sources, in their order. */
  readonly sources: readonly string[];
  /** The wording the engine gave it, null when it gave none. */
  readonly composed: Wording | null;
}

/** True for a wording that is a faithful shortening of its sources, as the engine itself might have made it. */
export function isFaithful(wording: Wording, { layout, language, sources, composed }: StatementSetting): boolean {
  const { text, label, detail } = wording;
  if (sources.length === 0 || text.trim() === "") return false;
  if (layout === "quote") return isQuoted(wording, composed, language);
  const isWhole = sources.some((source) => source === text);
  if (layout === null) return isWhole || isShortened(text, sources, language);
  if (detail !== (composed?.detail ?? "") && detail !== "" && !isPrinted(detail, sources)) return false;
  if (!makesStatements(layout)) return [text, label].every((part) => part === "" || isPrinted(part, sources));
  const line = itemText({ ...wording, sources: [], own: false, depth: 0 });
  return (isWhole && line === text) || isShortened(line, sources, language);
}
