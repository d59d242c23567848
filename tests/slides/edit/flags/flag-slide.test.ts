import { describe, expect, it } from "vitest";
import { type Flag, flagSlide, previewRestoring } from "../../../../slides/index.ts";
import { edited, slideOf } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

function textAt({ place, span }: Flag, text: string): string | null {
  expect(place.kind).not.toBe("briefing");
  return span === null ? null : text.slice(span.start, span.end);
}

/** The codes of what an item's wording has wrong, and where. */
function flagsOf(text: string, item: number): readonly (readonly [string, string | null])[] {
  const after = edited(briefing, { kind: "set-item", slide: "slide-2", item, text });
  return flagSlide(slideOf(after, "slide-2"), after.article).map((flag) => [flag.message.code, textAt(flag, text)]);
}

describe("flagSlide", () => {
  it("finds nothing in what the engine wrote", () => {
    for (const slide of briefing.deck.slides) expect(flagSlide(slide, briefing.article)).toEqual([]);
  });

  it.each<readonly [string, string, number, readonly (readonly [string, string | null])[]]>([
    [
      "a number",
      "The vote was 32 to 12",
      1,
      [
        ["number-added", "32"],
        ["number-lost", null],
      ],
    ],
    [
      "a unit",
      "The council voted on Monday to rebuild the harbour wall for 40 million euros",
      0,
      [["unit-changed", "40"]],
    ],
    [
      "a day",
      "The council voted on Friday to rebuild the harbour wall for 40 million crowns",
      0,
      [
        ["date-added", "Friday"],
        ["date-lost", null],
      ],
    ],
    [
      "a name",
      "The council voted on Monday to rebuild the harbour wall of Bergen for 40 million crowns",
      0,
      [["name-added", "Bergen"]],
    ],
    ["a hedge left out", "Engineers expect the work to take 14 months", 2, [["hedge-lost", null]]],
    ["a negation put in", "The vote was not 31 to 12", 1, [["negation-added", "not"]]],
    [
      "an attribution put in",
      "The vote was 31 to 12, according to Ortiz",
      1,
      [
        ["name-added", "Ortiz"],
        ["attribution-added", "according to"],
      ],
    ],
    ["a quotation", "The vote was “31 votes to 12”", 1, [["quotation-changed", "“31 votes to 12”"]]],
  ])("flags %s at its place", (_, text, item, expected) => {
    const found = flagsOf(text, item);
    for (const flag of expected) expect(found).toContainEqual(flag);
  });

  it("leaves plain wording to the mark of own words, and the user's own statements alone", () => {
    expect(flagsOf("The ballot was 31 to 12", 1)).toEqual([]);
    const own = edited(briefing, {
      kind: "insert-item",
      slide: "slide-2",
      at: 0,
      item: { text: "Ask about 99 things" },
    });
    expect(flagSlide(slideOf(own, "slide-2"), own.article)).toEqual([]);
  });

  it("flags a changed line of the notes, a headline, and a label in its own field", () => {
    const after = edited(
      briefing,
      { kind: "set-note", slide: "slide-4", note: 0, text: "Fishermen of the outer quay welcomed the decision." },
      { kind: "set-headline", slide: "slide-4", text: "Fishermen in Bergen did not welcome the decision" },
      { kind: "set-item", slide: "slide-4", item: 0, label: "31 June" },
    );
    const flags = flagSlide(slideOf(after, "slide-4"), after.article);
    expect(flags.map(({ place, message }) => [place.kind, message.code])).toEqual(
      expect.arrayContaining([
        ["headline", "name-added"],
        ["note", "negation-lost"],
      ]),
    );
    const label = flags.find(({ place }) => place.kind === "item" && place.field === "label");
    expect(label?.span).toEqual({ start: 0, end: 2 });
  });

  it("compares a quotation with what was quoted, not with the words around it", () => {
    const cut = edited(briefing, { kind: "set-item", slide: "slide-3", item: 0, text: "We can wait another winter" });
    const codes = flagSlide(slideOf(cut, "slide-3"), cut.article).map(({ message }) => message.code);
    expect(codes).toContain("negation-lost");
    expect(codes).not.toContain("attribution-lost");
  });

  it("gives the same list for the same slide", () => {
    const after = edited(briefing, { kind: "set-item", slide: "slide-2", item: 1, text: "The vote was 32 to 12" });
    const slide = slideOf(after, "slide-2");
    expect(flagSlide(slide, after.article)).toBe(flagSlide(slide, after.article));
  });
});

describe("previewRestoring", () => {
  it("says what restoring brings, and null where it would be refused", () => {
    const after = edited(
      briefing,
      { kind: "set-item", slide: "slide-2", item: 1, text: "Narrow" },
      { kind: "set-note", slide: "slide-4", note: 0, text: "Nobody was glad." },
    );
    const slide = slideOf(after, "slide-2");
    expect(previewRestoring(slide, { kind: "item", item: 1 }, after.article)?.text).toBe("The vote was 31 to 12");
    expect(previewRestoring(slide, { kind: "item", item: 0 }, after.article)).toBeNull();
    expect(previewRestoring(slide, { kind: "headline" }, after.article)).toBeNull();
    expect(previewRestoring(slideOf(after, "slide-4"), { kind: "note", note: 0 }, after.article)?.text).toBe(
      "Fishermen of the outer quay did not welcome the decision.",
    );
  });
});
