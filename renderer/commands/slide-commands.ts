import { ArrowDown, ArrowUp, CopyPlus, EyeOff, Merge, Plus, Split, Trash2 } from "lucide-react";
import { moveSlides } from "../desk/rail/move-slides.ts";
import { briefingOf, currentSlideOf, selectedSlidesOf } from "../store/briefing-of.ts";
import { changeBriefing } from "../store/change-briefing.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import type { DeskState } from "../store/desk-state.ts";
import { stepSlide } from "../store/select.ts";
import type { Command } from "./command.ts";
import { chosenItem, hasDocument, hasSelectedSlides, hasSeveralSlides, hasSlides } from "./conditions.ts";

/** True when all selected slides are hidden. */
function areHidden(state: DeskState): boolean {
  const slides = briefingOf(state)?.deck.slides ?? [];
  const selected = slides.filter(({ id }) => state.selection.slides.has(id));
  return selected.length > 0 && selected.every(({ hidden }) => hidden === true);
}

function canSplit(state: DeskState): boolean {
  const item = chosenItem(state);
  return item !== null && item > 0;
}

function split(desk: Desk): void {
  const state = stateOf(desk);
  const slide = currentSlideOf(state);
  const item = chosenItem(state);
  if (slide !== null && item !== null) changeBriefing(desk, { kind: "split-slide", slide: slide.id, item });
}

const editing: readonly Command[] = [
  {
    id: "add-slide",
    label: "command.add-slide",
    group: "slide",
    icon: Plus,
    shortcuts: ["Mod+M"],
    isEnabled: hasDocument,
    run: (desk) =>
      void changeBriefing(desk, { kind: "add-slide", after: stateOf(desk).selection.current, layout: "bullets" }),
  },
  {
    id: "duplicate-slides",
    label: "command.duplicate-slides",
    group: "slide",
    icon: CopyPlus,
    shortcuts: ["Mod+D"],
    isEnabled: hasSelectedSlides,
    run: (desk) => void changeBriefing(desk, { kind: "duplicate-slides", slides: selectedSlidesOf(stateOf(desk)) }),
  },
  {
    id: "delete-slides",
    label: "command.delete-slides",
    group: "slide",
    icon: Trash2,
    shortcuts: ["Delete", "Backspace"],
    scope: "rail",
    isEnabled: hasSelectedSlides,
    run: (desk) => void changeBriefing(desk, { kind: "delete-slides", slides: selectedSlidesOf(stateOf(desk)) }),
  },
  {
    id: "hide-slides",
    label: "command.hide-slides",
    describe: (state) => ({ key: areHidden(state) ? "command.show-slides" : "command.hide-slides" }),
    group: "slide",
    separated: true,
    icon: EyeOff,
    shortcuts: ["Mod+Shift+H"],
    isEnabled: hasSelectedSlides,
    run(desk) {
      const state = stateOf(desk);
      changeBriefing(desk, { kind: "hide-slides", slides: selectedSlidesOf(state), hidden: !areHidden(state) });
    },
  },
  {
    id: "split-slide",
    label: "command.split-slide",
    group: "slide",
    separated: true,
    icon: Split,
    shortcuts: ["Mod+Alt+Enter"],
    isEnabled: canSplit,
    run: split,
  },
  {
    id: "merge-slides",
    label: "command.merge-slides",
    group: "slide",
    icon: Merge,
    shortcuts: ["Mod+J"],
    isEnabled: hasSeveralSlides,
    run: (desk) => void changeBriefing(desk, { kind: "merge-slides", slides: selectedSlidesOf(stateOf(desk)) }),
  },
  {
    id: "move-slides-up",
    label: "command.move-slides-up",
    group: "slide",
    separated: true,
    icon: ArrowUp,
    shortcuts: ["Alt+ArrowUp"],
    scope: "rail",
    isEnabled: hasSelectedSlides,
    run: (desk) => moveSlides(desk, -1),
  },
  {
    id: "move-slides-down",
    label: "command.move-slides-down",
    group: "slide",
    icon: ArrowDown,
    shortcuts: ["Alt+ArrowDown"],
    scope: "rail",
    isEnabled: hasSelectedSlides,
    run: (desk) => moveSlides(desk, 1),
  },
];

const going: readonly Command[] = [
  { id: "next-slide", label: "command.next-slide", shortcuts: ["PageDown"], by: 1, separated: true },
  { id: "previous-slide", label: "command.previous-slide", shortcuts: ["PageUp"], by: -1 },
  { id: "first-slide", label: "command.first-slide", shortcuts: ["Mod+Home"], by: Number.NEGATIVE_INFINITY },
  { id: "last-slide", label: "command.last-slide", shortcuts: ["Mod+End"], by: Number.POSITIVE_INFINITY },
].map(({ by, ...command }) => ({
  ...(command as Pick<Command, "id" | "label" | "shortcuts" | "separated">),
  group: "slide" as const,
  isEnabled: hasSlides,
  run: (desk: Desk) => stepSlide(desk, by),
}));

export const slideCommands: readonly Command[] = [...editing, ...going];
