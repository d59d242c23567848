import type { Briefing } from "../../briefing.ts";
import type { Layout } from "../../deck/deck.ts";
import { findSlide } from "../find-slide.ts";
import { layOut } from "./lay-out.ts";
import { layoutRules } from "./layout-rules.ts";

/** The layouts that a slide could have with the content it has, its own first; empty for a slide that is not there. */
export function layoutChoices(briefing: Briefing, id: string): readonly Layout[] {
  const slide = findSlide(briefing, id);
  if (slide === undefined) return [];
  const others = [...layoutRules.keys()].filter((layout) => layout !== slide.layout);
  return [slide.layout, ...others.filter((layout) => !("ok" in layOut(slide, layout, briefing)))];
}
