import type { SentenceId, SetAsideReason } from "../../article/article.ts";
import { openArticle } from "../../article/open-article.ts";
import type { Briefing } from "../../briefing.ts";
import { fitDraft } from "../../deck/compose/fit-draft.ts";
import { makeAgenda } from "../../deck/compose/front-matter.ts";
import { createStatementPool } from "../../deck/compose/statement-pool.ts";
import { composeDeck } from "../../deck/compose-deck.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import { countWords } from "../../language/words.ts";
import { analysisOf, materialOf } from "../article-material.ts";
import { headlineWordLimit } from "../sentences/free-headline.ts";
import { dropRepetition, placePoints, tellHeadlinesApart } from "./avoid-repetition.ts";
import type { StayingPart } from "./staying-slides.ts";

/** Slides composed for what is open, and why each sentence that is on none of them is not. */
export interface MadeSlides {
  /** Without an agenda, which depends on all slides. */
  readonly slides: readonly Slide[];
  readonly reasons: ReadonlyMap<SentenceId, SetAsideReason>;
}

function reasonsOf({ ledger }: Deck): ReadonlyMap<SentenceId, SetAsideReason> {
  return new Map(ledger.map(({ sentence, reason }) => [sentence, reason ?? "length"]));
}

/** What the user took out of the talk: no plan brings it back. */
function setAsideByUser({ ledger }: Deck): ReadonlySet<SentenceId> {
  return new Set(ledger.filter(({ reason }) => reason === "user").map(({ sentence }) => sentence));
}

/**
 * A slide that had to be headed by the article's title, because its section's heading is on a slide that stays, headed by
 * the section's heading. It is told apart from the other by a number.
 */
function headBySection(slide: Slide, { article, deck }: Briefing, settled: ReadonlySet<SentenceId>): Slide {
  const { heading = null, headingSentence = null } = article.sections[slide.section] ?? {};
  if (headingSentence !== null && setAsideByUser(deck).has(headingSentence)) return slide;
  const title = article.sentences.find(({ kind }) => kind === "title")?.id;
  const isByTitle = title !== undefined && slide.headline.sources.includes(title);
  if (!isByTitle || heading === null || headingSentence === null || !settled.has(headingSentence)) return slide;
  if (countWords(heading) > headlineWordLimit) return slide;
  return { ...slide, headline: { text: heading, sources: [headingSentence], own: false } };
}

/** Composes what is open to about `minutes`, null for all of it. */
export function makeSlides(briefing: Briefing, staying: StayingPart, minutes: number | null): MadeSlides {
  const { article, deck, pictures } = briefing;
  const shown = new Set(staying.slides.map((slide) => (slide.layout === "image" ? slide.image.src : null)));
  const atHand = pictures.map(({ src }) => src).filter((src) => !shown.has(src));
  const open = openArticle(article, staying.settled);
  const composed = composeDeck(open, analysisOf(article), { ...deck.options, minutes }, new Set(atHand), {
    coverSpeaks: !staying.closedLayouts.has("cover"),
  }).deck;
  const isClosed = ({ section, layout }: Slide) =>
    section === -1 && (layout === "agenda" || staying.closedLayouts.has(layout));
  const points = composed.slides.filter((slide) => isClosed(slide) && slide.layout === "key-points");
  const left = composed.slides.filter((slide) => !isClosed(slide));
  if (staying.slides.length === 0 && points.length === 0) return { slides: left, reasons: reasonsOf(composed) };
  const fresh = dropRepetition(left, staying.slides, deck.language);
  const fuller = placePoints(
    fresh,
    points.flatMap(({ items }) => items),
    staying.slides,
    article,
  );
  const headed = fuller.map((slide) => headBySection(slide, briefing, staying.settled));
  return { slides: tellHeadlinesApart(headed, staying.slides), reasons: reasonsOf(composed) };
}

/** The agenda of these slides; empty when it stays, was deleted, or there are too few sections. */
export function makeAgendaSlides(
  { article, deck }: Briefing,
  { closedLayouts }: StayingPart,
  slides: readonly Slide[],
): readonly Slide[] {
  if (closedLayouts.has("agenda")) return [];
  const visible = slides.filter(({ hidden, section }) => hidden !== true && section >= 0);
  const aside = setAsideByUser(deck);
  const isListed = (section: number) => !aside.has(article.sections[section]?.headingSentence ?? "");
  const sections = [...new Set(visible.map(({ section }) => section))].filter(isListed).sort((a, b) => a - b);
  const pool = createStatementPool(article.language);
  return makeAgenda(materialOf(article), sections, pool).map((draft) => ({ ...fitDraft(draft), id: "" }) as Slide);
}
