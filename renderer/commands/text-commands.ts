import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease, ListPlus, RotateCcw, Trash2 } from "lucide-react";
import type { DeckEdit, Slide } from "../../slides/index.ts";
import { currentSlideOf } from "../store/briefing-of.ts";
import { changeBriefing } from "../store/change-briefing.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import type { DeskState, SlideField } from "../store/desk-state.ts";
import { selectField } from "../store/select.ts";
import type { Command } from "./command.ts";
import { chosenItem, hasItem } from "./conditions.ts";

/** Changes the chosen item; `field` is what has the caret afterwards. */
function changeItem(
  makeEdit: (slide: string, item: number, slideNow: Slide) => DeckEdit,
  move: (item: number) => SlideField | null = (item) => ({ part: "item", item, field: "text" }),
): (desk: Desk) => void {
  return (desk) => {
    const state = stateOf(desk);
    const slide = currentSlideOf(state);
    const item = chosenItem(state);
    if (slide === null || item === null) return;
    if (changeBriefing(desk, makeEdit(slide.id, item, slide))) selectField(desk, move(item));
  };
}

function depthIs(depth: 0 | 1): (state: DeskState) => boolean {
  return (state) => {
    const slide = currentSlideOf(state);
    const item = chosenItem(state);
    return slide?.layout === "bullets" && item !== null && slide.items[item]?.depth === depth;
  };
}

function canMove(by: -1 | 1): (state: DeskState) => boolean {
  return (state) => {
    const item = chosenItem(state);
    return item !== null && currentSlideOf(state)?.items[item + by] !== undefined;
  };
}

/** True when the chosen text has a wording of the engine's to go back to. */
function isReworded(state: DeskState): boolean {
  const slide = currentSlideOf(state);
  const { field } = state.selection;
  if (slide === null || field === null) return false;
  const statement = field.part === "headline" ? slide.headline : slide.items[field.item];
  return statement?.composed !== undefined;
}

function restore(desk: Desk): void {
  const state = stateOf(desk);
  const slide = currentSlideOf(state);
  const { field } = state.selection;
  if (slide === null || field === null) return;
  const part = field.part === "headline" ? { kind: "headline" as const } : { kind: "item" as const, item: field.item };
  changeBriefing(desk, { kind: "restore-wording", slide: slide.id, part });
}

function insertItem(desk: Desk): void {
  const state = stateOf(desk);
  const slide = currentSlideOf(state);
  if (slide === null) return;
  const at = (chosenItem(state) ?? slide.items.length - 1) + 1;
  if (!changeBriefing(desk, { kind: "insert-item", slide: slide.id, at, item: { text: "" } })) return;
  selectField(desk, { part: "item", item: at, field: "text" });
}

export const textCommands: readonly Command[] = [
  {
    id: "insert-item",
    label: "command.insert-item",
    group: "text",
    icon: ListPlus,
    shortcuts: ["Mod+Enter"],
    isEnabled: (state) => currentSlideOf(state) !== null,
    run: insertItem,
  },
  {
    id: "delete-item",
    label: "command.delete-item",
    group: "text",
    icon: Trash2,
    shortcuts: ["Mod+Shift+Backspace"],
    scope: "slide",
    isEnabled: hasItem,
    run: changeItem(
      (slide, item) => ({ kind: "delete-items", slide, items: [item] }),
      (item) => (item === 0 ? { part: "headline" } : { part: "item", item: item - 1, field: "text" }),
    ),
  },
  {
    id: "move-item-up",
    label: "command.move-item-up",
    group: "text",
    separated: true,
    icon: ArrowUp,
    shortcuts: ["Alt+ArrowUp"],
    scope: "slide",
    isEnabled: canMove(-1),
    run: changeItem(
      (slide, item) => ({ kind: "move-item", slide, item, to: item - 1 }),
      (item) => ({ part: "item", item: item - 1, field: "text" }),
    ),
  },
  {
    id: "move-item-down",
    label: "command.move-item-down",
    group: "text",
    icon: ArrowDown,
    shortcuts: ["Alt+ArrowDown"],
    scope: "slide",
    isEnabled: canMove(1),
    run: changeItem(
      (slide, item) => ({ kind: "move-item", slide, item, to: item + 1 }),
      (item) => ({ part: "item", item: item + 1, field: "text" }),
    ),
  },
  {
    id: "indent-item",
    label: "command.indent-item",
    group: "text",
    separated: true,
    icon: IndentIncrease,
    shortcuts: ["Alt+Shift+ArrowRight"],
    scope: "slide",
    isEnabled: (state) => depthIs(0)(state) && chosenItem(state) !== 0,
    run: changeItem((slide, item) => ({ kind: "indent-items", slide, items: [item], depth: 1 })),
  },
  {
    id: "outdent-item",
    label: "command.outdent-item",
    group: "text",
    icon: IndentDecrease,
    shortcuts: ["Alt+Shift+ArrowLeft"],
    scope: "slide",
    isEnabled: depthIs(1),
    run: changeItem((slide, item) => ({ kind: "indent-items", slide, items: [item], depth: 0 })),
  },
  {
    id: "restore-wording",
    label: "command.restore-wording",
    group: "text",
    separated: true,
    icon: RotateCcw,
    shortcuts: ["Alt+R"],
    isEnabled: isReworded,
    run: restore,
  },
];
