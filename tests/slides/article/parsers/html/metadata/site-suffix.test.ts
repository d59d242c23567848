import { describe, expect, it } from "vitest";
import {
  comparable,
  dropSiteName,
  titleStretches,
} from "../../../../../../slides/article/parsers/html/metadata/site-suffix.ts";

describe("comparable", () => {
  it("keeps letters and digits alone, lower case", () => {
    expect(comparable("The “Old” Crane, №1!")).toBe("theoldcrane1");
  });
});

describe("titleStretches", () => {
  it("lists what stands between separators, the longest first", () => {
    expect(titleStretches("A: bb | Site")).toEqual(["A: bb | Site", "bb | Site", "A: bb", "Site", "bb", "A"]);
  });

  it("takes off a name in brackets", () => {
    expect(titleStretches("The crane [Harbour]")).toContain("The crane");
  });
});

describe("dropSiteName", () => {
  it.each([
    ["The old crane | Harbour News", ["Harbour News"], "The old crane"],
    ["Harbour News - The old crane", ["Harbour News"], "The old crane"],
    ["The old crane stays - Local - Harbour", ["harbour"], "The old crane stays"],
    ["The old crane stays – Harbour", [], "The old crane stays"],
    ["Cranes - quays", [], "Cranes - quays"],
    ["The old crane: a history", [], "The old crane: a history"],
    ["Well-known half-truths", [], "Well-known half-truths"],
    ["Harbour News", ["Harbour News"], "Harbour News"],
  ])("%j with the names %j gives %j", (title, names, expected) => {
    expect(dropSiteName(title, names)).toBe(expected);
  });
});
