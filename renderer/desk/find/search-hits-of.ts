import { type Briefing, type SearchHit, searchBriefing } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import type { DeskState } from "../../store/desk-state.ts";
import type { SearchState } from "../../store/search-state.ts";

type Query = Pick<SearchState, "find" | "match" | "scopes">;

const none: readonly SearchHit[] = [];
let last: { readonly briefing: Briefing; readonly query: Query; readonly hits: readonly SearchHit[] } | null = null;

function sameQuery(a: Query, b: Query): boolean {
  return a.find === b.find && a.match === b.match && a.scopes === b.scopes;
}

/** Everywhere the text that is looked for stands, in reading order; the same list for as long as nothing changes. */
export function searchHitsOf(state: DeskState): readonly SearchHit[] {
  const briefing = briefingOf(state);
  const { find, match, scopes } = state.search;
  if (briefing === null || find === "") return none;
  if (last?.briefing === briefing && sameQuery(last.query, state.search)) return last.hits;
  const hits = searchBriefing(briefing, find, match, scopes);
  last = { briefing, query: { find, match, scopes }, hits };
  return hits;
}
