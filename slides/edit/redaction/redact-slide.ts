import type { Block } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { Slide, Statement } from "../../deck/deck.ts";
import { countWords } from "../../language/words.ts";
import { indexArticle } from "../article-index.ts";
import { freeHeadline, headlineWordLimit } from "../sentences/free-headline.ts";
import { continuedHeadline } from "../slides/continued-headline.ts";
import { withItems } from "../slides/with-items.ts";
import { renumberPoints } from "../statements/point-cues.ts";
import { replannedSeconds } from "../talk-seconds.ts";
import { type Redaction, redactHeadline, redactItems, redactNotes } from "./redact-statements.ts";

type BlockSlide = Extract<Slide, { layout: "image" | "table" | "code" }>;

/** A slide of a picture, a table or a listing as one of text: what it was made for is gone. */
function asText(slide: BlockSlide): Slide {
  const { id, headline, items, notes, seconds, section, hidden, changes } = slide;
  return {
    id,
    headline,
    items,
    notes,
    seconds,
    section,
    ...(hidden === undefined ? {} : { hidden }),
    ...(changes === undefined ? {} : { changes }),
    layout: items.length > 1 ? "bullets" : "statement",
  };
}

function blocksOf({ article }: Briefing): readonly Block[] {
  return article.sections.flatMap(({ blocks }) => blocks);
}

function redactImage(slide: Extract<Slide, { layout: "image" }>, briefing: Briefing, redaction: Redaction): Slide {
  const shows = (block: Block) => block.kind === "image" && block.src === slide.image.src;
  const isGone = blocksOf(briefing).some(shows) && !blocksOf({ ...briefing, article: redaction.masked }).some(shows);
  if (isGone) return asText(slide);
  const isUsers = slide.changes?.includes("picture") === true;
  if (isUsers || !redaction.words.quotes(slide.image.alt)) return slide;
  return { ...slide, image: { ...slide.image, alt: "" } };
}

function redactTable(slide: Extract<Slide, { layout: "table" }>, { article }: Briefing, { ids }: Redaction): Slide {
  const { header, rows } = slide.table;
  const left = rows.filter(({ source }) => !ids.has(source));
  if (left.length === 0) return asText(slide);
  const head = indexArticle(article).headerOf(rows[0]?.source ?? "");
  const isHeadless = head !== undefined && ids.has(head) && header.some((cell) => cell !== "");
  if (left.length === rows.length && !isHeadless) return slide;
  return { ...slide, table: { header: isHeadless ? header.map(() => "") : header, rows: left } };
}

/** The listing a slide shows is the beginning of a block's text; its sentence is that block's. */
function redactCode(slide: Extract<Slide, { layout: "code" }>, briefing: Briefing, { ids }: Redaction): Slide {
  const isGone = blocksOf(briefing).some(
    (block) => block.kind === "code" && ids.has(block.sentence) && block.text.startsWith(slide.code.text),
  );
  return isGone ? asText(slide) : slide;
}

function redactContent(slide: Slide, briefing: Briefing, redaction: Redaction): Slide {
  switch (slide.layout) {
    case "image":
      return redactImage(slide, briefing, redaction);
    case "table":
      return redactTable(slide, briefing, redaction);
    case "code":
      return redactCode(slide, briefing, redaction);
    default:
      return slide;
  }
}

/** True for a slide that nothing is on and nothing is said with. */
function isEmptied({ layout, headline, items, notes }: Slide): boolean {
  if (headline.own && headline.text.trim() !== "") return false;
  const hasBlock = layout === "image" || layout === "table" || layout === "code" || layout === "cover";
  return !hasBlock && items.length === 0 && !notes.some(({ kind, text }) => kind !== "cue" && text.trim() !== "");
}

/** Another headline from what is left; the cover takes the title, a slide without notes stays without. */
function otherHeadline(slide: Slide, slides: readonly Slide[], { title, masked }: Redaction): Statement {
  if (slide.layout === "cover") return { text: title, sources: [], own: false };
  const free = freeHeadline(slide, slides, masked);
  const { heading = null, headingSentence = null } = masked.sections[slide.section] ?? {};
  if (free.text !== "" || heading === null || headingSentence === null) return free;
  if (countWords(heading) > headlineWordLimit) return free;
  return continuedHeadline({ text: heading, sources: [headingSentence], own: false }, slides);
}

/**
 * A slide without what is redacted; the same slide when nothing of it was there, null when nothing is left. It is no
 * change of the user's to the slide: planning to a length may compose it anew. `others` have the
 * headlines that another one must be told from.
 */
export function redactSlide(
  slide: Slide,
  others: readonly Slide[],
  briefing: Briefing,
  redaction: Redaction,
): Slide | null {
  const { deck } = briefing;
  const block = redactContent(slide, briefing, redaction);
  const items = redactItems(block, redaction);
  const notes = redactNotes(block.notes, redaction);
  const fewer = items.length === block.items.length ? { ...block, items } : withItems(block, items, deck.language);
  const headline = redactHeadline(block, redaction);
  const isSame = block === slide && items === slide.items && notes === slide.notes && headline === slide.headline;
  if (isSame) return slide;
  const plain = { ...fewer, notes } as Slide;
  if (isEmptied(plain)) return null;
  const headed = { ...plain, headline: headline ?? otherHeadline(plain, others, redaction) };
  const changed = renumberPoints(headed, deck.language);
  return { ...changed, seconds: replannedSeconds(slide, changed, redaction.masked) };
}
