import { buildElement } from "./build-element.ts";
import type { DeckSource } from "./deck-source.ts";
import { type Found, findInTalk, type SlideTexts } from "./find-in-talk.ts";
import { readTexts } from "./read-texts.ts";

/** Finds a word in the slides and the notes. The audience sees nothing of it until the presenter goes to a slide. */
export interface SearchPanel {
  readonly open: () => void;
  /** True when it was open. */
  readonly close: () => boolean;
}

function buildOption({ slide, headline, place, text }: Found, id: string, choose: () => void): HTMLElement {
  const where = place === "notes" ? `Notes of slide ${slide + 1}` : `Slide ${slide + 1}`;
  const option = buildElement("li", "lp-found", [
    buildElement("b", "", text === headline ? where : `${where} · ${headline}`),
    buildElement("span", "", text),
  ]);
  option.id = id;
  option.setAttribute("role", "option");
  option.addEventListener("mousedown", (event) => event.preventDefault());
  option.addEventListener("click", choose);
  return option;
}

const title = "Find in the slides and the notes";

/** The parts of the panel, empty. */
function buildPanel(language: string) {
  const field = buildElement("input", "lp-search-field");
  const list = buildElement("ul", "lp-search-list");
  const told = buildElement("p", "lp-search-told");
  const panel = buildElement("div", "lectern-overlay lp-search", [field, told, list]);
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", title);
  panel.lang = "en";
  panel.dir = "ltr";
  list.id = "lp-search-list";
  list.lang = language;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "What was found");
  told.setAttribute("role", "status");
  field.type = "search";
  field.autocomplete = "off";
  field.spellcheck = false;
  field.placeholder = title;
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-label", title);
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");
  return { panel, field, list, told };
}

/** Makes the search over a deck; `go` takes the talk to a slide. */
export function createSearchPanel({ slides, language }: DeckSource, go: (slide: number) => void): SearchPanel {
  const texts: readonly SlideTexts[] = slides.map(({ section, headline, notes }) => ({
    headline,
    shown: readTexts([section]),
    notes: readTexts(notes),
  }));
  const { panel, field, list, told } = buildPanel(language);
  let found: readonly Found[] = [];
  let current = 0;

  function close(): boolean {
    const wasOpen = panel.isConnected;
    panel.remove();
    return wasOpen;
  }

  function choose(place: number): void {
    const chosen = found[place];
    if (chosen === undefined) return;
    close();
    go(chosen.slide);
  }

  function mark(place: number): void {
    current = Math.min(Math.max(0, place), Math.max(0, found.length - 1));
    const options = [...list.children];
    for (const [at, option] of options.entries()) option.setAttribute("aria-selected", String(at === current));
    field.setAttribute("aria-activedescendant", options[current]?.id ?? "");
    options[current]?.scrollIntoView({ block: "nearest" });
  }

  function search(): void {
    found = findInTalk(texts, field.value);
    list.replaceChildren(...found.map((each, at) => buildOption(each, `lp-found-${at}`, () => choose(at))));
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    const isNothing = field.value.trim() !== "" && found.length === 0;
    told.textContent = isNothing ? "Nothing in the slides or the notes." : "The audience sees nothing of this.";
    mark(0);
  }

  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 && event.key !== "Enter") return;
    event.preventDefault();
    if (step === 0) choose(current);
    else mark(current + step);
  });
  return {
    open: () => {
      document.body.append(panel);
      field.select();
      field.focus();
      search();
    },
    close,
  };
}
