import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { atLeastChange } from "../talk-seconds.ts";
import { withSlides } from "../with-slides.ts";

/**
 * Makes the times of a talk the plan. Slides that were skipped or only shown keep the time they have, and so do those on
 * which no time was measured: the first, which the timer waits for.
 */
export function takeTimes(briefing: Briefing, { talk }: EditOf<"take-times">): EditOutcome {
  const record = briefing.deck.talks?.find(({ id }) => id === talk);
  if (record === undefined) return refuse("no-talk");
  const measured = new Map(
    record.slides.flatMap(({ id, spent, given }) =>
      given === "spoken" && spent > 0 ? [[id, atLeastChange(spent)]] : [],
    ),
  );
  const slides = briefing.deck.slides.map((slide) => {
    const seconds = measured.get(slide.id) ?? slide.seconds;
    return seconds === slide.seconds ? slide : { ...slide, seconds };
  });
  const isSame = slides.every((slide, place) => slide === briefing.deck.slides[place]);
  return accept(isSame ? briefing : withSlides(briefing, slides));
}
