import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseSavings, type Saving } from "../../../slides/talk/choose-savings.ts";

/** Loss and seconds of a choice. */
function total(things: readonly (readonly Saving[])[], chosen: readonly number[]) {
  return things.reduce(
    (sum, savings, place) => {
      const made = savings[chosen[place] ?? -1];
      return { seconds: sum.seconds + (made?.seconds ?? 0), loss: sum.loss + (made?.loss ?? 0) };
    },
    { seconds: 0, loss: 0 },
  );
}

/** The least loss there is, by trying everything. */
function leastLoss(things: readonly (readonly Saving[])[], needed: number): number | null {
  const [first, ...rest] = things;
  if (first === undefined) return needed <= 0 ? 0 : null;
  const tries = [{ seconds: 0, loss: 0 }, ...first].flatMap(({ seconds, loss }) => {
    const further = leastLoss(rest, needed - seconds);
    return further === null ? [] : [further + loss];
  });
  return tries.length === 0 ? null : Math.min(...tries);
}

const saving = fc.record({ seconds: fc.nat(60), loss: fc.nat(20) });
const things = fc.array(fc.array(saving, { minLength: 1, maxLength: 2 }), { maxLength: 7 });

test("the choice saves enough at the least loss there is, or there is none", () => {
  fc.assert(
    fc.property(things, fc.nat(300), (given, needed) => {
      const chosen = chooseSavings(given, needed);
      const least = leastLoss(given, needed);
      if (chosen === null) expect(least).toBeNull();
      else {
        const made = total(given, chosen);
        expect(made.seconds).toBeGreaterThanOrEqual(needed);
        expect(made.loss).toBe(least);
      }
    }),
    { numRuns: 500 },
  );
});

test("what is enough by a hair is enough", () => {
  const hairs = Array.from({ length: 40 }, () => [{ seconds: 0.07, loss: 1 }]);
  expect(chooseSavings(hairs, 2.79)).toEqual(hairs.map(() => 0));
  expect(chooseSavings(hairs, 2.81)).toBeNull();
});

test("three hundred slides and two hours are chosen from in no time worth speaking of", () => {
  const many = Array.from({ length: 300 }, (_, place) => [
    { seconds: 20 + (place % 17), loss: 1 + ((place * 7) % 13) },
    { seconds: 10 + (place % 11), loss: 0.5 + ((place * 5) % 7) },
  ]);
  const started = performance.now();
  const chosen = chooseSavings(many, 5_000);
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(total(many, chosen ?? []).seconds).toBeGreaterThanOrEqual(5_000);
});

test("nothing needed, nothing chosen", () => {
  expect(chooseSavings([[{ seconds: 5, loss: 1 }]], 0)).toEqual([-1]);
});
