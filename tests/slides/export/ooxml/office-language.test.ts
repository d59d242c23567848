import { expect, test } from "vitest";
import { officeLanguage } from "../../../../slides/export/ooxml/office-language.ts";

test.each([
  ["en", "en-US"],
  ["en-GB", "en-GB"],
  ["EN-gb", "en-GB"],
  ["ru", "ru-RU"],
  ["kk", "kk-KZ"],
  ["zh-Hant", "zh-CN"],
  ["tlh", "tlh"],
  ["und", null],
  ["", null],
])("%s is %s to Office", (tag, known) => {
  expect(officeLanguage(tag)).toBe(known);
});
