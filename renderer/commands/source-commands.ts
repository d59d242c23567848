import { BookOpen, Eye, EyeOff, Mic, MonitorPlay, Presentation, Undo2, X } from "lucide-react";
import type { SentenceId, SentencePlace } from "../../slides/index.ts";
import { briefingOf, currentSlideOf } from "../store/briefing-of.ts";
import { changeBriefing } from "../store/change-briefing.ts";
import { changeSettings } from "../store/change-settings.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import type { DeskState } from "../store/desk-state.ts";
import { lightSentences, selectSlide } from "../store/select.ts";
import type { Command } from "./command.ts";
import { hasOpenSentences, hasRedactedSentences } from "./conditions.ts";

/** The selected sentences in the article's order. */
function sentencesOf(state: DeskState): readonly SentenceId[] {
  const sentences = briefingOf(state)?.article.sentences ?? [];
  return sentences.map(({ id }) => id).filter((id) => state.selection.sentences.has(id));
}

function place(choose: (current: string) => SentencePlace): (desk: Desk) => void {
  return (desk) => {
    const state = stateOf(desk);
    const place = choose(state.selection.current ?? "");
    changeBriefing(desk, { kind: "place-sentences", sentences: sentencesOf(state), place });
  };
}

function redact(redacted: boolean): (desk: Desk) => void {
  return (desk) => {
    changeBriefing(desk, { kind: "redact-sentences", sentences: sentencesOf(stateOf(desk)), redacted });
  };
}

function onSlide(state: DeskState): boolean {
  return hasOpenSentences(state) && currentSlideOf(state) !== null;
}

/** Sentences that the current text, or else the whole current slide, comes from. */
function sourcesOf(state: DeskState): readonly SentenceId[] {
  const slide = currentSlideOf(state);
  const { field } = state.selection;
  if (slide === null) return [];
  if (field === null) return [slide.headline, ...slide.items].flatMap(({ sources }) => sources);
  return (field.part === "headline" ? slide.headline : slide.items[field.item])?.sources ?? [];
}

function firstSlideOf(state: DeskState): string | null {
  const [sentence] = state.selection.sentences;
  return briefingOf(state)?.deck.ledger.find((entry) => entry.sentence === sentence)?.slides[0] ?? null;
}

export const sourceCommands: readonly Command[] = [
  {
    id: "show-sentence",
    label: "command.show-sentence",
    group: "source",
    icon: Eye,
    shortcuts: ["1"],
    scope: "source",
    isEnabled: onSlide,
    run: place((slide) => ({ kind: "show", slide })),
  },
  {
    id: "show-sentence-new",
    label: "command.show-sentence-new",
    group: "source",
    icon: Presentation,
    shortcuts: ["2"],
    scope: "source",
    isEnabled: hasOpenSentences,
    run: place((slide) => ({ kind: "show-new", after: slide === "" ? null : slide })),
  },
  {
    id: "speak-sentence",
    label: "command.speak-sentence",
    group: "source",
    icon: Mic,
    shortcuts: ["3"],
    scope: "source",
    isEnabled: onSlide,
    run: place((slide) => ({ kind: "speak", slide })),
  },
  {
    id: "set-sentence-aside",
    label: "command.set-sentence-aside",
    group: "source",
    icon: X,
    shortcuts: ["4", "Delete"],
    scope: "source",
    isEnabled: hasOpenSentences,
    run: place(() => ({ kind: "set-aside" })),
  },
  {
    id: "redact-sentence",
    label: "command.redact-sentence",
    group: "source",
    separated: true,
    icon: EyeOff,
    shortcuts: ["5"],
    scope: "source",
    isEnabled: hasOpenSentences,
    run: redact(true),
  },
  {
    id: "lift-redaction",
    label: "command.lift-redaction",
    group: "source",
    icon: Undo2,
    shortcuts: ["6"],
    scope: "source",
    isEnabled: hasRedactedSentences,
    run: redact(false),
  },
  {
    id: "reveal-source",
    label: "command.reveal-source",
    group: "source",
    separated: true,
    icon: BookOpen,
    shortcuts: ["Alt+S"],
    isEnabled: (state) => sourcesOf(state).length > 0,
    run(desk) {
      changeSettings(desk, { sidePane: "source" });
      lightSentences(desk, sourcesOf(stateOf(desk)));
    },
  },
  {
    id: "reveal-slide",
    label: "command.reveal-slide",
    group: "source",
    icon: MonitorPlay,
    shortcuts: ["Enter"],
    scope: "source",
    isEnabled: (state) => firstSlideOf(state) !== null,
    run(desk) {
      const slide = firstSlideOf(stateOf(desk));
      if (slide !== null) selectSlide(desk, slide);
    },
  },
];
