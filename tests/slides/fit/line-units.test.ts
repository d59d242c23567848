import { expect, test } from "vitest";
import { cutLineUnits, tailStart } from "../../../slides/fit/line-units.ts";

function cut(text: string): string {
  return cutLineUnits(text, false)
    .map(({ text: unit, spaced }) => unit + (spaced ? "_" : ""))
    .join("|");
}

test("lines break after blanks, and not at no-break blanks", () => {
  expect(cut("no less than 5\u00a0km")).toBe("no_|less_|than_|5\u00a0km");
});

test("lines break after a hyphen between letters, not before a number", () => {
  expect(cut("long-term -5 2031-2035 F-16")).toBe("long-|term_|-5_|2031-2035_|F-16");
});

test("lines break after dashes that stand between words", () => {
  expect(cut("talks—held 1992–2031 – not")).toBe("talks—|held_|1992–|2031_|–_|not");
});

test("slashes and full stops do not part what a browser keeps together", () => {
  expect(cut("and/or www.example.org/a")).toBe("and/or_|www.example.org/a");
});

test("ideographs part anywhere but before closing marks and small kana", () => {
  expect(cut("签署协议，明年")).toBe("签|署|协|议，|明|年");
  expect(cut("チャート")).toBe("チャー|ト");
  expect(cut("协议A级")).toBe("协|议|A|级");
});

test("a zero-width space is a place to break", () => {
  expect(cut("one\u200btwo")).toBe("one\u200b|two");
});

test("a tail is the last two words when the last is short and both are not long", () => {
  expect(tailStart("levels fell by September 2031.")).toBe("levels fell by ".length);
  expect(tailStart("a long way to the other")).toBe("a long way to ".length + "the other".length - "the other".length);
  expect(tailStart("two words")).toBe("two words".length);
  expect(tailStart("it was a responsibility")).toBe("it was a responsibility".length);
});

test("with its tail kept a text has no break in its last two words", () => {
  expect(cutLineUnits("by September 2031.", true).map(({ text }) => text)).toEqual(["by", "September 2031."]);
});
