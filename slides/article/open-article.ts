import type { Article, Block, Section, SentenceId } from "./article.ts";

/** A block that holds nothing and keeps a section from counting as a heading without text. */
const placeholder: Block = { kind: "footnote", label: "", sentences: [] };

function openBlock(block: Block, isOpen: (id: SentenceId) => boolean): Block | null {
  switch (block.kind) {
    case "paragraph":
    case "quotation": {
      const sentences = block.sentences.filter(isOpen);
      return sentences.length === 0 ? null : { ...block, sentences };
    }
    case "list": {
      const items = block.items.map((item) => ({ ...item, sentences: item.sentences.filter(isOpen) }));
      const left = items.filter(({ sentences }) => sentences.length > 0);
      return left.length === 0 ? null : { ...block, items: left };
    }
    case "table": {
      const rows = block.rows.filter(({ sentence }) => isOpen(sentence));
      return rows.length === 0 ? null : { ...block, rows, caption: block.caption.filter(isOpen) };
    }
    case "image":
      return { ...block, caption: block.caption.filter(isOpen) };
    case "code":
      return isOpen(block.sentence) ? block : null;
    case "footnote":
      return block;
  }
}

function openSection(section: Section, isOpen: (id: SentenceId) => boolean): Section {
  const blocks = section.blocks.flatMap((block) => openBlock(block, isOpen) ?? []);
  const isEmptied = section.blocks.length > 0 && blocks.length === 0;
  const isHeaded = section.headingSentence === null || isOpen(section.headingSentence);
  const left = isEmptied || !isHeaded ? [...blocks, placeholder] : blocks;
  return isHeaded ? { ...section, blocks: left } : { ...section, heading: null, headingSentence: null, blocks: left };
}

/**
 * The article with the sentences alone that are still to be placed. All of them can still be looked up: only the sections
 * no longer hold what is settled.
 */
export function openArticle(article: Article, settled: ReadonlySet<SentenceId>): Article {
  if (settled.size === 0) return article;
  const isOpen = (id: SentenceId) => !settled.has(id);
  return { ...article, sections: article.sections.map((section) => openSection(section, isOpen)) };
}
