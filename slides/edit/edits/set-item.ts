import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { replaceAt } from "../list-places.ts";
import { markChange } from "../mark-change.ts";
import { reword } from "../statements/reword.ts";

/** Changes the texts of an item; those that are not given stay. */
export function setItem(briefing: Briefing, edit: EditOf<"set-item">): EditOutcome {
  const { kind: _, slide: id, item: index, ...change } = edit;
  return editSlide(briefing, id, (slide) => {
    const before = slide.items[index];
    if (before === undefined) return refuse("no-item");
    const item = reword(before, change, slide.layout, briefing.article);
    return item === before ? slide : markChange({ ...slide, items: replaceAt(slide.items, index, item) }, "items");
  });
}
