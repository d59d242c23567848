import { expect, it } from "vitest";
import { timeSections } from "../../../../slides/index.ts";
import { edited } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

it("adds up the slides of each section, hidden ones left out", () => {
  const times = timeSections(briefing.article, briefing.deck);
  expect(times.map(({ title, slides }) => [title, slides])).toEqual([
    ["Opening", ["slide-1"]],
    ["The vote", ["slide-2"]],
    ["The reaction", ["slide-3", "slide-4"]],
    ["Reference", ["slide-5"]],
  ]);
  expect(times.reduce((sum, { seconds }) => sum + seconds, 0) / 60).toBeCloseTo(briefing.deck.minutes, 9);
  const hidden = edited(briefing, { kind: "hide-slides", slides: ["slide-3"], hidden: true });
  expect(timeSections(hidden.article, hidden.deck)[2]?.slides).toEqual(["slide-4"]);
});
