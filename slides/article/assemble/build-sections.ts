import type { Block, ListItem, Section, Sentence, SentenceId, SentenceKind, TableRow } from "../article.ts";
import type { DraftBlock } from "../draft.ts";
import { flattenText, stripUnprintable } from "./flatten-text.ts";
import { joinTexts, numberSentences, type SentenceNumbering } from "./number-sentences.ts";

type DraftOf<Kind extends DraftBlock["kind"]> = Extract<DraftBlock, { readonly kind: Kind }>;

interface OpenSection {
  readonly heading: string | null;
  readonly headingSentence: SentenceId | null;
  readonly level: number;
  readonly blocks: Block[];
}

interface OpenList {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: ListItem[];
}

interface Builder {
  readonly numbering: SentenceNumbering;
  readonly sections: OpenSection[];
  readonly topLevel: number;
  /** The list that a following item goes on with. */
  list: OpenList | null;
}

/**
 * Groups blocks into sections and lists, cutting and numbering their sentences. `titleBlock` is a heading that is the
 * article's title line and opens no section. Text before the first heading is the lead, left out when there is none.
 */
export function buildSections(
  blocks: readonly DraftBlock[],
  { language, titleBlock }: { language: string; titleBlock: DraftBlock | null },
): { readonly sections: readonly Section[]; readonly sentences: readonly Sentence[] } {
  const levels = blocks.flatMap((block) => (block.kind === "heading" && block !== titleBlock ? [block.level] : []));
  const builder: Builder = {
    numbering: numberSentences(language),
    sections: [],
    topLevel: levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY),
    list: null,
  };
  for (const [ordinal, block] of blocks.entries()) {
    if (block.kind !== "list-item") builder.list = null;
    addBlock(builder, block === titleBlock && block.kind === "heading" ? { ...block, kind: "title" } : block, ordinal);
  }
  return { sections: builder.sections, sentences: builder.numbering.sentences };
}

function addBlock(builder: Builder, block: DraftBlock, ordinal: number): void {
  const { numbering } = builder;
  switch (block.kind) {
    case "title":
    case "byline":
    case "date":
    case "publication":
      numbering.addWhole(block.text, { kind: block.kind, section: -1, block: ordinal });
      return;
    case "aside": {
      const place = { kind: "aside", section: builder.sections.length - 1, block: ordinal } as const;
      numbering.add(block.text, { ...place, asideReason: block.reason });
      return;
    }
    case "heading":
      openSection(builder, block, ordinal);
      return;
    case "list-item":
      addListItem(builder, block, ordinal);
      return;
    default: {
      const isNew = builder.sections.length === 0;
      const section = currentSection(builder);
      const made = makeBlock(builder, block, ordinal);
      if (made !== null) section.blocks.push(made);
      else if (isNew) builder.sections.pop();
    }
  }
}

function currentSection(builder: Builder): OpenSection {
  const open = builder.sections.at(-1);
  if (open !== undefined) return open;
  const lead: OpenSection = { heading: null, headingSentence: null, level: 1, blocks: [] };
  builder.sections.push(lead);
  return lead;
}

function openSection(builder: Builder, block: DraftOf<"heading">, ordinal: number): void {
  const section = builder.sections.length;
  const sentence = builder.numbering.addWhole(block.text, { kind: "heading", section, block: ordinal });
  if (sentence === null) return;
  const heading = builder.numbering.sentences.at(-1)?.text ?? "";
  const level = Math.max(1, block.level - builder.topLevel + 1);
  builder.sections.push({ heading, headingSentence: sentence, level, blocks: [] });
}

function addListItem(builder: Builder, block: DraftOf<"list-item">, ordinal: number): void {
  const isNew = builder.sections.length === 0;
  const section = currentSection(builder);
  const place = { kind: "list-item", section: builder.sections.length - 1, block: ordinal } as const;
  const sentences = builder.numbering.add(block.text, place);
  if (sentences.length === 0) {
    if (isNew) builder.sections.pop();
    return;
  }
  const goesOn = builder.list !== null && (block.depth > 0 || builder.list.ordered === block.ordered);
  const list =
    goesOn && builder.list !== null ? builder.list : { kind: "list" as const, ordered: block.ordered, items: [] };
  if (list !== builder.list) section.blocks.push(list);
  builder.list = list;
  list.items.push({ depth: block.depth, sentences });
}

type BodyBlock = Exclude<
  DraftBlock,
  DraftOf<"title" | "byline" | "date" | "publication" | "aside" | "heading" | "list-item">
>;

/** The block with its sentences; null when it has nothing to show. */
function makeBlock(builder: Builder, block: BodyBlock, ordinal: number): Block | null {
  const { numbering } = builder;
  const at = (kind: SentenceKind) => ({ kind, section: builder.sections.length - 1, block: ordinal });
  switch (block.kind) {
    case "paragraph":
    case "standfirst":
    case "quotation": {
      const sentences = numbering.add(block.text, at(block.kind));
      const kind = block.kind === "quotation" ? "quotation" : "paragraph";
      return sentences.length === 0 ? null : { kind, sentences };
    }
    case "footnote": {
      const sentences = numbering.add(block.text, at("footnote"));
      return sentences.length === 0 ? null : { kind: "footnote", label: block.label, sentences };
    }
    case "image": {
      const caption = numbering.add(block.caption, at("caption"));
      const alt = stripUnprintable(block.alt).replace(/\s+/gu, " ").trim();
      return block.src === "" && caption.length === 0 ? null : { kind: "image", src: block.src, alt, caption };
    }
    case "code": {
      const sentence = numbering.addWhole(block.text, at("code"));
      const text = stripUnprintable(block.text.map((run) => run.text).join("")).replace(/^\s*\n|\s+$/gu, "");
      return sentence === null ? null : { kind: "code", language: block.language, text, sentence };
    }
    case "table":
      return makeTable(numbering, block, at);
  }
}

function makeTable(
  numbering: SentenceNumbering,
  block: DraftOf<"table">,
  at: (kind: SentenceKind) => { kind: SentenceKind; section: number; block: number },
): Block | null {
  const caption = numbering.add(block.caption, at("caption"));
  const header = block.header.map((cell) => flattenText(cell).text);
  const hasHeader = numbering.addWhole(joinTexts(block.header), at("table-row")) !== null;
  const rows = block.rows.flatMap((cells): TableRow[] => {
    const sentence = numbering.addWhole(joinTexts(cells), at("table-row"));
    return sentence === null ? [] : [{ sentence, cells: cells.map((cell) => flattenText(cell).text) }];
  });
  if (caption.length === 0 && !hasHeader && rows.length === 0) return null;
  return { kind: "table", caption, header: hasHeader ? header : [], rows };
}
