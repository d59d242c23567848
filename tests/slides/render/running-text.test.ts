import { expect, test } from "vitest";
import { measureText } from "../../../slides/fit/measure-text.ts";
import { chooseRunningText, shortenToWidth } from "../../../slides/render/running-text.ts";

test("a text that has room is left alone", () => {
  expect(shortenToWidth("Short title", "inter-400", 24, 400)).toBe("Short title");
});

test("a longer one is cut at a word, with an ellipsis and no stray comma before it", () => {
  const text = shortenToWidth("Five ministers, one river: how the basin states agreed", "inter-400", 24, 200);
  expect(text).toBe("Five ministers…");
  expect(measureText(text, "inter-400", 24)).toBeLessThanOrEqual(200);
});

test("a single long word is cut within", () => {
  const text = shortenToWidth("Donaudampfschifffahrtsgesellschaft", "inter-400", 24, 200);
  expect(text).toMatch(/^Donau\p{L}+…$/u);
});

test("the footer does not repeat the headline", () => {
  expect(chooseRunningText(["What was agreed", "The title"], "What was agreed")).toBe("The title");
  expect(chooseRunningText([null, "The title"], "About the title")).toBe("");
  expect(chooseRunningText(["What was agreed", "The title"], "Storage decides")).toBe("What was agreed");
});
