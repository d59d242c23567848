import type { Briefing } from "../../briefing.ts";
import type { Slide, SlideImage } from "../../deck/deck.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { addSlides } from "../slides/add-slides.ts";
import { emptySlide } from "../slides/empty-slide.ts";
import { plannedSeconds } from "../talk-seconds.ts";

function pictureOf({ article, pictures }: Briefing, src: string | undefined): SlideImage | null {
  if (!pictures.some((picture) => picture.src === src)) return null;
  const blocks = article.sections.flatMap((section) => section.blocks);
  const block = blocks.find((candidate) => candidate.kind === "image" && candidate.src === src);
  return { src: src ?? "", alt: block?.kind === "image" ? block.alt : "" };
}

/** Adds an empty slide, or one with a picture of the article. */
export function addSlide(briefing: Briefing, { after, layout, picture }: EditOf<"add-slide">): EditOutcome {
  if (after !== null && !briefing.deck.slides.some(({ id }) => id === after)) return refuse("no-slide");
  const base = emptySlide(briefing, after);
  let slide: Slide;
  if (layout === "image") {
    const image = pictureOf(briefing, picture);
    if (image === null) return refuse("no-picture");
    slide = { ...base, layout, image };
  } else slide = { ...base, layout };
  return accept(addSlides(briefing, after, [{ ...slide, seconds: plannedSeconds(slide, briefing.article) }]));
}
