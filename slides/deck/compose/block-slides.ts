import type { SentenceId } from "../../article/article.ts";
import { codeCapacity } from "../../fit/code-capacity.ts";
import { tableCapacity } from "../../fit/table-capacity.ts";
import type { NoteLine, Statement } from "../deck.ts";
import { cue, type DraftSlide, plannedSeconds, toItem, writeNotes } from "./draft-slide.ts";
import type { Group } from "./group.ts";
import { claimStatement, fallbackHeadline, headlineWordings } from "./headline-choice.ts";
import type { Material } from "./material.ts";
import type { Passage } from "./passages.ts";
import { lookSeconds } from "./select-spoken.ts";
import type { StatementPool } from "./statement-pool.ts";

type BlockGroup = Extract<Group, { kind: "block" }>;
type BlockPassage<K extends Passage["kind"]> = Extract<Passage, { kind: K }>;

interface BlockContext {
  readonly material: Material;
  readonly pool: StatementPool;
  readonly section: number;
  readonly heading: Statement | null;
}

/** A table that needs more slides than this is for the handout. */
const tableSlideLimit = 3;

/** The caption, else an assertion or topic of what is said around the block. */
function blockHeadline(
  context: BlockContext,
  { before, after }: BlockGroup,
  caption: readonly SentenceId[],
): Statement {
  const { material, pool, section } = context;
  const wordings = caption.flatMap((id) => headlineWordings(material, material.sentence(id).text, id));
  const around = [...before, ...after];
  return (
    claimStatement(pool, wordings) ??
    claimStatement(
      pool,
      around.flatMap((id) => material.headlines(id)),
    ) ??
    fallbackHeadline(material, pool, { sentences: [...caption, ...around], shown: caption, section, speaker: "" })
  );
}

function speak(material: Material, sentences: readonly SentenceId[]): readonly NoteLine[] {
  return writeNotes(material, sentences, new Map());
}

function makeTableSlides(
  context: BlockContext,
  group: BlockGroup,
  { block }: BlockPassage<"table">,
): readonly DraftSlide[] {
  const { material, section } = context;
  const rows = block.rows.map(({ cells, sentence }) => ({ cells, source: sentence }));
  const slides: DraftSlide[] = [];
  for (let from = 0; from < rows.length && slides.length < tableSlideLimit; ) {
    const count = tableCapacity({ header: block.header, rows: rows.slice(from) });
    if (count === 0) break;
    const isFirst = slides.length === 0;
    const spoken = isFirst ? [...group.before, ...block.caption, ...group.after] : [];
    slides.push({
      layout: "table",
      headline: isFirst && context.heading !== null ? context.heading : blockHeadline(context, group, block.caption),
      items: [],
      table: { header: block.header, rows: rows.slice(from, from + count) },
      notes: isFirst
        ? [
            ...speak(material, group.before),
            cue(material.words.table),
            ...speak(material, [...block.caption, ...group.after]),
          ]
        : [cue(material.words.table)],
      seconds: lookSeconds + plannedSeconds(material, spoken),
      section,
    });
    from += count;
  }
  return slides;
}

function makeImageSlide(context: BlockContext, group: BlockGroup, { block }: BlockPassage<"image">): DraftSlide {
  const { material, section } = context;
  const captions = block.caption.flatMap((id) => material.statements(id).slice(0, 1));
  const claimed = context.pool.claimItem(captions);
  const { before, after } = group;
  return {
    layout: "image",
    headline: context.heading ?? blockHeadline(context, group, block.caption),
    items: claimed === null ? [] : [toItem(claimed)],
    image: { src: block.src, alt: block.alt },
    notes: [...speak(material, before), cue(material.words.picture), ...speak(material, [...block.caption, ...after])],
    seconds: lookSeconds + plannedSeconds(material, [...before, ...block.caption, ...after]),
    section,
  };
}

function makeCodeSlide(context: BlockContext, group: BlockGroup, { block }: BlockPassage<"code">): DraftSlide {
  const { material, section } = context;
  const lines = block.text.split("\n");
  const shown = lines.slice(0, Math.max(1, codeCapacity(block.text)));
  const { before, after } = group;
  return {
    layout: "code",
    headline: context.heading ?? blockHeadline(context, group, []),
    items: [],
    code: { language: block.language, text: shown.join("\n") },
    notes: [...speak(material, before), cue(material.words.code), ...speak(material, [block.sentence, ...after])],
    seconds: lookSeconds + plannedSeconds(material, [...before, ...after]),
    section,
  };
}

/** Slides of a table (split where it does not fit), a picture or a listing. */
export function makeBlockSlides(context: BlockContext, group: BlockGroup): readonly DraftSlide[] {
  const { passage } = group;
  switch (passage.kind) {
    case "table":
      return makeTableSlides(context, group, passage);
    case "image":
      return [makeImageSlide(context, group, passage)];
    case "code":
      return [makeCodeSlide(context, group, passage)];
    default:
      return [];
  }
}
