import {
  ListChecks,
  Newspaper,
  Palette,
  PanelBottom,
  PanelLeft,
  PanelRight,
  Presentation,
  ScrollText,
} from "lucide-react";
import type { Settings } from "../../electron/contract/settings.ts";
import { focusPane } from "../desk/frame/focus-pane.ts";
import { showView } from "../desk/frame/show-view.ts";
import { currentSlideOf } from "../store/briefing-of.ts";
import { changeSettings } from "../store/change-settings.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import type { DeskView } from "../store/desk-state.ts";
import type { Command } from "./command.ts";
import { hasDocument } from "./conditions.ts";

function viewCommand(view: DeskView, icon: Command["icon"], shortcut: string): Command {
  return {
    id: `view-${view}`,
    label: `command.view-${view}`,
    group: "view",
    ...(icon === undefined ? {} : { icon }),
    shortcuts: [shortcut],
    isEnabled: hasDocument,
    isOn: (state) => state.view === view,
    run: (desk) => showView(desk, view),
  };
}

function paneCommand(
  pane: Exclude<Settings["sidePane"], "">,
  icon: NonNullable<Command["icon"]>,
  key: string,
): Command {
  return {
    id: `pane-${pane}`,
    label: `command.pane-${pane}`,
    group: "view",
    icon,
    shortcuts: [key],
    isEnabled: hasDocument,
    isOn: ({ settings }) => settings.sidePane === pane,
    run: (desk) => changeSettings(desk, { sidePane: pane }),
  };
}

function settingCommands<Name extends "colourScheme" | "language">(
  name: Name,
  prefix: "scheme" | "language",
  values: readonly Settings[Name][],
): readonly Command[] {
  return values.map((value, index) => ({
    id: `${prefix}-${value}`,
    label: `command.${prefix}-${value}` as Command["label"],
    group: "view" as const,
    separated: index === 0,
    isOn: ({ settings }) => settings[name] === value,
    run: (desk: Desk) => changeSettings(desk, { [name]: value }),
  }));
}

function togglePane(desk: Desk, pane: "rail" | "notes"): void {
  const { panes } = stateOf(desk);
  patchState(desk, { panes: { ...panes, [pane]: !panes[pane] } });
}

/** The side pane that comes back when it is shown again. */
let lastPane: Settings["sidePane"] = "source";

function toggleSide(desk: Desk): void {
  const { sidePane } = stateOf(desk).settings;
  if (sidePane !== "") lastPane = sidePane;
  changeSettings(desk, { sidePane: sidePane === "" ? lastPane : "" });
}

export const viewCommands: readonly Command[] = [
  viewCommand("slides", Presentation, "Mod+Alt+1"),
  viewCommand("notes", ScrollText, "Mod+Alt+2"),
  {
    id: "show-slide-of-notes",
    label: "command.show-slide-of-notes",
    group: "view",
    icon: Presentation,
    shortcuts: ["Alt+Enter"],
    scope: "notes",
    isEnabled: (state) => state.view === "notes" && currentSlideOf(state) !== null,
    run: (desk) => showView(desk, "slides"),
  },
  {
    id: "toggle-rail",
    label: "command.toggle-rail",
    group: "view",
    separated: true,
    icon: PanelLeft,
    isEnabled: hasDocument,
    isOn: ({ panes }) => panes.rail,
    run: (desk) => togglePane(desk, "rail"),
  },
  {
    id: "toggle-notes",
    label: "command.toggle-notes",
    group: "view",
    icon: PanelBottom,
    isEnabled: hasDocument,
    isOn: ({ panes }) => panes.notes,
    run: (desk) => togglePane(desk, "notes"),
  },
  {
    id: "toggle-side",
    label: "command.toggle-side",
    group: "view",
    icon: PanelRight,
    shortcuts: ["Mod+\\"],
    isEnabled: hasDocument,
    isOn: ({ settings }) => settings.sidePane !== "",
    run: toggleSide,
  },
  paneCommand("source", Newspaper, "Alt+1"),
  paneCommand("inspector", Palette, "Alt+2"),
  paneCommand("checks", ListChecks, "Alt+3"),
  {
    id: "next-pane",
    label: "command.next-pane",
    group: "view",
    separated: true,
    shortcuts: ["F6"],
    isEnabled: hasDocument,
    run: () => focusPane(1),
  },
  {
    id: "previous-pane",
    label: "command.previous-pane",
    group: "view",
    shortcuts: ["Shift+F6"],
    isEnabled: hasDocument,
    run: () => focusPane(-1),
  },
  ...settingCommands("colourScheme", "scheme", ["system", "light", "dark"]),
  {
    id: "presenter-dark",
    label: "command.presenter-dark",
    group: "view",
    isOn: ({ settings }) => settings.presenterDark,
    run: (desk) => changeSettings(desk, { presenterDark: !stateOf(desk).settings.presenterDark }),
  },
  ...settingCommands("language", "language", ["system", "en", "ru"]),
];
