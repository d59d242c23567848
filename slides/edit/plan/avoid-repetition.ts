import type { Article } from "../../article/article.ts";
import type { Item, Layout, Slide, Statement } from "../../deck/deck.ts";
import { createSimilarityIndex } from "../../deck/shorten/says-the-same.ts";
import { slideFits } from "../../fit/slide-fits.ts";
import { insertAt } from "../list-places.ts";
import { carriesSentence } from "../sentences/carries-sentence.ts";
import { continuedHeadline } from "../slides/continued-headline.ts";
import { withItems } from "../slides/with-items.ts";

/** Layouts whose items say something that another slide might say as well. */
const saying: ReadonlySet<Layout> = new Set<Layout>([
  "key-points",
  "bullets",
  "statement",
  "quote",
  "figure",
  "timeline",
]);
/** Items of a slide at most, when one is added to it. */
const itemLimit = 4;

function statementsOf(slides: readonly Slide[]): readonly Item[] {
  return slides.flatMap(({ layout, items }) => (saying.has(layout) ? items : []));
}

/** The new slides without what those that stay say already. */
export function dropRepetition(made: readonly Slide[], staying: readonly Slide[], language: string): readonly Slide[] {
  const said = createSimilarityIndex(language);
  for (const { text } of statementsOf(staying)) said.add(text);
  return made.map((slide) => {
    if (!saying.has(slide.layout)) return slide;
    const items = slide.items.filter(({ text }) => !said.hasSimilar(text));
    return items.length === slide.items.length ? slide : withItems(slide, items, language);
  });
}

function place(item: Item, slide: Slide): readonly Item[] {
  const order = slide.notes.flatMap((line) => (line.kind === "sentence" ? [line.sentence] : []));
  const rank = ({ sources }: Item) => Math.max(...sources.map((id) => order.indexOf(id)));
  const later = slide.items.findIndex((other) => rank(other) > rank(item));
  return insertAt(slide.items, later < 0 ? slide.items.length : later, item);
}

/** The new slides with points that a bottom line had, which is not used, put on the slides that tell them. */
export function placePoints(
  made: readonly Slide[],
  points: readonly Item[],
  staying: readonly Slide[],
  article: Article,
): readonly Slide[] {
  const said = createSimilarityIndex(article.language);
  for (const { text } of statementsOf([...staying, ...made])) said.add(text);
  const slides = [...made];
  for (const point of points) {
    const index = slides.findIndex(
      ({ layout, items, notes }) =>
        (layout === "bullets" || layout === "statement") &&
        items.length < itemLimit &&
        notes.some((line) => line.kind === "sentence" && carriesSentence(point, line.sentence, article)),
    );
    const slide = slides[index];
    if (slide === undefined || said.hasSimilar(point.text)) continue;
    const fuller = withItems(slide, place(point, slide), article.language);
    if (!slideFits(fuller)) continue;
    said.add(point.text);
    slides[index] = fuller;
  }
  return slides;
}

/** The new slides with headlines that no slide that stays has, nor another of them. */
export function tellHeadlinesApart(made: readonly Slide[], staying: readonly Slide[]): readonly Slide[] {
  const known: Slide[] = [...staying];
  const taken = new Set(staying.map(({ headline }) => headline.text));
  return made.map((slide) => {
    const isTaken = slide.headline.text !== "" && taken.has(slide.headline.text);
    const headline: Statement = isTaken ? continuedHeadline(slide.headline, known) : slide.headline;
    const told = isTaken ? { ...slide, headline } : slide;
    known.push(told);
    taken.add(headline.text);
    return told;
  });
}
