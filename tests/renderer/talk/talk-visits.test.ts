import fc from "fast-check";
import { expect, test } from "vitest";
import type { Visit } from "../../../renderer/talk/talk-state.ts";
import { addVisit, timeSpent } from "../../../renderer/talk/talk-visits.ts";

function visit(...slides: readonly (readonly [slide: number, at: number])[]): readonly Visit[] {
  return slides
    .map(([slide, at]) => ({ slide, at }))
    .reduce<readonly Visit[]>((visits, each) => addVisit(visits, each), []);
}

test("staying on a slide is one visit", () => {
  expect(visit([1, 0], [1, 500], [2, 900])).toEqual(visit([1, 0], [2, 900]));
});

test("a slide that was passed in no time was not visited", () => {
  expect(visit([1, 0], [2, 500], [3, 500])).toEqual(visit([1, 0], [3, 500]));
  expect(visit([1, 0], [2, 500], [1, 500])).toEqual(visit([1, 0]));
});

test("the times of several visits add up", () => {
  expect([...timeSpent(visit([1, 0], [2, 300], [1, 500]), 1_000)]).toEqual([
    [1, 800],
    [2, 200],
  ]);
});

test("however long somebody leans on a key, no time is lost and the list stays short", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(100)), { minLength: 900, maxLength: 1_000 }), (steps) => {
      let visits: readonly Visit[] = [];
      let now = 0;
      const spent = new Map<number, number>();
      for (const [slide, stay] of steps) {
        visits = addVisit(visits, { slide, at: now });
        spent.set(slide, (spent.get(slide) ?? 0) + stay);
        now += stay;
      }
      expect(visits.length).toBeLessThanOrEqual(401);
      const told = timeSpent(visits, now);
      for (const [slide, stay] of spent) expect(told.get(slide) ?? 0).toBe(stay);
    }),
    { numRuns: 20 },
  );
});
