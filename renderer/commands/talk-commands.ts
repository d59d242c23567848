import { AudioLines, History, Play, StepForward, Timer } from "lucide-react";
import { openDialog } from "../dialogs/open-dialog.ts";
import { askToPresent, startPresenting } from "../presenter/start-presenting.ts";
import { briefingOf } from "../store/briefing-of.ts";
import type { Command } from "./command.ts";
import { hasSlides } from "./conditions.ts";

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
