import { useRef } from "react";
import { withoutRedacted } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { groupSlides, type RailGroup, sameGroups } from "./rail-groups.ts";

/** The rail's rows; the same object for as long as typing changes no row. */
export function useRailGroups(): readonly RailGroup[] {
  const last = useRef<readonly RailGroup[]>([]);
  return useDeskState((state) => {
    const briefing = briefingOf(state);
    const groups = briefing === null ? [] : groupSlides(briefing.deck.slides, withoutRedacted(briefing).article);
    if (!sameGroups(groups, last.current)) last.current = groups;
    return last.current;
  });
}
