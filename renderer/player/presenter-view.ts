import { audienceView } from "../talk/audience-view.ts";
import type { TalkCommand } from "../talk/talk-command.ts";
import type { TalkState } from "../talk/talk-state.ts";
import { type TalkMoment, talkElapsed } from "../talk/time-left.ts";
import { buildButton, buildElement } from "./build-element.ts";
import type { DeckSource } from "./deck-source.ts";
import { createNotesPane, type NotesPane } from "./notes-pane.ts";
import { createPlanBar } from "./plan-bar.ts";
import { createPointerControl, type PointerControl } from "./pointer-control.ts";
import { createPreview } from "./slide-preview.ts";
import { createTimePanel } from "./time-panel.ts";

/** The presenter window's page. */
export interface PresenterView {
  readonly notes: NotesPane;
  readonly pointer: PointerControl;
  readonly show: (state: TalkState, isConnected: boolean) => void;
  /** Brings clock, timer and pace up to date. */
  readonly tick: (state: TalkState) => void;
}

interface Wishes {
  readonly state: () => TalkState;
  readonly talkTime: () => TalkMoment;
  readonly send: (command: TalkCommand) => void;
  readonly reopen: () => void;
}

function labelled(className: string, label: HTMLElement, content: HTMLElement): HTMLElement {
  return buildElement("section", className, [buildElement("div", "lp-label", [label]), content]);
}

const coverWords = {
  none: "",
  black: "The screen is black. B brings the picture back.",
  white: "The screen is white. W brings the picture back.",
};

function createPreviews(deck: DeckSource) {
  const current = createPreview(deck);
  const next = createPreview(deck);
  const cover = buildElement("div", "lp-cover", [buildElement("span", "")]);
  current.element.append(cover);
  const currentLabel = buildElement("h2", "", "");
  const nextLabel = buildElement("h2", "", "");
  const currentPart = labelled("lp-current", currentLabel, current.element);
  const element = buildElement("div", "lp-slides", [currentPart, labelled("lp-next", nextLabel, next.element)]);
  return {
    element,
    picture: current.element,
    showSlide: (index: number) => {
      current.show(index);
      next.show(index + 1);
      const hasNext = index + 1 < deck.slides.length;
      nextLabel.textContent = hasNext ? "Next" : "End of the briefing";
      next.element.classList.toggle("lp-end", !hasNext);
    },
    showScreen: (state: TalkState) => {
      const { kind } = audienceView(state);
      const colour = kind === "black" || kind === "white" ? kind : "none";
      cover.hidden = colour === "none";
      cover.dataset.cover = colour;
      cover.replaceChildren(buildElement("span", "", coverWords[colour]));
      currentPart.dataset.frozen = String(state.frozen !== null);
      currentLabel.textContent =
        state.frozen === null
          ? "On the screen"
          : `Only you see this. The audience keeps slide ${state.frozen + 1} (F).`;
    },
  };
}

function createToolbar({ send }: Wishes, pointer: PointerControl) {
  const position = buildElement("span", "lp-position");
  position.setAttribute("role", "status");
  const black = buildButton("Black", "Black screen and back (B)", () => send({ kind: "black" }));
  const white = buildButton("White", "White screen and back (W)", () => send({ kind: "white" }));
  const freezeTitle = "Freeze the audience’s slide and look around, and back (F)";
  const freeze = buildButton("Freeze", freezeTitle, () => send({ kind: "freeze" }));
  const pointing = buildButton(
    "Pointer",
    "Pointer on the audience’s screen (L); Shift and arrows move it",
    pointer.toggle,
  );
  const buttons = buildElement("div", "lp-buttons", [
    buildButton("◀", "Previous slide (Page Up)", () => send({ kind: "previous" })),
    buildButton("▶", "Next slide (Page Down)", () => send({ kind: "next" })),
    black,
    white,
    freeze,
    pointing,
  ]);
  return {
    element: buildElement("div", "lp-toolbar", [position, buttons]),
    show: ({ index, cover, frozen, pointer: place }: TalkState, slideCount: number) => {
      const text = `Slide ${index + 1} of ${slideCount}`;
      // Written again it would be read out again.
      if (position.textContent !== text) position.textContent = text;
      black.ariaPressed = String(cover === "black");
      white.ariaPressed = String(cover === "white");
      freeze.ariaPressed = String(frozen !== null);
      pointing.ariaPressed = String(place !== null);
    },
  };
}

/** Builds the presenter view into the page. */
export function createPresenterView(deck: DeckSource, wishes: Wishes): PresenterView {
  const { send } = wishes;
  const previews = createPreviews(deck);
  const notes = createNotesPane(deck);
  const pointer = createPointerControl(previews.picture, wishes.state, send);
  const toolbar = createToolbar(wishes, pointer);
  const times = createTimePanel(deck.plan, send, wishes.state);
  const plan = createPlanBar(deck.plan, (index) => send({ kind: "go", index }));
  const reopen = buildButton("Open the slides", "Open the slides in a new window", wishes.reopen);
  const lost = buildElement("div", "lp-lost", [
    buildElement("span", "", "The window with the slides is closed or does not answer. You can go on here."),
    reopen,
  ]);
  lost.setAttribute("role", "alert");
  const bar = buildElement("header", "lp-bar", [times.timer, toolbar.element, times.clock]);
  const main = buildElement("div", "lp-main", [previews.element, notes.element]);
  const page = buildElement("main", "lp", [bar, lost, main, plan.element]);
  page.style.setProperty("--lp-ratio", String(deck.width / deck.height));
  page.lang = "en";
  page.dir = "ltr";
  document.body.append(page);
  let shown = -1;

  const tick = (state: TalkState) => {
    const moment = wishes.talkTime();
    times.show(state, moment);
    plan.show(state.index, state.timer.phase === "waiting" ? null : talkElapsed(state, moment.now));
  };
  return {
    notes,
    pointer,
    tick,
    show: (state, isConnected) => {
      if (shown !== state.index) {
        shown = state.index;
        previews.showSlide(shown);
        notes.show(shown);
      }
      toolbar.show(state, deck.slides.length);
      previews.showScreen(state);
      pointer.show(state);
      lost.hidden = isConnected;
      tick(state);
    },
  };
}
