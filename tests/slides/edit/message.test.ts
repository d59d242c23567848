import { describe, expect, it } from "vitest";
import { fillIn } from "../../../slides/edit/message.ts";
import { checkWords, flagWords, refusalWords, stepWords } from "../../../slides/index.ts";

describe("fillIn", () => {
  it("puts parameters in, and nothing that belongs to objects", () => {
    expect(fillIn("Delete {count} slides", { count: 3 })).toBe("Delete 3 slides");
    expect(fillIn("{constructor} {other}", { count: 3 })).toBe("{constructor} {other}");
    expect(fillIn("{a}", { a: "{b}", b: "c" })).toBe("{b}");
  });
});

describe("the words of the editing model", () => {
  it.each([
    ["refusals", refusalWords],
    ["flags", flagWords],
    ["checks", checkWords],
  ])("are sentences for %s", (_, words) => {
    for (const sentence of Object.values(words)) expect(sentence).toMatch(/^[“{\p{Lu}].*[.}]$/u);
  });

  it("are short names for steps", () => {
    for (const name of Object.values(stepWords)) expect(name).toMatch(/^\p{Lu}[^.]{2,40}$/u);
  });
});
