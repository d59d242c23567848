import type { SentenceId } from "../article/article.ts";
import type { Slide } from "../deck/deck.ts";

/** Numbers of the agenda's lines, which may run over several slides. */
interface AgendaNumbers {
  /** Number of the first line of each agenda slide, by the slide's id. */
  readonly firstOf: ReadonlyMap<string, number>;
  /** Place of each section on the agenda, from 1, by the sentence of its heading. */
  readonly sections: ReadonlyMap<SentenceId, number>;
}

/** Numbers the lines of the agenda slides as one list. */
export function numberAgenda(slides: readonly Slide[]): AgendaNumbers {
  const firstOf = new Map<string, number>();
  const sections = new Map<SentenceId, number>();
  let number = 1;
  for (const slide of slides) {
    if (slide.layout !== "agenda") continue;
    firstOf.set(slide.id, number);
    for (const { sources } of slide.items) {
      const [heading] = sources;
      if (heading !== undefined) sections.set(heading, number);
      number += 1;
    }
  }
  return { firstOf, sections };
}

/** Place of a section slide on the agenda; 0 for other slides and for sections that the agenda does not list. */
export function sectionNumber({ layout, headline }: Slide, { sections }: AgendaNumbers): number {
  const [heading] = headline.sources;
  return layout === "section" && heading !== undefined ? (sections.get(heading) ?? 0) : 0;
}
