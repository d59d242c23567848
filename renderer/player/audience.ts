import type { RevealApi } from "reveal.js";
import { recallTalk, rememberTalk } from "./talk-memory.ts";
import { applyCommand, type TalkCommand, type TalkState } from "./talk-state.ts";

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

function showState(reveal: RevealApi, { index, black }: TalkState): void {
  if (reveal.getIndices().h !== index) reveal.slide(index);
  if (reveal.isPaused() !== black) reveal.togglePause(black);
}

/**
 * Puts the state of the talk behind a started reveal.js. Whatever reveal does on its own (swipes, the overview, the
 * address bar) becomes a command, so that there is one state and everybody follows it.
 */
export function createAudience(reveal: RevealApi, deckKey: string): Audience {
  const listeners: ((state: TalkState) => void)[] = [];
  const slideCount = reveal.getTotalSlides();
  const opened = reveal.getIndices().h;
  let state = recallTalk(deckKey);

  const change = (next: TalkState) => {
    if (next === state) return;
    state = next;
    showState(reveal, state);
    rememberTalk(deckKey, state);
    for (const listener of listeners) listener(state);
  };
  const dispatch = (command: TalkCommand) => {
    change(applyCommand(state, command, { slideCount, now: Date.now() }));
  };

  if (opened === state.index || (state.revision > 0 && isReloaded())) showState(reveal, state);
  else dispatch({ kind: "go", index: opened });
  reveal.on("slidechanged", () => {
    const { h } = reveal.getIndices();
    if (h !== state.index) dispatch({ kind: "go", index: h });
  });
  for (const event of ["paused", "resumed"]) {
    reveal.on(event, () => {
      if (reveal.isPaused() !== state.black) dispatch({ kind: "black" });
    });
  }
  return {
    deckKey,
    state: () => state,
    dispatch,
    adopt: (theirs) => change({ ...theirs, index: Math.min(theirs.index, slideCount - 1) }),
    subscribe: (listener) => listeners.push(listener),
  };
}
