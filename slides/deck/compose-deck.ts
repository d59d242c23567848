import type { Analysis } from "../analysis/analysis.ts";
import type { Article, SentenceId } from "../article/article.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { BriefingOptions } from "./briefing-options.ts";
import { accountSentences } from "./compose/account-sentences.ts";
import { assembleSlides, totalSeconds } from "./compose/assemble-slides.ts";
import type { DraftSlide } from "./compose/draft-slide.ts";
import { gatherMaterial, type Material } from "./compose/material.ts";
import { cutUnits, selectSpoken } from "./compose/select-spoken.ts";
import type { Deck, Slide } from "./deck.ts";

/** The estimate may differ from the target by this share. */
const tolerance = 0.1;
/** Closer than this the search for the right amount of text stops. */
const goodEnough = 0.03;
const mostAttempts = 12;

interface Plan {
  readonly slides: readonly DraftSlide[];
  readonly seconds: number;
}

function planFor(material: Material, spoken: ReadonlySet<SentenceId>): Plan {
  const slides = assembleSlides(material, spoken);
  return { slides, seconds: totalSeconds(slides) };
}

/**
 * The plan closest to `target` seconds. The budget for spoken sentences is searched by bisection, because slides bring
 * time of their own (cover, agenda, changes) that is only known once they are made.
 */
function planToTarget(material: Material, target: number): Plan {
  const units = cutUnits(material);
  const full = planFor(material, selectSpoken(units, Number.POSITIVE_INFINITY));
  if (full.seconds <= target * (1 + goodEnough)) return full;
  let best = full;
  let low = 0;
  let high = target;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const budget = (low + high) / 2;
    const plan = planFor(material, selectSpoken(units, budget));
    if (Math.abs(plan.seconds - target) < Math.abs(best.seconds - target)) best = plan;
    if (Math.abs(best.seconds - target) <= goodEnough * target) break;
    if (plan.seconds > target) high = budget;
    else low = budget;
  }
  return best;
}

function minutesText(seconds: number): string {
  return (seconds / 60).toFixed(1);
}

function lengthDiagnostic(target: number, seconds: number): Diagnostic | null {
  if (Math.abs(seconds - target) <= tolerance * target) return null;
  const [wanted, got] = [minutesText(target), minutesText(seconds)];
  return seconds < target
    ? {
        code: "text-shorter-than-target",
        severity: "info",
        message: `The article has words for about ${got} minutes, not for ${wanted}.`,
      }
    : {
        code: "text-longer-than-target",
        severity: "warning",
        message: `The briefing needs about ${got} minutes; it could not be cut to ${wanted}.`,
      };
}

function numberSlides(drafts: readonly DraftSlide[]): readonly Slide[] {
  return drafts.map((draft, index) => ({ ...draft, id: `slide-${index + 1}` }));
}

/**
 * Composes a briefing: chooses what is shown, what is spoken and what is set aside, within `options.minutes` when given.
 * `pictures` are the `src` values whose bytes are at hand; other pictures are set aside with their captions.
 * Without `coverSpeaks` nothing of the text is spoken over the cover, for whoever has a cover already.
 * Deterministic and complete: every sentence of the article has an entry in the ledger.
 */
export function composeDeck(
  article: Article,
  analysis: Analysis,
  options: BriefingOptions,
  pictures: ReadonlySet<string> = new Set(),
  { coverSpeaks = true }: { readonly coverSpeaks?: boolean } = {},
): { readonly deck: Deck; readonly diagnostics: readonly Diagnostic[] } {
  const material = { ...gatherMaterial(article, analysis, pictures), coverSpeaks };
  const target = options.minutes === null ? Number.POSITIVE_INFINITY : options.minutes * 60;
  const plan = planToTarget(material, target);
  const slides = numberSlides(plan.slides);
  const deck: Deck = {
    title: article.title,
    language: article.language,
    direction: article.direction,
    options,
    slides,
    ledger: accountSentences(article, slides),
    minutes: plan.seconds / 60,
  };
  const tooFar = options.minutes === null ? null : lengthDiagnostic(target, plan.seconds);
  const noKeyPoints = slides.every(({ layout }) => layout !== "key-points");
  return {
    deck,
    diagnostics: [
      ...(tooFar === null ? [] : [tooFar]),
      ...(noKeyPoints
        ? [
            {
              code: "no-bottom-line",
              severity: "warning" as const,
              message: "No sentence of the article is short and complete enough for a bottom line; write one yourself.",
            },
          ]
        : []),
    ],
  };
}
