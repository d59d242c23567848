import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFontMetrics } from "../../../build/scripts/make-font-metrics.ts";

const root = join(import.meta.dirname, "../../..");

test("the committed metrics are those of the font files that are shipped", () => {
  const committed = readFileSync(join(root, "slides/fit/font-metrics.ts"), "utf8");
  expect(makeFontMetrics(root)).toBe(committed);
});
