import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { areIndices } from "../list-places.ts";
import { markChange } from "../mark-change.ts";

/** Puts items on the first or the second level. */
export function indentItems(briefing: Briefing, { slide: id, items, depth }: EditOf<"indent-items">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    if (!areIndices(items, slide.items.length)) return refuse("no-item");
    if (items.every((index) => slide.items[index]?.depth === depth)) return slide;
    const indented = slide.items.map((item, index) =>
      items.includes(index) && item.depth !== depth ? { ...item, depth } : item,
    );
    return markChange({ ...slide, items: indented }, "items");
  });
}
