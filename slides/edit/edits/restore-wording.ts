import type { Briefing } from "../../briefing.ts";
import type { Slide } from "../../deck/deck.ts";
import type { EditOf, RestoredPart } from "../deck-edit.ts";
import { type EditOutcome, type Refusal, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { isIndex, replaceAt } from "../list-places.ts";
import { markChange } from "../mark-change.ts";
import { restoredNotes, restoredWording } from "../statements/restored-wording.ts";
import { reword } from "../statements/reword.ts";

function restoreItem(briefing: Briefing, slide: Slide, index: number): Slide | Refusal {
  const item = slide.items[index];
  if (item === undefined) return refuse("no-item");
  const wording = restoredWording(briefing.article, item, slide.layout);
  if (wording === null) return refuse("nothing-to-restore");
  const restored = { ...reword(item, wording, slide.layout, briefing.article), own: false };
  return markChange({ ...slide, items: replaceAt(slide.items, index, restored) }, "items");
}

function restoreHeadline(briefing: Briefing, slide: Slide): Slide | Refusal {
  const wording = restoredWording(briefing.article, slide.headline, null);
  if (wording === null) return refuse("nothing-to-restore");
  const headline = { ...reword(slide.headline, wording, null, briefing.article), own: false };
  return markChange({ ...slide, headline }, "headline");
}

function restoreNote(briefing: Briefing, slide: Slide, index: number): Slide | Refusal {
  const line = slide.notes[index];
  if (!isIndex(index, slide.notes.length) || line === undefined) return refuse("no-note");
  const lines = restoredNotes(briefing.article, line);
  if (lines === null) return refuse("nothing-to-restore");
  return markChange({ ...slide, notes: replaceAt(slide.notes, index, ...lines) }, "notes");
}

function restorePart(briefing: Briefing, slide: Slide, part: RestoredPart): Slide | Refusal {
  switch (part.kind) {
    case "headline":
      return restoreHeadline(briefing, slide);
    case "item":
      return restoreItem(briefing, slide, part.item);
    case "note":
      return restoreNote(briefing, slide, part.note);
  }
}

/** Gives what the user changed its former wording back: the engine's, else one made of its sources. */
export function restoreWording(briefing: Briefing, { slide: id, part }: EditOf<"restore-wording">): EditOutcome {
  return editSlide(briefing, id, (slide) => restorePart(briefing, slide, part));
}
