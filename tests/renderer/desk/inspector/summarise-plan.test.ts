import { describe, expect, test } from "vitest";
import { summarisePlan } from "../../../../renderer/desk/inspector/summarise-plan.ts";
import { planLength } from "../../../../slides/index.ts";
import { edited, sampleBriefing, sampleFiles } from "../../../slides/edit/edited-briefing.ts";

describe.each(sampleFiles)("the summary of a plan of %s", (file) => {
  const first = sampleBriefing(file);

  test("accounts for every slide, before and after", () => {
    const plan = planLength(first, 1);
    const { added, removed, changed, moved, slidesBefore, slidesAfter } = summarisePlan(first, plan);
    expect(slidesBefore).toBe(first.deck.slides.length);
    expect(slidesAfter - slidesBefore).toBe(added.length - removed.length);
    const named = [...removed, ...changed, ...moved];
    expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
    for (const { id, number } of named) expect(first.deck.slides[(number ?? 0) - 1]?.id).toBe(id);
    for (const { id, number } of added) expect(plan.deck.slides[(number ?? 0) - 1]?.id).toBe(id);
  });

  test("accounts for every sentence whose fate changes", () => {
    const plan = planLength(first, 1);
    const { setAside, broughtBack, spokenOnly, shown } = summarisePlan(first, plan);
    const told = [...setAside, ...broughtBack, ...spokenOnly, ...shown];
    expect([...told].sort()).toEqual(plan.preview.fates.map(({ sentence }) => sentence).sort());
  });

  test("knows what is the user's", () => {
    const [, second, third] = first.deck.slides;
    const own = edited(
      first,
      { kind: "set-headline", slide: second?.id ?? "", text: "Mine" },
      { kind: "hide-slides", slides: [third?.id ?? ""], hidden: true },
    );
    const summary = summarisePlan(own, planLength(own, 1));
    expect(summary.ownSlides).toBe(2);
    expect(summary.slidesBefore).toBe(first.deck.slides.length - 1);
    expect(summary.removed.concat(summary.changed).some(({ id }) => id === second?.id || id === third?.id)).toBe(false);
  });
});

test("a plan that comes to the same changes nothing", () => {
  const briefing = sampleBriefing(sampleFiles[0]);
  const summary = summarisePlan(briefing, planLength(briefing, briefing.deck.options.minutes));
  expect(summary.isChange).toBe(false);
  expect(summary.setAside).toEqual([]);
});
