import { AudioLines, History, Play, RefreshCw, StepForward, Timer } from "lucide-react";
import { openDialog } from "../dialogs/open-dialog.ts";
import { changedSlides } from "../presenter/changed-slides.ts";
import { askToPresent, startPresenting } from "../presenter/start-presenting.ts";
import { updateAudience } from "../presenter/update-audience.ts";
import { briefingOf } from "../store/briefing-of.ts";
import type { DeskState } from "../store/desk-state.ts";
import type { Command } from "./command.ts";
import { hasSlides } from "./conditions.ts";

function hasChangedSlides(state: DeskState): boolean {
  return changedSlides(state).length > 0;
}

/** Giving the talk, and what came of it. */
export const talkCommands: readonly Command[] = [
  {
    id: "present",
    label: "command.present",
    group: "briefing",
    separated: true,
    icon: Play,
    shortcuts: ["F5"],
    isEnabled: hasSlides,
    run: (desk) => askToPresent(desk, { kind: "talk", from: "start" }),
  },
  {
    id: "present-here",
    label: "command.present-here",
    group: "briefing",
    icon: StepForward,
    shortcuts: ["Shift+F5"],
    isEnabled: hasSlides,
    run: (desk) => askToPresent(desk, { kind: "talk", from: "here" }),
  },
  {
    id: "rehearse",
    label: "command.rehearse",
    group: "briefing",
    icon: Timer,
    isEnabled: hasSlides,
    run: (desk) => startPresenting(desk, { kind: "rehearsal", from: "start" }),
  },
  {
    id: "update-audience",
    label: "command.update-audience",
    group: "briefing",
    icon: RefreshCw,
    shortcuts: ["Mod+Shift+U"],
    isEnabled: hasChangedSlides,
    inTalk: hasChangedSlides,
    run: updateAudience,
  },
  {
    id: "pronunciation",
    label: "command.pronunciation",
    group: "briefing",
    icon: AudioLines,
    isEnabled: hasSlides,
    inTalk: () => true,
    run: (desk) => openDialog(desk, { kind: "pronunciation" }),
  },
  {
    id: "talks",
    label: "command.talks",
    group: "briefing",
    icon: History,
    isEnabled: (state) => (briefingOf(state)?.deck.talks?.length ?? 0) > 0,
    run: (desk) => openDialog(desk, { kind: "talks" }),
  },
];
