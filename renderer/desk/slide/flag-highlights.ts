import type { Flag } from "../../../slides/index.ts";
import { locate } from "./field-caret.ts";
import type { SlideEditor } from "./slide-editor.ts";

/** Name of the highlight in the style sheet. */
const name = "flag";

function rangeOf({ place, span }: Flag, editor: SlideEditor): Range | null {
  if (place.kind !== "headline" && place.kind !== "item") return null;
  const bound = editor.find(
    place.kind === "headline" ? { part: "headline" } : { part: "item", item: place.item, field: place.field },
  );
  if (bound === null) return null;
  const range = document.createRange();
  if (span === null) {
    range.selectNodeContents(bound.element);
    return range;
  }
  const [start, end] = [locate(bound.element, span.start), locate(bound.element, span.end)];
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Underlines what differs from the article, without touching the text: the caret stays where it is. */
export function highlightFlags(flags: readonly Flag[], editor: SlideEditor): void {
  const ranges = flags.flatMap((flag) => rangeOf(flag, editor) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
