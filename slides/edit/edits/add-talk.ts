import type { Briefing } from "../../briefing.ts";
import type { TalkRecord } from "../../talk/talk-record.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";

function isDuration(seconds: number): boolean {
  return Number.isFinite(seconds) && seconds >= 0;
}

/** The number after the highest that a talk of the document has. */
function nextNumber(talks: readonly TalkRecord[]): number {
  return 1 + talks.reduce((highest, { id }) => Math.max(highest, Number(id.slice("talk-".length)) || 0), 0);
}

/** Keeps the record of a talk with the document. */
export function addTalk(briefing: Briefing, { talk }: EditOf<"add-talk">): EditOutcome {
  const { deck } = briefing;
  const isWhole = talk.slides.every(({ planned, spent }) => isDuration(planned) && isDuration(spent));
  if (talk.slides.length === 0 || !isWhole) return refuse("no-talk-times");
  const talks = deck.talks ?? [];
  const record: TalkRecord = { ...talk, id: `talk-${nextNumber(talks)}` };
  return accept({ ...briefing, deck: { ...deck, talks: [...talks, record] } });
}
