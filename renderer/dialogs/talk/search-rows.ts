import { type Answers, type Briefing, type SentenceId, searchForAnswer } from "../../../slides/index.ts";

/** A result of a search in the middle of a talk. */
export interface SearchRow {
  readonly key: string;
  readonly text: string;
  /** Places of the slides that have it, from 0; the first is the one to go to. Empty for what is on none. */
  readonly places: readonly number[];
  /** Null for a slide. */
  readonly sentence: SentenceId | null;
  /** What of the text matches: UTF-16 offsets. */
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

/** So many slides come before the sentences: who asks wants the answer, and knows the slides. */
const mostSlides = 4;

function rowsOf(
  { slides, sentences }: Answers,
  { deck }: Briefing,
  presented: readonly string[],
): readonly SearchRow[] {
  const headlines = new Map(deck.slides.map(({ id, headline }) => [id, headline.text]));
  const placesOf = (ids: readonly string[]) => ids.map((id) => presented.indexOf(id)).filter((place) => place >= 0);
  return [
    ...slides.slice(0, mostSlides).map(({ slide }) => ({
      key: slide,
      text: headlines.get(slide) ?? "",
      places: placesOf([slide]),
      sentence: null,
      matches: [],
    })),
    ...sentences.map(({ sentence, text, slides: carriers, matches }) => ({
      key: sentence,
      text,
      places: placesOf(carriers),
      sentence,
      matches,
    })),
  ];
}

/** What there is to a question, slides first. `presented` are the ids of the slides in their order. */
export function searchRows(briefing: Briefing, presented: readonly string[], question: string): readonly SearchRow[] {
  return rowsOf(searchForAnswer(briefing, question), briefing, presented);
}
