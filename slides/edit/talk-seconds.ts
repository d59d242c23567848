import type { Article } from "../article/article.ts";
import type { NoteLine, Slide } from "../deck/deck.ts";
import { speakingSeconds } from "../language/speaking-time.ts";
import { type ArticleIndex, indexArticle } from "./article-index.ts";

/** The click, the breath and the look at the screen: no slide takes less, seconds. */
export const changeSeconds = 2;
/** Time to look at a table, a picture or a listing besides what is said of it, seconds. */
const lookSeconds = 12;
/** Time to read out one line of an agenda, seconds. */
const agendaLineSeconds = 2;

const spokenLines = new WeakMap<NoteLine, { readonly language: string; readonly seconds: number }>();

function lineSeconds(line: NoteLine, language: string): number {
  const known = spokenLines.get(line);
  if (known?.language === language) return known.seconds;
  const seconds = speakingSeconds(line.text, language);
  spokenLines.set(line, { language, seconds });
  return seconds;
}

/** Stage directions are not spoken, and nobody reads a listing out. */
function isSpoken(line: NoteLine, index: ArticleIndex): boolean {
  if (line.kind === "sentence") return index.sentence(line.sentence)?.kind !== "code";
  return line.kind === "own";
}

/** Seconds it takes to say what a slide has to say: its notes, and the lines of an agenda. */
export function talkSeconds(slide: Slide, article: Article): number {
  const index = indexArticle(article);
  const lines = slide.layout === "agenda" ? slide.items.length * agendaLineSeconds : 0;
  return slide.notes
    .filter((line) => isSpoken(line, index))
    .reduce((sum, line) => sum + lineSeconds(line, article.language), lines);
}

/**
 * Seconds to a microsecond, so that taking away what was added leads back to the same number; no less than the change
 * of slides takes.
 */
export function atLeastChange(seconds: number): number {
  return Math.max(changeSeconds, Math.round(seconds * 1e6) / 1e6);
}

/**
 * The planned seconds of a slide that changed: those it had, with what is to be said now instead of what was to be said.
 * The time it had besides, to look at a picture for instance, stays.
 */
export function replannedSeconds(before: Slide, after: Slide, article: Article): number {
  const difference = talkSeconds(after, article) - talkSeconds(before, article);
  return difference === 0 ? before.seconds : atLeastChange(before.seconds + difference);
}

/** The planned seconds of a new slide. */
export function plannedSeconds(slide: Slide, article: Article): number {
  const look = slide.layout === "image" || slide.layout === "table" || slide.layout === "code" ? lookSeconds : 0;
  return atLeastChange(changeSeconds + look + talkSeconds(slide, article));
}
