import { describe, expect, it } from "vitest";
import { cutText } from "../../../../slides/article/assemble/cut-text.ts";
import { flattenText } from "../../../../slides/article/assemble/flatten-text.ts";

describe("cutText", () => {
  it("cuts text, formatting and places at the spans", () => {
    const flat = flattenText([
      { text: "One  two ", start: 10, end: 19 },
      { text: "three", start: 21, end: 26, strong: true },
    ]);
    expect(flat.text).toBe("One two three");
    expect(
      cutText(flat, [
        { start: 0, end: 3 },
        { start: 4, end: 13 },
      ]),
    ).toEqual([
      { text: "One", inlines: [{ text: "One" }], start: 10, end: 13 },
      { text: "two three", inlines: [{ text: "two " }, { text: "three", strong: true }], start: 15, end: 26 },
    ]);
  });

  it("never ends before it starts, whatever the places of the runs", () => {
    const flat = flattenText([
      { text: "later ", start: 50, end: 56 },
      { text: "earlier", start: 1, end: 8 },
    ]);
    expect(cutText(flat, [{ start: 0, end: flat.text.length }])).toMatchObject([{ start: 50, end: 50 }]);
  });
});
