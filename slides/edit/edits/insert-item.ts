import type { Briefing } from "../../briefing.ts";
import type { Item } from "../../deck/deck.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { insertAt, isIndex } from "../list-places.ts";
import { markChange } from "../mark-change.ts";
import { renumberPoints } from "../statements/point-cues.ts";

/** Adds a line of the user's own to a slide. */
export function insertItem(briefing: Briefing, { slide: id, at, item }: EditOf<"insert-item">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    if (!isIndex(at, slide.items.length + 1)) return refuse("no-place");
    const { text, label = "", detail = "", depth = 0 } = item;
    const added: Item = { text, sources: [], own: true, label, detail, depth };
    const changed = markChange({ ...slide, items: insertAt(slide.items, at, added) }, "items");
    return renumberPoints(changed, briefing.deck.language);
  });
}
