import type { Article, Block, Section, Sentence, SentenceId } from "../article/article.ts";
import { openArticle } from "../article/open-article.ts";
import { deckWords } from "../deck/deck-words.ts";
import { createMadeOf, type IsMadeOf } from "./create-made-of.ts";
import { type RedactedWords, redactedWords } from "./redacted-words.ts";
import { redactionMark } from "./redaction-mark.ts";

/** A redacted sentence as all but its owner have it: known to be there, without its words, its place in the text or its kind. */
function maskSentence(sentence: Sentence): Sentence {
  const inlines = [{ text: redactionMark }];
  return { ...sentence, text: redactionMark, inlines, kind: "aside", asideReason: "redacted" };
}

/** True for a block that goes with its sentences: a picture with its whole caption or its file's name, a table with its last row. */
function isGone(block: Block, redacted: ReadonlySet<SentenceId>, isMadeOf: IsMadeOf): boolean {
  if (block.kind === "image") {
    return isMadeOf(block.src) || (block.caption.length > 0 && block.caption.every((id) => redacted.has(id)));
  }
  return block.kind === "table" && block.rows.length > 0 && block.rows.every(({ sentence }) => redacted.has(sentence));
}

/** Heads of tables are sentences that are no rows; a head is known by the block it stands in. */
function redactedHeads(article: Article, redacted: ReadonlySet<SentenceId>): ReadonlySet<number> {
  const rows = new Set(
    article.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ sentence }) => sentence) : [])),
    ),
  );
  const heads = article.sentences.filter(({ id, kind }) => kind === "table-row" && redacted.has(id) && !rows.has(id));
  return new Set(heads.map(({ block }) => block));
}

function maskBlock(block: Block, isHeadless: (row: SentenceId) => boolean, words: RedactedWords): Block {
  if (block.kind === "image") return words.quotes(block.alt) ? { ...block, alt: "" } : block;
  if (block.kind !== "table" || !isHeadless(block.rows[0]?.sentence ?? "")) return block;
  return { ...block, header: block.header.map(() => "") };
}

function maskSections(
  article: Article,
  redacted: ReadonlySet<SentenceId>,
  words: RedactedWords,
  isMadeOf: IsMadeOf,
): readonly Section[] {
  const heads = redactedHeads(article, redacted);
  const blockOf = new Map(article.sentences.map(({ id, block }) => [id, block]));
  const isHeadless = (row: SentenceId) => heads.has(blockOf.get(row) ?? -1);
  const gone = new Set(
    article.sections.flatMap(({ blocks }) => blocks.filter((block) => isGone(block, redacted, isMadeOf))),
  );
  const whole = article.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => !gone.has(block)).map((block) => maskBlock(block, isHeadless, words)),
  }));
  return openArticle({ ...article, sections: whole }, redacted).sections;
}

/** A sentence without its links to pages that are called after what is redacted. */
function maskLinks(sentence: Sentence, isMadeOf: IsMadeOf): Sentence {
  const isOut = ({ href }: Sentence["inlines"][number]) => href !== undefined && isMadeOf(href);
  if (!sentence.inlines.some(isOut)) return sentence;
  const inlines = sentence.inlines.map((inline) => {
    if (!isOut(inline)) return inline;
    const { href: _, ...plain } = inline;
    return plain;
  });
  return { ...sentence, inlines };
}

/** Tells whether something the article states goes with its redacted sentences: with the line that states it, if there is one. */
function createIsOut(
  article: Article,
  redacted: readonly Sentence[],
): (kind: Sentence["kind"], value: string) => boolean {
  const hidden = new Set(redacted);
  const open = article.sentences.filter((sentence) => !hidden.has(sentence));
  return (kind, value) => {
    const ofKind = (sentences: readonly Sentence[]) => sentences.filter((sentence) => sentence.kind === kind);
    const says = ({ text }: Sentence) => value !== "" && text.includes(value);
    if (ofKind(open).some(says)) return false;
    if (ofKind(redacted).some(says)) return true;
    // What the page's data state in other words goes with the line that stands for it.
    if (ofKind(redacted).length > 0) return ofKind(open).length === 0;
    return redacted.some(says) && !open.some(says);
  };
}

function mask(article: Article, ids: ReadonlySet<SentenceId>): Article {
  const redacted = article.sentences.filter(({ id }) => ids.has(id));
  const words = redactedWords(article, ids);
  const isOut = createIsOut(article, redacted);
  const { title, byline, date, publication, url, language } = article;
  const isMadeOf = createMadeOf(redacted);
  const isTitleOut = isOut("title", title) || words.quotes(title);
  return {
    ...article,
    title: isTitleOut ? deckWords(language).untitled : title,
    byline: byline.filter((name) => !isOut("byline", name)),
    date: date !== null && isOut("date", date) ? null : date,
    publication: publication !== null && isOut("publication", publication) ? null : publication,
    url: url !== null && (isTitleOut || isMadeOf(url)) ? null : url,
    sections: maskSections(article, ids, words, isMadeOf),
    sentences: article.sentences.map((sentence) =>
      ids.has(sentence.id) ? maskSentence(sentence) : maskLinks(sentence, isMadeOf),
    ),
  };
}

const known = new WeakMap<Article, { readonly key: string; readonly masked: Article }>();

/**
 * The article without what is redacted: its words, and what of title, byline, date, publication and address only they
 * say. Every sentence keeps its id and its place among the others; no section holds a redacted one. Made once.
 */
export function maskArticle(article: Article, redacted: ReadonlySet<SentenceId>): Article {
  if (redacted.size === 0) return article;
  const key = [...redacted].join(" ");
  const cached = known.get(article);
  if (cached?.key === key) return cached.masked;
  const masked = mask(article, redacted);
  known.set(article, { key, masked });
  // What is masked stays as it is when it is masked again.
  known.set(masked, { key, masked });
  return masked;
}
