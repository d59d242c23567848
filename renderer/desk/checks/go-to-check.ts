import type { CheckRow } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import type { DeskState } from "../../store/desk-state.ts";
import { focusInspector } from "../inspector/focus-inspector.ts";
import { checksOf } from "./checks-of.ts";
import { goToPlace } from "./go-to-place.ts";
import { openChecks } from "./group-checks.ts";
import { stepCheck } from "./step-check.ts";

const visited = new WeakMap<Desk, CheckRow>();

/** The findings that should not stay as they are. */
export function openChecksOf(state: DeskState): readonly CheckRow[] {
  const briefing = briefingOf(state);
  return briefing === null ? [] : openChecks(checksOf(briefing));
}

/** Leads to what a finding is about. */
export function goToCheck(desk: Desk, row: CheckRow): void {
  visited.set(desk, row);
  if (row.code === "target-missed") focusInspector(desk, "minutes");
  else if (row.code === "no-alt") {
    goToPlace(desk, row.place);
    focusInspector(desk, "alt");
  } else if (row.place.kind === "briefing") focusInspector(desk, "title");
  else goToPlace(desk, row.place, row.sentences);
}

/** Leads to the next finding that should not stay as it is (1), or to the one before (-1). */
export function goToNextCheck(desk: Desk, by: 1 | -1): void {
  const state = stateOf(desk);
  const rows = openChecksOf(state);
  const { current, field } = state.selection;
  const before = visited.get(desk) ?? null;
  // Whoever went to another slide since goes on from there.
  const isThere =
    before !== null && rows.includes(before) && (!("slide" in before.place) || before.place.slide === current);
  const next = stepCheck(
    rows,
    briefingOf(state)?.deck.slides ?? [],
    { slide: current, field, last: isThere ? before : null },
    by,
  );
  if (next !== null) goToCheck(desk, next);
}
