import { describe, expect, it } from "vitest";
import { timeGroups } from "../../../../renderer/desk/all-notes/time-groups.ts";
import { groupSlides } from "../../../../renderer/desk/rail/rail-groups.ts";
import { edited } from "../../../slides/edit/edited-briefing.ts";
import { plainBriefing } from "../../../slides/edit/plain-briefing.ts";

function timesOf(briefing: typeof plainBriefing) {
  const { slides } = briefing.deck;
  return timeGroups(groupSlides(slides, briefing.article), new Map(slides.map((slide) => [slide.id, slide])));
}

describe("timeGroups", () => {
  it("runs to the length of the talk", () => {
    const times = timesOf(plainBriefing);
    expect(times).toHaveLength(4);
    expect(times.at(-1)?.until).toBeCloseTo(plainBriefing.deck.minutes * 60, 6);
    for (const [index, { seconds, until }] of times.entries())
      expect(until - (times[index - 1]?.until ?? 0)).toBeCloseTo(seconds, 6);
  });

  it("leaves hidden slides out", () => {
    const hidden = edited(plainBriefing, { kind: "hide-slides", slides: ["slide-2"], hidden: true });
    expect(timesOf(hidden)[1]?.seconds).toBe(0);
    expect(timesOf(hidden).at(-1)?.until).toBeCloseTo(hidden.deck.minutes * 60, 6);
  });
});
