import type { Article } from "../../article/article.ts";
import type { Item, Layout, NoteLine, Statement } from "../../deck/deck.ts";
import { itemText } from "../../deck/item-text.ts";
import { noteSources } from "../../deck/note-sources.ts";
import { checkStatement } from "../../fidelity/check-statement.ts";
import type { FidelityBreach } from "../../fidelity/fidelity-breach.ts";
import type { TextSpan } from "../../language/text-span.ts";
import { indexArticle } from "../article-index.ts";
import type { ItemField } from "../briefing-place.ts";
import { type Message, writeMessage } from "../message.ts";
import { sourceTexts } from "../statements/reword.ts";
import { type FlagCode, flagWords } from "../words/flag-words.ts";
import { readBreach } from "./read-breach.ts";

/** Something in a text that its sources do not say, or that they say and it no longer does. */
export interface StatementFlag {
  readonly field: ItemField;
  /** Where in that field it stands, null when the statement lost it. */
  readonly span: TextSpan | null;
  readonly message: Message<FlagCode>;
}

/** The line that is compared, and where its label ends and its text begins. */
interface Line {
  readonly text: string;
  readonly labelLength: number;
  readonly textStart: number;
}

function lineOf(statement: Statement | Item): Line {
  if (!("label" in statement)) return { text: statement.text, labelLength: 0, textStart: 0 };
  const text = itemText(statement);
  const isRunIn = text !== statement.text;
  return {
    text,
    labelLength: isRunIn ? statement.label.length : 0,
    textStart: isRunIn ? text.length - statement.text.length : 0,
  };
}

function placeIn({ labelLength, textStart }: Line, place: TextSpan | null): Pick<StatementFlag, "field" | "span"> {
  if (place === null) return { field: "text", span: null };
  if (place.end <= labelLength) return { field: "label", span: place };
  return {
    field: "text",
    span: { start: Math.max(0, place.start - textStart), end: Math.max(0, place.end - textStart) },
  };
}

/** Quoted words are part of their sentence: what they leave of it is not lost, unless the engine had quoted it. */
function isLeftOut({ place }: FidelityBreach, layout: Layout | null, isCompared: boolean): boolean {
  return layout === "quote" && place === null && !isCompared;
}

function toFlags(
  line: Line,
  breaches: readonly FidelityBreach[],
  sources: readonly string[],
  language: string,
): readonly StatementFlag[] {
  return breaches.flatMap((breach): readonly StatementFlag[] => {
    const code = readBreach(breach, line.text, sources, language);
    if (code === null) return [];
    return [{ ...placeIn(line, breach.place), message: writeMessage(flagWords, code, { token: breach.token }) }];
  });
}

const known = new WeakMap<Statement | NoteLine, readonly StatementFlag[]>();

function remember(thing: Statement | NoteLine, read: () => readonly StatementFlag[]): readonly StatementFlag[] {
  const cached = known.get(thing);
  if (cached !== undefined) return cached;
  const flags = read();
  known.set(thing, flags);
  return flags;
}

function readFlags(statement: Statement | Item, layout: Layout | null, article: Article): readonly StatementFlag[] {
  const { language } = article;
  const line = lineOf(statement);
  const sources = sourceTexts(statement, article);
  const composed = layout === "quote" ? statement.composed : undefined;
  const compared = composed === undefined ? sources : [composed.text];
  const text = composed === undefined ? line.text : statement.text;
  const setting = composed === undefined ? line : { text, labelLength: 0, textStart: 0 };
  const breaches = checkStatement(text, compared, language).filter(
    (breach) => !isLeftOut(breach, layout, composed !== undefined),
  );
  return toFlags(setting, breaches, sources, language);
}

/**
 * What a statement that the user changed no longer has as its sources have it: numbers, units, dates, names, negations,
 * hedges, attributions, quotations. Empty for the engine's own wording and for what has no source. `layout` is the slide's,
 * null for a headline. Read once for each statement as it is.
 */
export function flagStatement(
  statement: Statement | Item,
  layout: Layout | null,
  article: Article,
): readonly StatementFlag[] {
  if (!statement.own || statement.sources.length === 0 || statement.text.trim() === "") return [];
  return remember(statement, () => readFlags(statement, layout, article));
}

/** The same for a line of the notes that the user made of sentences of the article. */
export function flagNote(line: NoteLine, article: Article): readonly StatementFlag[] {
  if (line.kind !== "own" || line.sources === undefined || line.text.trim() === "") return [];
  return remember(line, () => {
    const { sentence } = indexArticle(article);
    const sources = noteSources(line).flatMap((id) => sentence(id)?.text ?? []);
    const breaches = checkStatement(line.text, sources, article.language);
    return toFlags({ text: line.text, labelLength: 0, textStart: 0 }, breaches, sources, article.language);
  });
}
