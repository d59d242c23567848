import { expect, test } from "vitest";
import { judge, targets } from "./targets.ts";

test("a target is met up to its ratio and missed above it", () => {
  const at = (value: number) =>
    judge(
      new Map([
        ["lectern html", value],
        ["pandoc html", 10],
      ]),
    )[0];
  expect(at(3)).toMatchObject({ measured: 0.3, met: true });
  expect(at(3.1)).toMatchObject({ met: false });
});

test("what could not be measured is said and not held against anyone", () => {
  const verdicts = judge(new Map());
  expect(verdicts).toHaveLength(targets.length);
  for (const { measured, met } of verdicts) expect([measured, met]).toEqual([null, true]);
});
