import type { Briefing } from "../../briefing.ts";
import { imprintOf } from "../../deck/imprint-of.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome } from "../edit-outcome.ts";
import { followImprint } from "../imprint/follow-imprint.ts";
import { withSlides } from "../with-slides.ts";

/** Corrects who wrote the article, when and where it appeared. Cover and source slides that show what it said follow. */
export function setImprint(briefing: Briefing, { imprint: given }: EditOf<"set-imprint">): EditOutcome {
  const { deck, article } = briefing;
  const before = imprintOf(article, deck);
  const orNull = (text: string | null) => (text === null || text.trim() === "" ? null : text);
  const imprint = {
    byline: given.byline.filter((name) => name.trim() !== ""),
    date: orNull(given.date),
    publication: orNull(given.publication),
  };
  if (JSON.stringify(imprint) === JSON.stringify(before)) return accept(briefing);
  const slides = deck.slides.map((slide) => followImprint(slide, before, imprint, article));
  return accept(withSlides(briefing, slides, { imprint }));
}
