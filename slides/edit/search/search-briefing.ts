import type { Article } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { Slide } from "../../deck/deck.ts";
import type { BriefingPlace, ItemField } from "../briefing-place.ts";
import { createMatcher, type Matcher } from "./find-matches.ts";
import type { MatchOptions } from "./match-options.ts";

/** A place where a text was found: UTF-16 offsets in the text of that place. */
export interface SearchHit {
  readonly place: BriefingPlace;
  readonly start: number;
  readonly end: number;
}

/** What is searched. */
export type SearchScope = "slides" | "notes" | "article";

const everything: readonly SearchScope[] = ["slides", "notes", "article"];
const fields: readonly ItemField[] = ["label", "text", "detail"];

function hitsAt(place: BriefingPlace, text: string, find: Matcher): readonly SearchHit[] {
  return text === "" ? [] : find(text).map((span) => ({ place, ...span }));
}

function searchSlide(slide: Slide, find: Matcher): readonly SearchHit[] {
  const { id } = slide;
  const items = slide.items.flatMap((item, index) =>
    fields.flatMap((field) => hitsAt({ kind: "item", slide: id, item: index, field }, item[field], find)),
  );
  const rows = slide.layout === "table" ? [slide.table.header, ...slide.table.rows.map(({ cells }) => cells)] : [];
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => hitsAt({ kind: "cell", slide: id, row: index - 1, column }, cell, find)),
  );
  const code = slide.layout === "code" ? hitsAt({ kind: "listing", slide: id }, slide.code.text, find) : [];
  return [...hitsAt({ kind: "headline", slide: id }, slide.headline.text, find), ...cells, ...code, ...items];
}

function searchNotes({ id, notes }: Slide, find: Matcher): readonly SearchHit[] {
  return notes.flatMap(({ text }, note) => hitsAt({ kind: "note", slide: id, note }, text, find));
}

function searchArticle({ sentences }: Article, find: Matcher): readonly SearchHit[] {
  return sentences.flatMap(({ id, text }) => hitsAt({ kind: "sentence", sentence: id }, text, find));
}

/** What was found in a slide or an article, for the search that was made last. */
interface Found {
  readonly search: string;
  readonly hits: readonly SearchHit[];
}

const found = {
  slides: new WeakMap<Slide, Found>(),
  notes: new WeakMap<Slide, Found>(),
  article: new WeakMap<Article, Found>(),
};

/** Searches what did not change since the same search only once: the next letter typed changes one slide of hundreds. */
function searchOnce<Thing extends object>(
  known: WeakMap<Thing, Found>,
  thing: Thing,
  search: string,
  make: () => readonly SearchHit[],
): readonly SearchHit[] {
  const before = known.get(thing);
  if (before?.search === search) return before.hits;
  const hits = make();
  known.set(thing, { search, hits });
  return hits;
}

/**
 * Where a text stands: slide by slide on the slide and in its notes, then in the sentences of the article. Hidden slides
 * are searched too. The head of a table is row -1.
 */
export function searchBriefing(
  { deck, article }: Briefing,
  text: string,
  options: MatchOptions = {},
  scopes: readonly SearchScope[] = everything,
): readonly SearchHit[] {
  const find = createMatcher(text, options);
  const search = JSON.stringify([text, options]);
  const slides = deck.slides.flatMap((slide) => [
    ...(scopes.includes("slides") ? searchOnce(found.slides, slide, search, () => searchSlide(slide, find)) : []),
    ...(scopes.includes("notes") ? searchOnce(found.notes, slide, search, () => searchNotes(slide, find)) : []),
  ]);
  if (!scopes.includes("article")) return slides;
  return [...slides, ...searchOnce(found.article, article, search, () => searchArticle(article, find))];
}
