import type { SentenceId } from "../../article/article.ts";
import { codeCapacity } from "../../fit/code-capacity.ts";
import { tableCapacity } from "../../fit/table-capacity.ts";
import type { Statement } from "../deck.ts";
import { changeSeconds, cue, type DraftSlide, plannedSeconds, toItem, writeNotes } from "./draft-slide.ts";
import { claimStatement, fallbackHeadline, headlineWordings } from "./headline-choice.ts";
import type { Material } from "./material.ts";
import type { Passage } from "./passages.ts";
import { lookSeconds } from "./select-spoken.ts";
import type { StatementPool } from "./statement-pool.ts";

type BlockPassage<K extends Passage["kind"]> = Extract<Passage, { kind: K }>;

interface BlockContext {
  readonly material: Material;
  readonly pool: StatementPool;
  readonly section: number;
  readonly heading: Statement | null;
}

/** A table that needs more slides than this is for the handout. */
const tableSlideLimit = 3;

function captionHeadline(context: BlockContext, caption: readonly SentenceId[]): Statement {
  const { material, pool, section } = context;
  const wordings = caption.flatMap((id) => headlineWordings(material, material.sentence(id).text, id));
  return claimStatement(pool, wordings) ?? fallbackHeadline(material, pool, caption, section);
}

function makeTableSlides(context: BlockContext, { block }: BlockPassage<"table">): readonly DraftSlide[] {
  const { material, section } = context;
  const rows = block.rows.map(({ cells, sentence }) => ({ cells, source: sentence }));
  const slides: DraftSlide[] = [];
  for (let from = 0; from < rows.length && slides.length < tableSlideLimit; ) {
    const count = tableCapacity({ header: block.header, rows: rows.slice(from) });
    if (count === 0) break;
    const first = slides.length === 0;
    slides.push({
      layout: "table",
      headline: first && context.heading !== null ? context.heading : captionHeadline(context, block.caption),
      items: [],
      table: { header: block.header, rows: rows.slice(from, from + count) },
      notes: [cue(material.words.table), ...(first ? writeNotes(material, block.caption, new Map()) : [])],
      seconds: lookSeconds + plannedSeconds(material, first ? block.caption : []),
      section,
    });
    from += count;
  }
  return slides;
}

function makeImageSlide(context: BlockContext, { block }: BlockPassage<"image">): DraftSlide {
  const { material, section } = context;
  const captions = block.caption.flatMap((id) => material.statements(id).slice(0, 1));
  const claimed = context.pool.claimItem(captions);
  return {
    layout: "image",
    headline: context.heading ?? captionHeadline(context, block.caption),
    items: claimed === null ? [] : [toItem(claimed)],
    image: { src: block.src, alt: block.alt },
    notes: [cue(material.words.picture), ...writeNotes(material, block.caption, new Map())],
    seconds: lookSeconds + plannedSeconds(material, block.caption),
    section,
  };
}

function makeCodeSlide(context: BlockContext, { block }: BlockPassage<"code">): DraftSlide {
  const { material, pool, section } = context;
  const lines = block.text.split("\n");
  const shown = lines.slice(0, Math.max(1, codeCapacity(block.text)));
  return {
    layout: "code",
    headline: context.heading ?? fallbackHeadline(material, pool, [], section),
    items: [],
    code: { language: block.language, text: shown.join("\n") },
    notes: [cue(material.words.code), ...writeNotes(material, [block.sentence], new Map())],
    seconds: lookSeconds + changeSeconds,
    section,
  };
}

/** Slides of a table (split where it does not fit), a picture or a listing. */
export function makeBlockSlides(context: BlockContext, passage: Passage): readonly DraftSlide[] {
  switch (passage.kind) {
    case "table":
      return makeTableSlides(context, passage);
    case "image":
      return [makeImageSlide(context, passage)];
    case "code":
      return [makeCodeSlide(context, passage)];
    default:
      return [];
  }
}
