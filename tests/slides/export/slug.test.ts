import fc from "fast-check";
import { expect, test } from "vitest";
import { slug } from "../../../slides/export/slug.ts";

test.each([
  ["Harbour City Rethinks Its Flood Wall", "harbour-city-rethinks-its-flood-wall"],
  ["Ministers’ budget: 4.5% more?", "ministers-budget-4-5-more"],
  ["Щедрый вечер: объезд Царицына", "shchedryy-vecher-obezd-tsaritsyna"],
  ["Әр қаланың ғимараттары һәм өңірлері", "ar-qalanyn-gimarattary-ham-onirleri"],
  ["Їжак і ґанок", "yizhak-i-ganok"],
  ["Größe, Œuvre, smørrebrød, Łódź, İstanbul ılık", "grosse-oeuvre-smorrebrod-lodz-istanbul-ilik"],
  ["../../etc/passwd", "etc-passwd"],
  ["a.b\\c:d*e|f", "a-b-c-d-e-f"],
])("%s becomes %s", (title, expected) => {
  expect(slug(title)).toBe(expected);
});

test("other scripts keep their letters and vowel signs", () => {
  expect(slug("東京の港 2031")).toBe("東京の港-2031");
  expect(slug("مدينة الميناء")).toBe("مدينة-الميناء");
  expect(slug("हिन्दी समाचार")).toBe("हिन्दी-समाचार");
});

test("a title without letters or digits is called briefing", () => {
  expect(slug("—…!?")).toBe("briefing");
  expect(slug("")).toBe("briefing");
  expect(slug("\ud800")).toBe("briefing");
});

test("device names of Windows are not used as they are", () => {
  expect(slug("CON")).toBe("con-briefing");
  expect(slug("Lpt1")).toBe("lpt1-briefing");
  expect(slug("Console")).toBe("console");
});

test("long titles are cut at a word", () => {
  const long = slug("harbour ".repeat(40));
  expect(long.length).toBeLessThanOrEqual(80);
  expect(long.endsWith("harbour")).toBe(true);
  expect(slug("x".repeat(500)).length).toBe(80);
});

test("whatever the title, the name is safe", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      const name = slug(title);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
      expect(name.length).toBeLessThanOrEqual(80);
      expect(name).not.toMatch(/\p{Cs}/u);
      expect(slug(title)).toBe(name);
    }),
  );
});
