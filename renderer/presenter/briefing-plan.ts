import { type Briefing, planSections, presentedDeck } from "../../slides/index.ts";
import { makeTalkPlan, type TalkPlan } from "../talk/talk-plan.ts";

/** The plan of a talk with this briefing. */
export function briefingPlan({ article, deck }: Briefing): TalkPlan {
  const presented = presentedDeck(deck);
  const seconds = presented.slides.map((slide) => slide.seconds);
  return makeTalkPlan({ seconds, sections: planSections(article, presented) }, seconds.length);
}
