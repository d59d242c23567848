import type { DeckFront, WrittenSection } from "./read-deck-front.ts";
import type { WrittenSlide } from "./written-slide.ts";

/** The parts of a deck, and the part of each slide: -1 for slides outside them. */
export interface DeckSections {
  readonly sections: readonly WrittenSection[];
  readonly ofSlides: readonly number[];
}

/** Slides of another tool: a heading of the first level opens a part, except on the first slide, which is the cover. */
function guessSections(slides: readonly WrittenSlide[]): DeckSections {
  const sections: WrittenSection[] = [];
  const ofSlides = slides.map(({ body }, index) => {
    const isCover = index === 0 && body.headingLevel === 1 && slides.length > 1;
    const opens = index > 0 && body.headingLevel === 1 && body.headline !== null;
    if (opens) sections.push({ heading: body.headline.text, level: 1 });
    else if (!isCover && sections.length === 0) sections.push({ heading: "", level: 1 });
    return isCover ? -1 : sections.length - 1;
  });
  return { sections, ofSlides };
}

/** The parts as our own front matter names them; numbers that it has no part for get one without a name. */
export function settleSections(front: DeckFront, slides: readonly WrittenSlide[]): DeckSections {
  if (front.version === null) return guessSections(slides);
  const ofSlides = slides.map(({ attributes }) => attributes.section ?? -1);
  const count = ofSlides.reduce((most, section) => Math.max(most, section + 1), front.sections.length);
  const nameless: WrittenSection = { heading: "", level: 1 };
  return { sections: Array.from({ length: count }, (_, index) => front.sections[index] ?? nameless), ofSlides };
}
