import { describe, expect, it } from "vitest";
import { searchBriefing } from "../../../../slides/index.ts";
import { edited, illustratedBriefing } from "../edited-briefing.ts";
import { plainBriefing } from "../plain-briefing.ts";

describe("searchBriefing", () => {
  it("finds a text on slides, in notes and in the article, in this order", () => {
    const hits = searchBriefing(plainBriefing, "TENDERS");
    expect(hits).toEqual([
      { place: { kind: "item", slide: "slide-4", item: 0, field: "text" }, start: 0, end: 7 },
      { place: { kind: "note", slide: "slide-4", note: 1 }, start: 0, end: 7 },
      { place: { kind: "sentence", sentence: "s9" }, start: 0, end: 7 },
    ]);
    expect(searchBriefing(plainBriefing, "TENDERS", {}, ["article"])).toEqual(hits.slice(2));
    expect(searchBriefing(plainBriefing, "TENDERS", { matchCase: true })).toEqual([]);
  });

  it("searches labels, details, headlines, tables and hidden slides", () => {
    const places = searchBriefing(plainBriefing, "ortiz", {}, ["slides"]).map(({ place }) => place);
    expect(places).toEqual([
      { kind: "item", slide: "slide-3", item: 0, field: "label" },
      { kind: "item", slide: "slide-5", item: 0, field: "label" },
    ]);
    const cells = searchBriefing(illustratedBriefing(), "upkeep", {}, ["slides"]);
    expect(cells[0]?.place).toEqual({ kind: "cell", slide: "slide-9", row: -1, column: 2 });
    const hidden = edited(plainBriefing, { kind: "hide-slides", slides: ["slide-4"], hidden: true });
    expect(searchBriefing(hidden, "tenders")).toHaveLength(3);
  });

  it("searches again only what changed, and never gives what another search found", () => {
    const before = searchBriefing(plainBriefing, "the");
    const after = edited(plainBriefing, { kind: "set-headline", slide: "slide-4", text: "The end" });
    expect(searchBriefing(after, "the").filter(({ place }) => place.kind === "headline")).toContainEqual({
      place: { kind: "headline", slide: "slide-4" },
      start: 0,
      end: 3,
    });
    expect(searchBriefing(plainBriefing, "the", { matchCase: true }).length).toBeLessThan(before.length);
    expect(searchBriefing(plainBriefing, "the")).toEqual(before);
  });

  it("finds whole words alone when asked", () => {
    const whole = searchBriefing(plainBriefing, "vote", { wholeWord: true }, ["article"]);
    expect(whole.map(({ place }) => place)).toEqual([
      { kind: "sentence", sentence: "s2" },
      { kind: "sentence", sentence: "s4" },
    ]);
    expect(searchBriefing(plainBriefing, "vote", {}, ["article"])).toHaveLength(3);
    expect(searchBriefing(plainBriefing, "")).toEqual([]);
  });
});
