import type { Briefing } from "../../briefing.ts";
import type { Slide } from "../../deck/deck.ts";
import { changeSeconds } from "../talk-seconds.ts";

/** A slide with nothing on it yet, of the section of the slide it goes behind. Its id is given when it is added. */
export function emptySlide(
  { deck }: Briefing,
  after: string | null,
): Omit<Slide, "layout" | "image" | "table" | "code"> {
  const before = deck.slides.find(({ id }) => id === after);
  return {
    id: "",
    headline: { text: "", sources: [], own: true },
    items: [],
    notes: [],
    seconds: changeSeconds,
    section: before?.section ?? -1,
  };
}
