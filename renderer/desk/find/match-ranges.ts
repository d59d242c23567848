import type { SearchHit } from "../../../slides/index.ts";
import { fieldKey } from "../slide/bind-fields.ts";
import { locate } from "../slide/field-caret.ts";
import { sentenceElementId } from "../source/source-block-view.tsx";
import { fieldOfHit } from "./reveal-hit.ts";

/** What the page shows now, for finding places in it quickly. */
export interface ShownPlaces {
  /** Lines of the notes that are in the page, by slide. */
  readonly notes: ReadonlyMap<string, HTMLCollection>;
  readonly headlines: ReadonlyMap<string, HTMLElement>;
  /** The slide in the middle. */
  readonly slide: Element | null;
}

/** Takes stock of the page. */
export function readShownPlaces(): ShownPlaces {
  const notes = new Map<string, HTMLCollection>();
  const headlines = new Map<string, HTMLElement>();
  for (const box of document.querySelectorAll<HTMLElement>("[data-notes-of]")) {
    const lines = box.querySelector(".notes");
    if (lines !== null) notes.set(box.dataset.notesOf ?? "", lines.children);
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-headline-of]"))
    headlines.set(element.dataset.headlineOf ?? "", element);
  return { notes, headlines, slide: document.querySelector(".slide-stage .lectern-slide") };
}

/** The cell of a table on the slide in the middle; the head is row -1. */
function cellOf(slide: Element, row: number, column: number): Element | undefined {
  const table = slide.querySelector<HTMLTableElement>(".ls-table table");
  const line = row === -1 ? table?.tHead?.rows[0] : table?.tBodies[0]?.rows[row];
  return line?.cells[column];
}

/** The element that shows the text of a place. */
function elementOf(hit: SearchHit, { notes, headlines, slide }: ShownPlaces): Element | null {
  const { place } = hit;
  if (place.kind === "note") return notes.get(place.slide)?.[place.note] ?? null;
  if (place.kind === "sentence") return document.getElementById(sentenceElementId(place.sentence));
  if (!("slide" in place)) return null;
  if (slide?.id !== place.slide) return place.kind === "headline" ? (headlines.get(place.slide) ?? null) : null;
  if (place.kind === "cell") return cellOf(slide, place.row, place.column) ?? null;
  if (place.kind === "listing") return slide.querySelector(".ls-listing code");
  const field = fieldOfHit(hit);
  return field === null ? null : slide.querySelector(`[data-field="${fieldKey(field)}"]`);
}

/** The stretch of the page that shows a match; null when it is not in the page. */
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
