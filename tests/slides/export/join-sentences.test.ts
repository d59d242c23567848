import { expect, test } from "vitest";
import { joinSentences } from "../../../slides/export/join-sentences.ts";

test("sentences are joined with blanks", () => {
  expect(joinSentences(["The wall held.", "The gate did not."])).toBe("The wall held. The gate did not.");
});

test("Chinese and Japanese sentences are joined without", () => {
  expect(joinSentences(["墙挡住了。", "门没有。"])).toBe("墙挡住了。门没有。");
  expect(joinSentences(["墙挡住了。", "The gate did not."])).toBe("墙挡住了。 The gate did not.");
});

test("no sentences give no text", () => {
  expect(joinSentences([])).toBe("");
});
