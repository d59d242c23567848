import type { Briefing } from "../../briefing.ts";
import type { Slide } from "../../deck/deck.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { editSlide } from "../edit-slide.ts";
import { findSlide } from "../find-slide.ts";
import { adaptQuotation } from "../layouts/adapt-quotation.ts";
import { insertAt, isIndex, moveTo, removeAt } from "../list-places.ts";
import { markChange } from "../mark-change.ts";
import { renumberPoints } from "../statements/point-cues.ts";
import { replannedSeconds } from "../talk-seconds.ts";
import { withSlides } from "../with-slides.ts";

function moveWithin(briefing: Briefing, { slide: id, item, to }: EditOf<"move-item">): EditOutcome {
  return editSlide(briefing, id, (slide) => {
    if (!isIndex(item, slide.items.length)) return refuse("no-item");
    if (!isIndex(to, slide.items.length)) return refuse("no-place");
    if (item === to) return slide;
    const changed = markChange({ ...slide, items: moveTo(slide.items, item, to) }, "items");
    return renumberPoints(changed, briefing.deck.language);
  });
}

function moveBetween(briefing: Briefing, from: Slide, onto: Slide, item: number, to: number): EditOutcome {
  const { article, deck } = briefing;
  const moved = from.items[item];
  if (moved === undefined) return refuse("no-item");
  if (!isIndex(to, onto.items.length + 1)) return refuse("no-place");
  const adapted = adaptQuotation(moved, from.layout, onto.layout, deck.language);
  const change = <S extends Slide>(slide: S, items: Slide["items"]) => {
    const changed = renumberPoints(markChange({ ...slide, items }, "items"), deck.language);
    return { ...changed, seconds: replannedSeconds(slide, changed, article) };
  };
  const without = change(from, removeAt(from.items, [item]));
  const withIt = change(onto, insertAt(onto.items, to, adapted));
  const slides = deck.slides.map((slide) => (slide === from ? without : slide === onto ? withIt : slide));
  return accept(withSlides(briefing, slides));
}

/** Moves an item to another place on its slide or to another slide. What is said of it stays in the notes where it was. */
export function moveItem(briefing: Briefing, edit: EditOf<"move-item">): EditOutcome {
  const { slide, toSlide = slide, item, to } = edit;
  if (toSlide === slide) return moveWithin(briefing, edit);
  const from = findSlide(briefing, slide);
  const onto = findSlide(briefing, toSlide);
  if (from === undefined || onto === undefined) return refuse("no-slide");
  return moveBetween(briefing, from, onto, item, to);
}
