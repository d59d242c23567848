import type { Article } from "../article/article.ts";
import type { Briefing } from "../briefing.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import { embargoNotice, joinMarking, withEmbargoNotice } from "../deck/embargo.ts";
import { imprintOf } from "../deck/imprint-of.ts";
import { withPronunciationCues } from "../pronunciation/with-pronunciation-cues.ts";
import { redactedCopy } from "../redaction/redacted-copy.ts";
import { renderDeck } from "../render/render-deck.ts";
import type { ExportInput, ExportOptions } from "./export-input.ts";

function isPresented({ hidden, layout }: Slide, { hiddenSlides, sources }: ExportOptions): boolean {
  return (hidden !== true || hiddenSlides) && (layout !== "sources" || sources);
}

/** Hidden slides that are wanted all the same are slides like the others. */
function showSlide(slide: Slide): Slide {
  if (slide.hidden !== true) return slide;
  const { hidden: _, ...shown } = slide;
  return shown;
}

/** The deck as these options let an audience have it; the deck itself when nothing has to go. */
function presentableDeck(deck: Deck, options: ExportOptions): Deck {
  if (deck.slides.every((slide) => isPresented(slide, options) && slide.hidden !== true)) return deck;
  return { ...deck, slides: deck.slides.filter((slide) => isPresented(slide, options)).map(showSlide) };
}

/** The deck without the name of the publication; who wrote it and when stays. */
function withoutPublication(article: Article, deck: Deck): Deck {
  return { ...deck, imprint: { ...imprintOf(article, deck), publication: null } };
}

/**
 * Everything a format needs, for a briefing as it is. Its slides are rendered as an audience gets them: hidden ones and
 * sources only if they are wanted, and the embargo in the marking while it lasts. No format gets to see what is redacted.
 */
export function prepareExport(
  whole: Briefing,
  { assets, options, now }: Pick<ExportInput, "assets" | "options" | "now">,
): ExportInput {
  const briefing = redactedCopy(whole);
  const { article, pictures } = briefing;
  const presentable = presentableDeck(briefing.deck, options);
  const deck = withPronunciationCues(withEmbargoNotice(presentable, now));
  return { ...briefing, rendered: renderDeck(deck, article, pictures), assets, options, now };
}

/** The input of a format that goes to an audience. */
export function presentInput(input: ExportInput): ExportInput {
  const { article, options, now } = input;
  const deck = presentableDeck(input.deck, options);
  const notice = embargoNotice(deck, now);
  const marked = withEmbargoNotice(deck, now);
  const presented = new Set(deck.slides.map(({ id }) => id));
  const slides = input.rendered.slides.filter(({ id }) => presented.has(id));
  const common = {
    ...input,
    rendered: { ...input.rendered, slides },
    options: { ...options, marking: joinMarking(options.marking, notice) },
  };
  if (options.sources) return { ...common, deck: marked };
  return {
    ...common,
    article: { ...article, url: null, publication: null },
    deck: withoutPublication(article, marked),
  };
}
