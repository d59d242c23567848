import { expect, test } from "vitest";
import { handoutWords } from "../../../../slides/export/handout/handout-words.ts";

test("words follow the primary language and fall back to English", () => {
  expect(handoutWords("kk-Cyrl").keyFigures).toBe("Негізгі сандар");
  expect(handoutWords("RU").page).toBe("Стр.");
  expect(handoutWords("und").page).toBe("Page");
  expect(handoutWords("__proto__").page).toBe("Page");
});
