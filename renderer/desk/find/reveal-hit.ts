import type { SearchHit } from "../../../slides/index.ts";
import { changeSettings } from "../../store/change-settings.ts";
import { type Desk, patchState, stateOf } from "../../store/desk.ts";
import type { DeskState, SlideField } from "../../store/desk-state.ts";
import { selectField, selectSlide } from "../../store/select.ts";
import { slideOfHit } from "./step-hit.ts";

/** The text of a slide that a match is in; null for other places. */
export function fieldOfHit({ place }: SearchHit): SlideField | null {
  if (place.kind === "headline") return { part: "headline" };
  return place.kind === "item" ? { part: "item", item: place.item, field: place.field } : null;
}

/** True when a match can be seen without going to another view or opening another pane. */
export function isInView({ place }: SearchHit, { view, panes, settings }: DeskState): boolean {
  if (place.kind === "sentence") return settings.sidePane === "source";
  if (place.kind === "note") return view === "notes" || panes.notes;
  return view === "slides" || place.kind === "headline";
}

/** Makes a match the one in hand and brings its place into the page, whatever pane or view that takes. */
export function revealHit(desk: Desk, hit: SearchHit): void {
  const state = stateOf(desk);
  const isSeen = isInView(hit, state);
  const slide = slideOfHit(hit);
  patchState(desk, { search: { ...state.search, current: hit, at: slide ?? state.selection.current } });
  if (slide === null) {
    if (!isSeen) changeSettings(desk, { sidePane: "source" });
    return;
  }
  selectSlide(desk, slide);
  if (!isSeen && hit.place.kind === "note") patchState(desk, { panes: { ...state.panes, notes: true } });
  else if (!isSeen) patchState(desk, { view: "slides" });
  const field = fieldOfHit(hit);
  if (field !== null) selectField(desk, field);
}
