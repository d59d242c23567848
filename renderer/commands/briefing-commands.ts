import { ChevronDown, ChevronUp, Palette, TextCursorInput, Timer } from "lucide-react";
import { type Ratio, themeNames } from "../../slides/index.ts";
import { goToNextCheck, openChecksOf } from "../desk/checks/go-to-check.ts";
import { focusInspector } from "../desk/inspector/focus-inspector.ts";
import { briefingOf } from "../store/briefing-of.ts";
import { changeBriefing } from "../store/change-briefing.ts";
import type { DeskState } from "../store/desk-state.ts";
import type { Command } from "./command.ts";
import { hasDocument } from "./conditions.ts";

function hasOpenChecks(state: DeskState): boolean {
  return openChecksOf(state).length > 0;
}

const themes: readonly Command[] = themeNames.map((theme) => ({
  id: `theme-${theme}`,
  label: `command.theme-${theme}`,
  group: "briefing",
  isEnabled: hasDocument,
  isOn: (state) => briefingOf(state)?.deck.options.theme === theme,
  run: (desk) => void changeBriefing(desk, { kind: "set-appearance", theme }),
}));

function ratioCommand(ratio: Ratio, id: "ratio-wide" | "ratio-classic", separated: boolean): Command {
  return {
    id,
    label: `command.${id}`,
    group: "briefing",
    separated,
    isEnabled: hasDocument,
    isOn: (state) => briefingOf(state)?.deck.options.ratio === ratio,
    run: (desk) => void changeBriefing(desk, { kind: "set-appearance", ratio }),
  };
}

export const briefingCommands: readonly Command[] = [
  {
    id: "plan-length",
    label: "command.plan-length",
    group: "briefing",
    icon: Timer,
    shortcuts: ["Mod+Shift+L"],
    isEnabled: hasDocument,
    run: (desk) => focusInspector(desk, "minutes"),
  },
  {
    id: "edit-details",
    label: "command.edit-details",
    group: "briefing",
    icon: TextCursorInput,
    isEnabled: hasDocument,
    run: (desk) => focusInspector(desk, "title"),
  },
  {
    id: "choose-theme",
    label: "command.choose-theme",
    group: "briefing",
    icon: Palette,
    isEnabled: hasDocument,
    run: (desk) => focusInspector(desk, "theme"),
  },
  ...themes.map((command, index) => ({ ...command, separated: index === 0 })),
  ratioCommand("16:9", "ratio-wide", true),
  ratioCommand("4:3", "ratio-classic", false),
  {
    id: "next-check",
    label: "command.next-check",
    group: "briefing",
    separated: true,
    icon: ChevronDown,
    shortcuts: ["F8"],
    isEnabled: hasOpenChecks,
    run: (desk) => goToNextCheck(desk, 1),
  },
  {
    id: "previous-check",
    label: "command.previous-check",
    group: "briefing",
    icon: ChevronUp,
    shortcuts: ["Shift+F8"],
    isEnabled: hasOpenChecks,
    run: (desk) => goToNextCheck(desk, -1),
  },
];
