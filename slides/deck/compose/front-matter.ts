import type { SentenceId, SentenceKind } from "../../article/article.ts";
import { splitWords } from "../../language/words.ts";
import type { Item, Statement } from "../deck.ts";
import { displayDate } from "../display-date.ts";
import { headlineWordLimit, itemWordLimit } from "./candidate.ts";
import { changeSeconds, cue, type DraftSlide, plannedSeconds, sentenceNote } from "./draft-slide.ts";
import { claimOwnWords, headlineWordings } from "./headline-choice.ts";
import type { Material } from "./material.ts";
import type { StatementPool } from "./statement-pool.ts";

const leastCoverSeconds = 8;
/** Time to read out one agenda line, seconds. */
const agendaLineSeconds = 2;
const agendaLinesPerSlide = 5;
/** A longer agenda is no agenda: the sections beyond are found by their own slides. */
const agendaSlideLimit = 2;

function plainItem(text: string, sources: readonly SentenceId[]): Item {
  return { text, sources, own: false, label: "", detail: "", depth: 0 };
}

function sentencesOf(material: Material, kind: SentenceKind): readonly SentenceId[] {
  return material.article.sentences
    .filter((sentence) => sentence.kind === kind && sentence.asideReason === null)
    .map(({ id }) => id);
}

/** Main title and subtitle, where a long title has a seam to be parted at. */
function partTitle(title: string): readonly [string, string] | null {
  for (const seam of [": ", " – ", " — ", ". ", " | ", "? "]) {
    const at = title.indexOf(seam);
    if (at <= 0) continue;
    const main = title.slice(0, seam === "? " ? at + 1 : at);
    const rest = title.slice(at + seam.length).trim();
    const words = splitWords(main).length;
    if (words >= 2 && words <= headlineWordLimit && rest !== "") return [main, rest];
  }
  return null;
}

function coverTitle(material: Material, source: readonly SentenceId[]): { headline: Statement; rest: string } {
  const { title } = material.article;
  if (title.split(/\s+/u).length <= headlineWordLimit)
    return { headline: { text: title, sources: source, own: false }, rest: "" };
  const parts = partTitle(title);
  if (parts !== null) return { headline: { text: parts[0], sources: source, own: false }, rest: parts[1] };
  const shortened = headlineWordings(material, title, source[0] ?? null)[0];
  return { headline: { text: shortened?.text ?? title, sources: source, own: false }, rest: title };
}

/** The cover: title, author, date and publication, as far as the article states them. */
export function makeCover(material: Material, pool: StatementPool): DraftSlide {
  const { article } = material;
  const title = sentencesOf(material, "title");
  const { headline, rest } = coverTitle(material, title);
  pool.claimHeadline([headline]);
  const byline = sentencesOf(material, "byline");
  const date = sentencesOf(material, "date");
  const stating = (text: string, candidates: readonly SentenceId[]) =>
    candidates.filter((id) => material.sentence(id).text.includes(text));
  const lines: Item[] = [
    ...(rest === "" || splitWords(rest).length > itemWordLimit ? [] : [plainItem(rest, title)]),
    ...(article.byline.length === 0 ? [] : [plainItem(article.byline.slice(0, 4).join(", "), byline)]),
    ...(article.date === null
      ? []
      : [plainItem(displayDate(article.date, article.language), stating(article.date, [...date, ...byline]))]),
    ...(article.publication === null
      ? []
      : [plainItem(article.publication, stating(article.publication, sentencesOf(material, "publication")))]),
  ];
  const spoken = [...title, ...byline, ...date, ...sentencesOf(material, "publication")];
  return {
    layout: "cover",
    headline,
    items: lines,
    notes: spoken.map((id) => sentenceNote(material, id)),
    seconds: Math.max(leastCoverSeconds, plannedSeconds(material, title)),
    section: -1,
  };
}

/** The agenda, one line a section, on as many slides as five lines a slide need; none for fewer than three sections. */
export function makeAgenda(
  material: Material,
  sections: readonly number[],
  pool: StatementPool,
): readonly DraftSlide[] {
  const { article, words } = material;
  const headed = sections.filter((index) => article.sections[index]?.heading !== null);
  if (headed.length < 3) return [];
  const top = Math.min(...headed.map((index) => article.sections[index]?.level ?? 1));
  const highest = headed.filter((index) => article.sections[index]?.level === top);
  const listed = highest.length >= 3 ? highest : headed;
  const slides: DraftSlide[] = [];
  for (let from = 0; from < listed.length && slides.length < agendaSlideLimit; from += agendaLinesPerSlide) {
    const items = listed.slice(from, from + agendaLinesPerSlide).map((index) => {
      const section = article.sections[index];
      const source = section?.headingSentence ?? null;
      const wording = headlineWordings(material, section?.heading ?? "", source)[0];
      return plainItem(wording?.text ?? "", source === null ? [] : [source]);
    });
    slides.push({
      layout: "agenda",
      headline: claimOwnWords(pool, words.agenda),
      items,
      notes: [cue(words.agenda)],
      seconds: changeSeconds + agendaLineSeconds * items.length,
      section: -1,
    });
  }
  return slides;
}
