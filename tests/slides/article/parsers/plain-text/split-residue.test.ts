import { describe, expect, it } from "vitest";
import { readLines } from "../../../../../slides/article/parsers/plain-text/read-lines.ts";
import { splitResidues } from "../../../../../slides/article/parsers/plain-text/split-residue.ts";

const split = (source: string): readonly (readonly [string, boolean])[] =>
  splitResidues(readLines(source)).map(({ text, residue }) => [text, residue] as const);

describe("splitResidues", () => {
  it.each([
    ["harbour_at_dawn_2013_one“The port is open”", "harbour_at_dawn_2013_one", "“The port is open”"],
    ["harbour_at_dawn_July_2013In any case", "harbour_at_dawn_July_2013", "In any case"],
    ["harbour_at_dawnThe port", "harbour_at_dawn", "The port"],
    ["harbour_at_dawn The port", "harbour_at_dawn", "The port"],
    ["pier-2013.jpgThe port", "pier-2013.jpg", "The port"],
    ["IMG_2034The port", "IMG_2034", "The port"],
    ["порт_на_рассвете_2013Порт открыт", "порт_на_рассвете_2013", "Порт открыт"],
  ])("parts %s", (source, residue, text) => {
    expect(split(source)).toEqual([
      [residue, true],
      [text, false],
    ]);
  });

  it.each([
    "harbour_at_dawn_2013",
    "pier in winter.png",
    "WEB18-Pier-1160x768.jpg",
    "[pier-in-winter]",
    "[pic?a=1%20&b=2]",
  ])("knows %s as the name of a picture", (source) => {
    expect(split(source)).toEqual([[source, true]]);
  });

  it.each([
    "snake_case_names are used there",
    "[Read: Why the harbour is closed]",
    "[1] A note",
    "[T]he harbour is closed",
    "The file pier.jpg is large",
    "one_word is not enough",
    "state-of-the-art boats",
  ])("leaves %s alone", (source) => {
    expect(split(source)).toEqual([[source, false]]);
  });

  it("follows an address in brackets over several lines to what stands behind it", () => {
    expect(split("[pic?a=1%20\nmore%20of=it\nend.jpg] Ann Lee\nText")).toEqual([
      ["[pic?a=1%20", true],
      ["more%20of=it", true],
      ["end.jpg]", true],
      ["Ann Lee", false],
      ["Text", false],
    ]);
  });

  it("gives up on a bracket that is never closed", () => {
    expect(split("[pic?a=1%20\nordinary words here").at(-1)).toEqual(["ordinary words here", false]);
  });
});
