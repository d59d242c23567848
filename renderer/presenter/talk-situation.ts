import type { TalkSituation } from "../../slides/index.ts";
import { audienceSlide } from "../talk/audience-view.ts";
import { planAgainstActual } from "../talk/plan-against-actual.ts";
import { measurePace, seenSlides } from "../talk/talk-run.ts";
import type { TalkState } from "../talk/talk-state.ts";
import { type TalkMoment, talkElapsed, timeLeft } from "../talk/time-left.ts";
import type { Presentation } from "./presentation.ts";

/** Where the talk stands, for a proposal of what to skip. Without an end of its own it has to end with its plan. */
export function talkSituation(
  { slides, plan }: Pick<Presentation, "slides" | "plan">,
  state: TalkState,
  moment: TalkMoment,
): TalkSituation {
  const at = audienceSlide(state);
  const left = timeLeft(state, plan.length, moment) ?? plan.length - talkElapsed(state, moment.now);
  const { spent } = planAgainstActual(plan, state, moment.now).slides[at] ?? { spent: 0 };
  const seen = seenSlides(state, moment.now);
  return {
    current: slides[at] ?? "",
    spent: spent / 1000,
    seen: slides.filter((_, place) => seen.has(place)),
    left: left / 1000,
    pace: measurePace(plan, state, moment.now),
  };
}
