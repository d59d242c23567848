import type { Article, SentenceId } from "../../article/article.ts";
import type { Deck, Slide } from "../../deck/deck.ts";

function idsOfSlide(slide: Slide): readonly SentenceId[] {
  const statements = [slide.headline, ...slide.items].flatMap(({ sources }) => sources);
  const notes = slide.notes.flatMap((line) => (line.kind === "sentence" ? [line.sentence] : []));
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

/**
 * True when everything that an article and its deck refer to is there: sentences, sections, slides, and one ledger
 * entry for each sentence in its order. What is built on them may then take it for granted.
 */
export function hasWholeReferences(article: Article, deck: Deck): boolean {
  const sentences = new Set(article.sentences.map(({ id }) => id));
  const slides = new Set(deck.slides.map(({ id }) => id));
  const isSection = (index: number) => index < article.sections.length;
  return (
    sentences.size === article.sentences.length &&
    slides.size === deck.slides.length &&
    article.sentences.every(({ section }) => isSection(section)) &&
    deck.slides.every(({ section }) => isSection(section)) &&
    idsOfSections(article).every((id) => sentences.has(id)) &&
    deck.slides.every((slide) => idsOfSlide(slide).every((id) => sentences.has(id))) &&
    deck.ledger.length === article.sentences.length &&
    deck.ledger.every(({ sentence }, index) => sentence === article.sentences[index]?.id) &&
    deck.ledger.every((entry) => entry.slides.every((id) => slides.has(id)))
  );
}
