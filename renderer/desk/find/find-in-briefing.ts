import { briefingOf } from "../../store/briefing-of.ts";
import { changeBriefing, undoChange } from "../../store/change-briefing.ts";
import { type Desk, patchState, stateOf } from "../../store/desk.ts";
import type { SearchState } from "../../store/search-state.ts";
import { showNotice } from "../../store/show-notice.ts";
import { canReplace } from "./can-replace.ts";
import { followMatch, forgetFocus, keepFocus, restoreFocus } from "./find-focus.ts";
import { isInView, revealHit } from "./reveal-hit.ts";
import { searchHitsOf } from "./search-hits-of.ts";
import { hitAfterReplacing, indexOfHit, type SearchStand, slideOfHit, stepHit } from "./step-hit.ts";

function patchSearch(desk: Desk, patch: Partial<SearchState>): void {
  patchState(desk, { search: { ...stateOf(desk).search, ...patch } });
}

/** Where the search goes on from: the match in hand, else the slide where it began or to which the user went. */
function standOf(desk: Desk): SearchStand {
  const state = stateOf(desk);
  const order = briefingOf(state)?.deck.slides.map(({ id }) => id) ?? [];
  const { current, from, at } = state.search;
  const { current: slide } = state.selection;
  return slide === at ? { current, order, slide: from } : { current: null, order, slide };
}

/** Longest selected text that is taken as what to look for, UTF-16 units. */
const longest = 120;

/** The words that are selected in the briefing or the article, when they are few. */
function selectedWords(): string {
  const selection = document.getSelection();
  const holder = selection?.anchorNode?.parentElement?.closest(".notes, .field, .source-list") ?? null;
  const text = holder === null ? "" : (selection?.toString() ?? "").trim();
  return text.length <= longest && !text.includes("\n") ? text : "";
}

/** Opens the bar, or goes back to it, with the words that are selected. */
export function openFind(desk: Desk, isReplacing: boolean): void {
  const { search, selection } = stateOf(desk);
  const words = selectedWords();
  keepFocus(desk, search.isOpen);
  patchSearch(desk, {
    isOpen: true,
    isReplacing: isReplacing || (search.isOpen && search.isReplacing),
    calls: search.calls + 1,
    // Asked for again with something to look for, it goes on to what replaces it.
    called: isReplacing && search.isOpen && (search.find !== "" || words !== "") ? "replacement" : "find",
    from: selection.current,
    at: selection.current,
    current: search.isOpen ? search.current : null,
  });
  if (words !== "" && words !== search.find) changeSearch(desk, { find: words });
}

/** Closes the bar and puts the focus back: to the match that was gone to, else where it was. */
export function closeFind(desk: Desk): void {
  patchSearch(desk, { isOpen: false });
  restoreFocus(desk);
}

/**
 * Changes what is looked for and how. The first match from where the search began becomes the one in hand, if it can be
 * seen without leaving what the user looks at: letters that are being typed turn no pages.
 */
export function changeSearch(desk: Desk, change: Partial<Pick<SearchState, "find" | "match" | "scopes">>): void {
  const { slide } = standOf(desk);
  patchSearch(desk, { ...change, current: null, from: slide, at: stateOf(desk).selection.current });
  const state = stateOf(desk);
  const seen = searchHitsOf(state).filter((hit) => isInView(hit, state));
  const hit = stepHit(seen, standOf(desk), 1);
  if (hit !== null) revealHit(desk, hit);
}

/** Goes to the next match (1) or the one before (-1), round at the ends. Opens the bar when it is closed. */
export function stepFind(desk: Desk, by: -1 | 1): void {
  const { search } = stateOf(desk);
  if (!search.isOpen) openFind(desk, false);
  const hit = stepHit(searchHitsOf(stateOf(desk)), standOf(desk), by);
  if (hit === null) return;
  forgetFocus();
  patchSearch(desk, { from: slideOfHit(hit) ?? search.from });
  revealHit(desk, hit);
  if (search.isOpen) followMatch(desk);
}

/** Replaces the match in hand and goes on to the next; without one in hand, or where nothing can be written, goes on. */
export function replaceOne(desk: Desk): void {
  const { search } = stateOf(desk);
  const hits = searchHitsOf(stateOf(desk));
  const index = indexOfHit(hits, standOf(desk).current);
  const hit = hits[index];
  if (hit === undefined || !canReplace(hit)) {
    stepFind(desk, 1);
    return;
  }
  const { find, replacement, match } = search;
  const only = { place: hit.place, start: hit.start };
  if (!changeBriefing(desk, { kind: "replace-text", find, replacement, match, only })) return;
  const next = hitAfterReplacing(searchHitsOf(stateOf(desk)), hit, index, replacement.length);
  forgetFocus();
  if (next === null) patchSearch(desk, { current: null });
  else revealHit(desk, next);
}

/** Replaces every match that can be written in, as one step, and says how many there were. */
export function replaceEvery(desk: Desk): void {
  const { find, replacement, match, scopes } = stateOf(desk).search;
  const count = searchHitsOf(stateOf(desk)).filter(canReplace).length;
  if (count === 0) return;
  const [within, another] = scopes.filter((scope) => scope !== "article");
  const only = another === undefined && within !== undefined ? { within } : {};
  if (!changeBriefing(desk, { kind: "replace-text", find, replacement, match, ...only })) return;
  patchSearch(desk, { current: null });
  const after = briefingOf(stateOf(desk));
  showNotice(desk, {
    tone: "info",
    saying: { key: "find.replaced", parameters: { count } },
    action: {
      label: "notice.undo",
      run: () => {
        // What came after it is not to be undone by this.
        if (briefingOf(stateOf(desk)) === after) undoChange(desk);
      },
    },
  });
}
