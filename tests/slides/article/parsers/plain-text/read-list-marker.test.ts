import { describe, expect, it } from "vitest";
import { readListMarker } from "../../../../../slides/article/parsers/plain-text/read-list-marker.ts";

describe("readListMarker", () => {
  it.each([
    ["• boats", "•", 0, 2],
    ["* boats", "*", 0, 2],
    ["– boats", "–", 0, 2],
    ["►boats", "►", 0, 1],
    ["12. boats", "12.", 12, 4],
    ["(3) boats", "(3)", 3, 4],
    ["b) boats", "b)", 2, 3],
    ["②船", "②", 0x2461, 1],
  ])("reads %s", (text, sign, ordinal, length) => {
    expect(readListMarker(text)).toEqual({ sign, ordinal, length, ordered: ordinal > 0 });
  });

  it.each(["boats", "*boats*", "-5 degrees", "2013. The year", "3.5 metres", "—", "* "])("finds none in %j", (text) => {
    expect(readListMarker(text)).toBeNull();
  });
});
