import { expect, test } from "vitest";
import { formatCount } from "../../../../slides/export/handout/format-count.ts";

test.each([
  ["en", 1568, "1,568"],
  ["en", 999, "999"],
  ["und", 1234567, "1,234,567"],
  ["ru", 1568, "1\u00a0568"],
  ["de-AT", 1568, "1.568"],
  ["es", 1568, "1568"],
  ["es", 15680, "15.680"],
  ["pl", 15680, "15\u00a0680"],
])("in %s %d is %s", (language, count, text) => {
  expect(formatCount(count, language)).toBe(text);
});
