import type { Article, SentenceId } from "../../article/article.ts";
import type { Imprint, Item, NoteLine, Slide, Statement } from "../../deck/deck.ts";
import { itemText } from "../../deck/item-text.ts";
import { noteSources } from "../../deck/note-sources.ts";
import { sourceLine } from "../../deck/source-line.ts";
import type { RedactedWords } from "../../redaction/redacted-words.ts";

/** What is to be in nothing that is made of a briefing. */
export interface Redaction {
  readonly ids: ReadonlySet<SentenceId>;
  /** The words that only these sentences have. */
  readonly words: RedactedWords;
  /** The article without them. */
  readonly masked: Article;
  /** The briefing's title and imprint from now on. */
  readonly title: string;
  readonly imprint: Imprint;
}

/** Of a stage direction such as "Point 2". Others name speakers, by words that may be redacted. */
const pointNumber = /\s\d{1,3}$/u;

function textOf(statement: Statement | Item): string {
  return "label" in statement ? `${itemText(statement)} ${statement.detail}` : statement.text;
}

/** True when a statement has to go: what the engine made of a redacted sentence, and the user's changed quotation of it. */
function saysRedacted(statement: Statement | Item, layout: Slide["layout"], { ids, words }: Redaction): boolean {
  const { own, sources } = statement;
  const isFromIt = sources.some((id) => ids.has(id));
  if (own) return isFromIt && words.quotes(textOf(statement));
  if (sources.length === 0) {
    // The product's own words have no source, and neither have lines of an imprint that the page's data state.
    const isImprint = "label" in statement && (layout === "cover" || layout === "sources");
    return isImprint ? words.lends(textOf(statement)) : words.quotes(textOf(statement));
  }
  if (words.lends(textOf(statement))) return true;
  // Lines of an imprint name every sentence that states them; one that is left is enough.
  return isFromIt && (layout !== "cover" || sources.every((id) => ids.has(id)));
}

/** A statement that stays, without what it kept of redacted sentences. */
function forget<S extends Statement>(statement: S, { ids, words }: Redaction): S {
  const isFromIt = statement.sources.some((id) => ids.has(id));
  const { composed, ...rest } = statement;
  const isKept = composed === undefined || (!isFromIt && !words.quotes(Object.values(composed).join(" ")));
  if (!isFromIt && isKept) return statement;
  const sources = statement.sources.filter((id) => !ids.has(id));
  return { ...(isKept ? statement : rest), sources } as Statement as S;
}

/** A headline without what is redacted; null when it has to give way to another. */
export function redactHeadline({ headline, layout }: Slide, redaction: Redaction): Statement | null {
  return saysRedacted(headline, layout, redaction) ? null : forget(headline, redaction);
}

/** The words beside a quotation tell who its speaker is; they may come from a sentence that is redacted. */
function withoutDetail(item: Item, { words }: Redaction): Item {
  if (item.own || item.detail === "" || !words.lends(item.detail)) return item;
  return { ...item, detail: "" };
}

/** A bibliographic line written anew from what is left; none when nothing is. */
function restate(item: Item, { ids, masked, imprint }: Redaction): readonly Item[] {
  const text = sourceLine(masked, imprint);
  const { composed: _, ...rest } = item;
  const sources = item.sources.filter((id) => !ids.has(id));
  return text === "" ? [] : [{ ...rest, text, detail: masked.url === null ? "" : item.detail, sources, own: false }];
}

/** The items of a slide without what is redacted; the same list when nothing is. */
export function redactItems({ items, layout }: Slide, redaction: Redaction): readonly Item[] {
  const bare = items.map((item) => (layout === "quote" ? withoutDetail(item, redaction) : item));
  const left = bare.flatMap((item) => {
    if (!saysRedacted(item, layout, redaction)) return [forget(item, redaction)];
    return layout === "sources" ? restate(item, redaction) : [];
  });
  return left.length === items.length && left.every((item, index) => item === items[index]) ? items : left;
}

/** The lines of notes without what is redacted; the same list when nothing is. */
export function redactNotes(notes: readonly NoteLine[], { ids, words }: Redaction): readonly NoteLine[] {
  const left = notes.flatMap((line): readonly NoteLine[] => {
    if (line.kind === "cue") return words.tells(line.text.replace(pointNumber, "")) ? [] : [line];
    if (!noteSources(line).some((id) => ids.has(id))) return [line];
    if (line.kind === "sentence" || words.quotes(line.text)) return [];
    const { sources = [], ...own } = line;
    const others = sources.filter((id) => !ids.has(id));
    return [others.length === 0 ? own : { ...own, sources: others }];
  });
  return left.length === notes.length && left.every((line, index) => line === notes[index]) ? notes : left;
}
