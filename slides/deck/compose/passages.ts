import type { Block, Section, SentenceId } from "../../article/article.ts";

/**
 * A stretch of a section that keeps together: a paragraph, a list, a table, a picture, a listing.
 * `sentences` are the ones that decide whether it is part of the talk.
 */
export type Passage =
  | { readonly kind: "text"; readonly sentences: readonly SentenceId[] }
  | {
      readonly kind: "list";
      readonly items: readonly (readonly SentenceId[])[];
      readonly sentences: readonly SentenceId[];
    }
  | {
      readonly kind: "table";
      readonly block: Extract<Block, { kind: "table" }>;
      readonly sentences: readonly SentenceId[];
    }
  | {
      readonly kind: "image";
      readonly block: Extract<Block, { kind: "image" }>;
      readonly sentences: readonly SentenceId[];
    }
  | {
      readonly kind: "code";
      readonly block: Extract<Block, { kind: "code" }>;
      readonly sentences: readonly SentenceId[];
    };

function toPassage(block: Block): Passage | null {
  switch (block.kind) {
    case "paragraph":
    case "quotation":
      return { kind: "text", sentences: block.sentences };
    case "list": {
      const items = block.items.map(({ sentences }) => sentences);
      return { kind: "list", items, sentences: items.flat() };
    }
    case "table":
      return { kind: "table", block, sentences: [...block.caption, ...block.rows.map(({ sentence }) => sentence)] };
    case "image":
      return { kind: "image", block, sentences: block.caption };
    case "code":
      return { kind: "code", block, sentences: [block.sentence] };
    case "footnote":
      return null;
  }
}

/**
 * The passages of a section in order. Footnotes are left out: they are printed, not spoken. So are empty tables, and
 * pictures whose bytes are not at hand (`pictures` holds the `src` values that are).
 */
export function sectionPassages(section: Section, pictures: ReadonlySet<string>): readonly Passage[] {
  return section.blocks
    .filter((block) => block.kind !== "image" || pictures.has(block.src))
    .filter((block) => block.kind !== "table" || block.rows.length > 0)
    .map(toPassage)
    .filter((passage) => passage !== null);
}
