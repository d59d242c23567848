import { expect, it } from "vitest";
import { trimRuns } from "../../../../../../slides/article/parsers/html/blocks/trim-runs.ts";

it("takes blank runs off both ends and leaves those inside", () => {
  const runs = [" ", "a", "\n", "b ", "  "].map((text, start) => ({ text, start, end: start + 1 }));
  expect(trimRuns(runs).map(({ text }) => text)).toEqual(["a", "\n", "b "]);
  expect(trimRuns(runs.slice(0, 1))).toEqual([]);
});
