import type { RevealApi } from "reveal.js";
import { applyCommand } from "../talk/apply-command.ts";
import { audienceSlide } from "../talk/audience-view.ts";
import { readClocks } from "../talk/read-clocks.ts";
import { createTalkTime } from "../talk/talk-clock.ts";
import type { TalkCommand } from "../talk/talk-command.ts";
import type { TalkState } from "../talk/talk-state.ts";
import { recallTalk, rememberTalk } from "./talk-memory.ts";

/** The window with the slides. It holds the state of the talk; reveal.js shows it. */
export interface Audience {
  readonly deckKey: string;
  readonly state: () => TalkState;
  readonly dispatch: (command: TalkCommand) => void;
  /** Takes over a state that another window kept. */
  readonly adopt: (state: TalkState) => void;
  readonly subscribe: (listener: (state: TalkState) => void) => void;
}

/** After a reload the kept state counts: reveal.js writes the address with a delay of up to a second. */
function isReloaded(): boolean {
  return performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "reload");
}

function showState(reveal: RevealApi, state: TalkState): void {
  const slide = audienceSlide(state);
  const isCovered = state.cover !== "none";
  if (reveal.getIndices().h !== slide) reveal.slide(slide);
  // The colour stays while the cover goes, or the last thing seen of a white one would be black.
  if (isCovered) document.documentElement.dataset.cover = state.cover;
  if (reveal.isPaused() !== isCovered) reveal.togglePause(isCovered);
}

/** A state of another window, whose deck may have had more slides. */
function withinDeck(state: TalkState, slideCount: number): TalkState {
  const last = slideCount - 1;
  return {
    ...state,
    index: Math.min(state.index, last),
    frozen: state.frozen === null ? null : Math.min(state.frozen, last),
  };
}

/**
 * Puts the state of the talk behind a started reveal.js. Whatever reveal does on its own (swipes, the overview, the
 * address bar) becomes a command, so that there is one state and everybody follows it.
 */
export function createAudience(reveal: RevealApi, deckKey: string): Audience {
  const listeners: ((state: TalkState) => void)[] = [];
  const slideCount = reveal.getTotalSlides();
  const opened = reveal.getIndices().h;
  const talkTime = createTalkTime(readClocks);
  let state = withinDeck(recallTalk(deckKey), slideCount);

  const change = (next: TalkState) => {
    if (next === state) return;
    state = next;
    showState(reveal, state);
    rememberTalk(deckKey, state);
    for (const listener of listeners) listener(state);
  };
  const dispatch = (command: TalkCommand) => {
    change(applyCommand(state, command, { slideCount, now: talkTime().now }));
  };

  if (opened === audienceSlide(state) || (state.revision > 0 && isReloaded())) showState(reveal, state);
  else dispatch({ kind: "go", index: opened });
  reveal.on("slidechanged", () => {
    const { h } = reveal.getIndices();
    if (h === audienceSlide(state)) return;
    dispatch({ kind: "go", index: h });
    // A frozen picture stays what it is, whoever swiped.
    showState(reveal, state);
  });
  for (const event of ["paused", "resumed"]) {
    reveal.on(event, () => {
      if (reveal.isPaused() !== (state.cover !== "none")) {
        dispatch({ kind: state.cover === "none" ? "black" : state.cover });
      }
    });
  }
  return {
    deckKey,
    state: () => state,
    dispatch,
    adopt: (theirs) => change(withinDeck(theirs, slideCount)),
    subscribe: (listener) => listeners.push(listener),
  };
}
