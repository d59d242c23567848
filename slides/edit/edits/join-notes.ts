import type { Article } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { NoteLine } from "../../deck/deck.ts";
import { noteSources } from "../../deck/note-sources.ts";
import { sentenceGap } from "../../export/join-sentences.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { shiftEmphasis } from "../notes/emphasis.ts";
import { emphasisOf, noteForm, settleNote } from "../notes/settle-note.ts";
import { withNotes } from "../notes/with-notes.ts";

/** Whole sentences are set apart by a blank; what a key parted in the middle comes together as it was. */
function gapBetween(first: NoteLine, second: NoteLine): string {
  const areSentences = first.kind === "sentence" || second.kind === "sentence";
  return areSentences && !/\s$/u.test(first.text) ? sentenceGap(first.text, second.text) : "";
}

function join(first: NoteLine, second: NoteLine, article: Article): NoteLine | null {
  if (second.text === "") return first;
  if (first.text === "") return second;
  if (first.kind === "cue" && second.kind === "cue") return { kind: "cue", text: `${first.text} ${second.text}` };
  if (first.kind === "cue" || second.kind === "cue") return null;
  const gap = gapBetween(first, second);
  const start = first.text.length + gap.length;
  const emphasis = [...emphasisOf(first), ...shiftEmphasis(emphasisOf(second), start)];
  const sources = [...noteSources(first), ...noteSources(second)];
  const text = first.text + gap + second.text;
  return settleNote({ kind: "own", text, sources, ...noteForm(emphasis, first.list) }, article);
}

/** Makes one line of two that follow each other. */
export function joinNotes(briefing: Briefing, { slide: id, note }: EditOf<"join-notes">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    const [first, second] = [slide.notes[note], slide.notes[note + 1]];
    if (first === undefined || second === undefined) return refuse("no-note");
    const joined = join(first, second, briefing.article);
    if (joined === null) return refuse("cue-apart");
    return withNotes(slide, [...slide.notes.slice(0, note), joined, ...slide.notes.slice(note + 2)]);
  });
}
