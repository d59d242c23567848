import type { Article, SentenceId } from "../../article/article.ts";
import type { Deck, NoteLine, Slide } from "../../deck/deck.ts";
import { noteSources } from "../../deck/note-sources.ts";
import { redactedSentences } from "../../redaction/redacted-sentences.ts";

function idsOfSlide(slide: Slide): readonly SentenceId[] {
  const statements = [slide.headline, ...slide.items].flatMap(({ sources }) => sources);
  const notes = slide.notes.flatMap(noteSources);
  const rows = slide.layout === "table" ? slide.table.rows.map(({ source }) => source) : [];
  return [...statements, ...notes, ...rows];
}

function idsOfSections({ sections }: Article): readonly SentenceId[] {
  return sections.flatMap(({ headingSentence, blocks }) => {
    const inside = blocks.flatMap((block) => {
      switch (block.kind) {
        case "list":
          return block.items.flatMap(({ sentences }) => sentences);
        case "table":
          return [...block.caption, ...block.rows.map(({ sentence }) => sentence)];
        case "image":
          return block.caption;
        case "code":
          return [block.sentence];
        default:
          return block.sentences;
      }
    });
    return headingSentence === null ? inside : [headingSentence, ...inside];
  });
}

/** Stretches that lie within their line, in order, those of one style apart from each other. */
function hasWholeEmphasis(line: NoteLine): boolean {
  if (line.kind === "cue" || line.emphasis === undefined) return true;
  let start = 0;
  const ends = new Map<string, number>();
  return line.emphasis.every((stretch) => {
    const isWhole =
      stretch.start >= start &&
      stretch.start > (ends.get(stretch.style) ?? -1) &&
      stretch.end > stretch.start &&
      stretch.end <= line.text.length;
    start = stretch.start;
    ends.set(stretch.style, stretch.end);
    return isWhole;
  });
}

function isOnce(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/**
 * True when everything that an article and its deck refer to is there: sentences, sections, slides, and one ledger
 * entry for each sentence in its order; when emphasis lies within its line, something is left to
 * present, and no slide holds a redacted sentence. What is built on them may then take it for granted.
 */
export function hasWholeReferences(article: Article, deck: Deck): boolean {
  const sentences = new Set(article.sentences.map(({ id }) => id));
  const redacted = redactedSentences(deck);
  const slides = new Set(deck.slides.map(({ id }) => id));
  const isSection = (index: number) => index < article.sections.length;
  return (
    sentences.size === article.sentences.length &&
    slides.size === deck.slides.length &&
    article.sentences.every(({ section }) => isSection(section)) &&
    deck.slides.every(({ section }) => isSection(section)) &&
    idsOfSections(article).every((id) => sentences.has(id)) &&
    deck.slides.every((slide) => idsOfSlide(slide).every((id) => sentences.has(id))) &&
    deck.slides.every(({ notes, changes }) => notes.every(hasWholeEmphasis) && isOnce(changes ?? [])) &&
    deck.slides.some(({ hidden }) => hidden !== true) &&
    isOnce((deck.pronunciations ?? []).map(({ term }) => term)) &&
    isOnce((deck.talks ?? []).map(({ id }) => id)) &&
    deck.slides.every((slide) => idsOfSlide(slide).every((id) => !redacted.has(id))) &&
    deck.ledger.length === article.sentences.length &&
    deck.ledger.every(({ sentence }, index) => sentence === article.sentences[index]?.id) &&
    deck.ledger.every((entry) => entry.slides.every((id) => slides.has(id)))
  );
}
