import { changeNotesSize, readNotesSize } from "../talk/notes-size.ts";
import { buildButton, buildElement } from "./build-element.ts";
import type { DeckSource } from "./deck-source.ts";
import { recallNotesSize, rememberNotesSize } from "./talk-memory.ts";

/** The speaker notes. */
export interface NotesPane {
  readonly element: HTMLElement;
  /** Shows the notes of a slide from their beginning. */
  readonly show: (index: number) => void;
  readonly resize: (by: 1 | -1) => void;
  readonly scroll: (by: 1 | -1) => void;
}

/** Of the visible height, so that the last lines read stay in sight. */
const scrollShare = 0.75;

/** Makes the pane that shows the notes of one slide. */
export function createNotesPane({ slides, language, direction }: DeckSource): NotesPane {
  const text = buildElement("div", "lp-notes-text");
  text.tabIndex = 0;
  text.lang = language;
  text.dir = direction;
  text.setAttribute("role", "region");
  text.setAttribute("aria-label", "Speaker notes");
  const setSize = (size: number) => {
    text.style.fontSize = `${size}px`;
  };
  let size = readNotesSize(recallNotesSize(), window.innerHeight);
  setSize(size);
  const resize = (by: 1 | -1) => {
    size = changeNotesSize(size, by);
    setSize(size);
    rememberNotesSize(size);
  };
  const buttons = buildElement("div", "lp-buttons", [
    buildButton("A−", "Smaller notes (−)", () => resize(-1)),
    buildButton("A+", "Larger notes (+)", () => resize(1)),
  ]);
  const heading = buildElement("div", "lp-label", [buildElement("h2", "", "Notes"), buttons]);
  return {
    element: buildElement("section", "lp-notes", [heading, text]),
    show: (index) => {
      const notes = slides[index]?.notes ?? [];
      const isEmpty = notes.every((node) => (node.textContent ?? "").trim() === "");
      text.replaceChildren(...(isEmpty ? [buildElement("p", "lp-none", "No notes for this slide.")] : notes));
      text.scrollTop = 0;
    },
    resize,
    scroll: (by) => text.scrollBy({ top: by * text.clientHeight * scrollShare }),
  };
}
