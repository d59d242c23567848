import type { DeckEdit, EditOf } from "./deck-edit.ts";
import { type Message, type MessageParameters, writeMessage } from "./message.ts";
import { type StepCode, stepWords } from "./words/step-words.ts";

/** Longest text that is put into a name, UTF-16 units. */
const mostLetters = 24;

function name(code: StepCode, parameters: MessageParameters = {}): Message<StepCode> {
  return writeMessage(stepWords, code, parameters);
}

function nameCount(things: readonly unknown[], one: StepCode, many: StepCode): Message<StepCode> {
  const count = new Set(things).size;
  return count === 1 ? name(one) : name(many, { count });
}

function namePlacing({ sentences, place }: EditOf<"place-sentences">): Message<StepCode> {
  switch (place.kind) {
    case "show":
    case "show-new":
      return nameCount(sentences, "show-sentence", "show-sentences");
    case "speak":
      return nameCount(sentences, "speak-sentence", "speak-sentences");
    case "set-aside":
      return nameCount(sentences, "set-aside-sentence", "set-aside-sentences");
  }
}

function nameAppearance({ theme, ratio, marking }: EditOf<"set-appearance">): Message<StepCode> {
  const given = [theme, ratio, marking].filter((value) => value !== undefined);
  if (given.length !== 1) return name("set-appearance");
  return name(theme !== undefined ? "set-theme" : ratio !== undefined ? "set-ratio" : "set-marking");
}

function shorten(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters).trimEnd()}…`;
}

/** What an edit is called in the menu and the history: "Delete 3 slides". */
export function nameEdit(edit: DeckEdit): Message<StepCode> {
  switch (edit.kind) {
    case "delete-items":
      return nameCount(edit.items, "delete-item", "delete-items");
    case "indent-items":
      return name(edit.depth === 1 ? "indent-items" : "outdent-items");
    case "duplicate-slides":
      return nameCount(edit.slides, "duplicate-slide", "duplicate-slides");
    case "delete-slides":
      return nameCount(edit.slides, "delete-slide", "delete-slides");
    case "move-slides":
      return nameCount(edit.slides, "move-slide", "move-slides");
    case "hide-slides":
      return edit.hidden
        ? nameCount(edit.slides, "hide-slide", "hide-slides")
        : nameCount(edit.slides, "show-slide", "show-slides");
    case "merge-slides":
      return name("merge-slides", { count: new Set(edit.slides).size });
    case "set-notes":
    case "set-note":
    case "split-note":
    case "join-notes":
      return name("edit-notes");
    case "insert-notes":
      return name("add-note");
    case "emphasise-note":
    case "list-notes":
      return name("format-notes");
    case "place-sentences":
      return namePlacing(edit);
    case "redact-sentences":
      return edit.redacted ? nameCount(edit.sentences, "redact-sentence", "redact-sentences") : name("lift-redaction");
    case "set-appearance":
      return nameAppearance(edit);
    case "set-embargo":
      return name(edit.embargo === null ? "lift-embargo" : "set-embargo");
    case "set-pronunciation":
      return name(edit.say.trim() === "" ? "remove-pronunciation" : "set-pronunciation", {
        term: shorten(edit.term),
      });
    case "replace-text":
      return name("replace-text", { find: shorten(edit.find) });
    case "plan-length":
      return edit.minutes === null ? name("plan-open") : name("plan-length", { minutes: edit.minutes });
    default:
      return name(edit.kind);
  }
}
