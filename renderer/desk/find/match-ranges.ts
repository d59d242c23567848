import type { SearchHit } from "../../../slides/index.ts";
import { fieldKey } from "../slide/bind-fields.ts";
import { locate } from "../slide/field-caret.ts";
import { sentenceElementId } from "../source/source-block-view.tsx";
import { fieldOfHit } from "./reveal-hit.ts";

/** What can be seen now or soon, for finding places in it quickly. */
export interface ShownPlaces {
  /** Lines of the notes, by slide. */
  readonly notes: ReadonlyMap<string, HTMLCollection>;
  readonly headlines: ReadonlyMap<string, HTMLElement>;
  /** The slide in the middle. */
  readonly slide: Element | null;
  isShown(element: Element): boolean;
}

/** How far beyond the window places count as shown, in windows: highlights are there before they are scrolled to. */
const reach = 1;

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -reach * innerHeight && top < (1 + reach) * innerHeight;
}

/** Takes stock of the page. */
export function readShownPlaces(): ShownPlaces {
  const notes = new Map<string, HTMLCollection>();
  const headlines = new Map<string, HTMLElement>();
  const blocks = new Map<Element, boolean>();
  for (const box of document.querySelectorAll<HTMLElement>("[data-notes-of]")) {
    const lines = box.querySelector(".notes");
    if (lines !== null && isNear(box)) notes.set(box.dataset.notesOf ?? "", lines.children);
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-headline-of]"))
    if (isNear(element)) headlines.set(element.dataset.headlineOf ?? "", element);
  return {
    notes,
    headlines,
    slide: document.querySelector(".slide-stage .lectern-slide"),
    isShown(element) {
      const block = element.closest(".source-block") ?? element;
      const known = blocks.get(block) ?? isNear(block);
      blocks.set(block, known);
      return known;
    },
  };
}

/** The cell of a table on the slide in the middle; the head is row -1. */
function cellOf(slide: Element, row: number, column: number): Element | undefined {
  const table = slide.querySelector<HTMLTableElement>(".ls-table table");
  const line = row === -1 ? table?.tHead?.rows[0] : table?.tBodies[0]?.rows[row];
  return line?.cells[column];
}

/** The element that shows the text of a place. */
function elementOf(hit: SearchHit, { notes, headlines, slide, isShown }: ShownPlaces): Element | null {
  const { place } = hit;
  if (place.kind === "note") return notes.get(place.slide)?.[place.note] ?? null;
  if (place.kind === "sentence") {
    const sentence = document.getElementById(sentenceElementId(place.sentence));
    return sentence !== null && isShown(sentence) ? sentence : null;
  }
  if (!("slide" in place)) return null;
  if (slide?.id !== place.slide) return place.kind === "headline" ? (headlines.get(place.slide) ?? null) : null;
  if (place.kind === "cell") return cellOf(slide, place.row, place.column) ?? null;
  if (place.kind === "listing") return slide.querySelector(".ls-listing code");
  const field = fieldOfHit(hit);
  return field === null ? null : slide.querySelector(`[data-field="${fieldKey(field)}"]`);
}

/** The element around a match that has to be scrolled to; null when it is nowhere in the page. */
export function holderOfHit({ place }: SearchHit): Element | null {
  if (place.kind === "sentence") return document.getElementById(sentenceElementId(place.sentence));
  if (place.kind === "note") {
    const box = document.querySelector(`[data-notes-of="${CSS.escape(place.slide)}"] .notes`);
    return box?.children[place.note] ?? null;
  }
  return place.kind === "headline" ? document.querySelector(`[data-headline-of="${CSS.escape(place.slide)}"]`) : null;
}

/** The stretch of the page that shows a match; null when it cannot be seen. */
export function rangeOfHit(hit: SearchHit, shown: ShownPlaces): StaticRange | null {
  const element = elementOf(hit, shown);
  if (!(element instanceof HTMLElement)) return null;
  // Beside the sentence there are its mark and its fate, in elements of their own.
  const text = hit.place.kind === "sentence" ? [...element.childNodes].find((node) => node instanceof Text) : undefined;
  const [start, end] =
    text === undefined
      ? [locate(element, hit.start), locate(element, hit.end)]
      : [
          { node: text, offset: Math.min(hit.start, text.data.length) },
          { node: text, offset: Math.min(hit.end, text.data.length) },
        ];
  if (start.node === end.node && start.offset >= end.offset) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}
