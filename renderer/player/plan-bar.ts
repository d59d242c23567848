import { formatDuration } from "../talk/pace.ts";
import { sectionOf, type TalkPlan } from "../talk/talk-plan.ts";
import { buildElement } from "./build-element.ts";

/** The sections of the talk as a bar: as wide as their planned time, with a mark where the time spoken says one should be. */
export interface PlanBar {
  readonly element: HTMLElement;
  /** `elapsed` in milliseconds; null while the timer waits. */
  readonly show: (index: number, elapsed: number | null) => void;
}

/** Makes the plan bar; clicking a section goes to its first slide. */
export function createPlanBar(plan: TalkPlan, go: (index: number) => void): PlanBar {
  const segments = plan.sections.map(({ title, first, seconds }) => {
    const planned = formatDuration(seconds * 1000);
    const segment = buildElement("li", "lp-segment", [
      buildElement("span", "lp-segment-title", title),
      buildElement("span", "lp-segment-time", planned),
    ]);
    segment.title = `${title} (${planned})`;
    segment.style.flexGrow = String(Math.max(seconds, 1));
    segment.addEventListener("click", () => go(first));
    return segment;
  });
  const marker = buildElement("div", "lp-marker");
  marker.title = "Where the plan is now";
  const element = buildElement("nav", "lp-plan", [buildElement("ol", "", segments), marker]);
  element.setAttribute("aria-label", "Sections and planned time");
  return {
    element,
    show: (index, elapsed) => {
      const current = sectionOf(plan, index);
      for (const [place, segment] of segments.entries()) {
        segment.classList.toggle("lp-done", place < current);
        if (place === current) segment.setAttribute("aria-current", "step");
        else segment.removeAttribute("aria-current");
      }
      marker.hidden = elapsed === null || plan.length === 0;
      marker.style.insetInlineStart = `${Math.min(100, ((elapsed ?? 0) / Math.max(1, plan.length)) * 100)}%`;
    },
  };
}
