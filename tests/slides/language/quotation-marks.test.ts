import { expect, test } from "vitest";
import { quotationMarks } from "../../../slides/language/quotation-marks.ts";

test("marks follow the language", () => {
  const pair = (language: string) => Object.values(quotationMarks(language)).join("");
  expect(["en-GB", "ru", "kk", "de", "de-CH", "fr", "pl", "ja", "ar"].map(pair)).toEqual([
    "“”",
    "«»",
    "«»",
    "„“",
    "«»",
    "«\u00a0\u00a0»",
    "„”",
    "「」",
    "«»",
  ]);
});

test("an unknown language gets English marks", () => {
  expect(quotationMarks("und")).toEqual({ open: "“", close: "”" });
  expect(quotationMarks("")).toEqual({ open: "“", close: "”" });
});
