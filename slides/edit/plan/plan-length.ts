import type { SentenceId, SetAsideReason } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { Deck, LedgerEntry, Slide } from "../../deck/deck.ts";
import { withMaskedArticle } from "../../redaction/without-redacted.ts";
import { indexArticle } from "../article-index.ts";
import { updateLedger } from "../ledger/update-ledger.ts";
import { newSlideIds } from "../slides/slide-ids.ts";
import { totalMinutes } from "../with-slides.ts";
import { knownPlan, rememberPlan } from "./known-plans.ts";
import type { LengthPlan } from "./length-plan.ts";
import { type MadeSlides, makeAgendaSlides, makeSlides } from "./make-slides.ts";
import { matchSlides } from "./match-slides.ts";
import { orderSlides } from "./order-slides.ts";
import { previewPlan } from "./preview-plan.ts";
import { chooseStaying, type StayingPart } from "./staying-slides.ts";

/** Compositions tried: what is not composed anew is known only after the first. */
const mostAttempts = 3;
/** Share of the target that is near enough. */
const goodEnough = 0.03;
/** Nothing is composed to less, minutes: an article of no sentences still has its cover. */
const leastMinutes = 0.1;

interface Draft {
  readonly slides: readonly Slide[];
  readonly reasons: MadeSlides["reasons"];
  readonly seconds: number;
}

function draftSlides(briefing: Briefing, staying: StayingPart, minutes: number | null): Draft {
  const { article, deck } = briefing;
  const { position } = indexArticle(article);
  const made = makeSlides(briefing, staying, minutes);
  const agenda = makeAgendaSlides(briefing, staying, [...staying.slides, ...made.slides]);
  const opening = made.slides.findIndex(
    ({ section, layout }) => section >= 0 || !/^(?:cover|key-points)$/u.test(layout),
  );
  const first = opening < 0 ? made.slides.length : opening;
  const all = [...made.slides.slice(0, first), ...agenda, ...made.slides.slice(first)];
  const stays = new Set(staying.slides);
  const replaced = deck.slides.filter((slide) => !stays.has(slide));
  const slides = orderSlides(deck.slides, staying.slides, matchSlides(all, replaced), position);
  return { slides, reasons: made.reasons, seconds: totalMinutes(slides) * 60 };
}

/** The draft nearest to the target. Slides that stay take their time first; the rest is composed to what is left. */
function draftToTarget(briefing: Briefing, staying: StayingPart, target: number): Draft {
  let open = target - totalMinutes(staying.slides) * 60;
  let best: Draft | null = null;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const draft = draftSlides(briefing, staying, Math.max(leastMinutes, open / 60));
    const miss = target - draft.seconds;
    const isSame = best !== null && Math.abs(draft.seconds - best.seconds) < 1;
    if (best === null || Math.abs(miss) < Math.abs(target - best.seconds)) best = draft;
    if (isSame || Math.abs(miss) <= goodEnough * target || (open < leastMinutes * 60 && miss < 0)) break;
    open += miss;
  }
  return best ?? draftSlides(briefing, staying, null);
}

/** Ids for the slides that have none yet. */
function nameSlides({ deck }: Briefing, slides: readonly Slide[]): Pick<Deck, "slides" | "lastSlide"> {
  const { ids, last } = newSlideIds(deck, slides.filter(({ id }) => id === "").length);
  let next = 0;
  const named = slides.map((slide) => {
    if (slide.id !== "") return slide;
    next += 1;
    return { ...slide, id: ids[next - 1] ?? "" };
  });
  return { slides: named, lastSlide: last };
}

/** What the plan leaves out is left out for its length, not by the user. */
function settleReasons(
  before: readonly LedgerEntry[],
  after: readonly LedgerEntry[],
  reasons: ReadonlyMap<SentenceId, SetAsideReason>,
): readonly LedgerEntry[] {
  return after.map((entry, index) => {
    const isNew = entry.reason === "user" && before[index]?.reason === null;
    return isNew ? { ...entry, reason: reasons.get(entry.sentence) ?? "length" } : entry;
  });
}

function planDeck(briefing: Briefing, minutes: number | null): Deck {
  const { article, deck } = briefing;
  const staying = chooseStaying(briefing);
  const draft =
    minutes === null ? draftSlides(briefing, staying, null) : draftToTarget(briefing, staying, minutes * 60);
  const { slides, lastSlide = 0 } = nameSlides(briefing, draft.slides);
  const isUnchanged =
    slides.length === deck.slides.length && slides.every((slide, index) => slide === deck.slides[index]);
  // When all that stays is hidden and the rest gives no slide, there would be nothing to show.
  const isSame = isUnchanged || slides.every(({ hidden }) => hidden === true);
  const options = minutes === deck.options.minutes ? deck.options : { ...deck.options, minutes };
  if (isSame) return options === deck.options ? deck : { ...deck, options };
  const updated = updateLedger(article, deck.ledger, deck.slides, slides);
  const ledger = settleReasons(deck.ledger, updated, draft.reasons);
  return { ...deck, options, slides, ledger, minutes: totalMinutes(slides), lastSlide };
}

/**
 * Plans a briefing to a length in minutes, null for as long as the text needs. Every slide the user edited, added, hid or
 * moved stays as it is, in the order they have; every sentence the user placed stays where it is, and none that the user
 * set aside or redacted comes back. Around them the rest is composed anew. The edit `plan-length` of the same length applies it.
 * Takes as long as composing, up to three times; the last plan of a briefing is remembered.
 */
export function planLength(whole: Briefing, minutes: number | null): LengthPlan {
  const briefing = withMaskedArticle(whole);
  const known = knownPlan(briefing, minutes);
  if (known !== null) return known;
  const deck = planDeck(briefing, minutes);
  const plan = { minutes, deck, preview: previewPlan(briefing.article, briefing.deck, deck) };
  rememberPlan(briefing, plan);
  return plan;
}
