import { describe, expect, it } from "vitest";
import type { DeckEdit, SentencePlace } from "../../../../slides/index.ts";
import { edited, entryOf, illustratedBriefing, itemOf, refusalOf, slideOf } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

function put(place: SentencePlace, ...sentences: readonly string[]): DeckEdit {
  return { kind: "place-sentences", sentences, place };
}

describe("showing a sentence", () => {
  it("puts its statement and its full text where the article's order has them", () => {
    const after = edited(briefing, put({ kind: "show", slide: "slide-4" }, "s10"));
    const slide = slideOf(after, "slide-4");
    expect(slide.layout).toBe("bullets");
    expect(slide.items.map(({ text, own }) => [text, own])).toEqual([
      ["Tenders close on 30 June 2031", false],
      ["The inner basin stays open", false],
    ]);
    expect(slide.notes.at(-1)).toEqual({ kind: "sentence", sentence: "s10", text: "The inner basin stays open." });
    expect(entryOf(after, "s10")).toMatchObject({ fate: "shown", slides: ["slide-4"] });
    expect(slide.changes).toEqual(["items", "notes"]);
  });

  it("does not show twice what the slide shows already", () => {
    expect(edited(briefing, put({ kind: "show", slide: "slide-2" }, "s4"))).toBe(briefing);
    const without = edited(briefing, { kind: "delete-items", slide: "slide-2", items: [1] });
    const again = edited(without, put({ kind: "show", slide: "slide-2" }, "s4"));
    expect(slideOf(again, "slide-2").items).toEqual(slideOf(briefing, "slide-2").items);
    expect(slideOf(again, "slide-2").notes).toEqual(slideOf(briefing, "slide-2").notes);
  });

  it("goes on a new slide of its own, headed and spoken", () => {
    const after = edited(briefing, put({ kind: "show-new", after: "slide-4" }, "s10", "s4"));
    const slide = slideOf(after, "slide-6");
    expect(after.deck.slides[4]).toBe(slide);
    expect(slide).toMatchObject({ layout: "bullets", section: 0, changes: ["added"] });
    expect(slide.items.map(({ sources }) => sources)).toEqual([["s4"], ["s10"]]);
    expect(slide.notes.map(({ text }) => text)).toEqual(["The vote was 31 to 12.", "The inner basin stays open."]);
    expect(entryOf(after, "s4").slides).toEqual(["slide-2", "slide-6"]);
  });

  it("makes a quotation of direct speech", () => {
    const after = edited(briefing, put({ kind: "show-new", after: null }, "s7"));
    expect(after.deck.slides[0]).toMatchObject({
      layout: "quote",
      items: [{ label: "Lena Ortiz", sources: ["s7"], own: false }],
    });
    expect(after.deck.slides[0]?.items[0]?.text).toMatch(/^We cannot wait another winter/u);
  });

  it("is refused where the layout cannot take it", () => {
    expect(refusalOf(briefing, put({ kind: "show", slide: "slide-3" }, "s10"))).toBe("cannot-show-here");
    expect(refusalOf(briefing, put({ kind: "show", slide: "slide-9" }, "s10"))).toBe("no-slide");
    expect(refusalOf(briefing, put({ kind: "show", slide: "slide-2" }, "s99"))).toBe("no-sentence");
    expect(refusalOf(briefing, put({ kind: "set-aside" }))).toBe("no-sentence");
  });
});

describe("speaking a sentence", () => {
  it("puts it into the notes and takes it off the slides", () => {
    const after = edited(briefing, put({ kind: "speak", slide: "slide-3" }, "s4"));
    expect(slideOf(after, "slide-2").items).toHaveLength(2);
    expect(slideOf(after, "slide-3").notes[0]).toMatchObject({ sentence: "s4" });
    expect(entryOf(after, "s4")).toMatchObject({ fate: "spoken", slides: ["slide-2", "slide-3"] });
  });

  it("takes one back that was set aside", () => {
    const after = edited(briefing, put({ kind: "speak", slide: "slide-4" }, "s10"));
    expect(entryOf(after, "s10")).toMatchObject({ fate: "spoken", slides: ["slide-4"], reason: null });
  });
});

describe("setting a sentence aside", () => {
  it("takes it off slides and notes everywhere, for the user's reason", () => {
    const after = edited(briefing, put({ kind: "set-aside" }, "s4"));
    expect(slideOf(after, "slide-2").items).toHaveLength(2);
    expect(slideOf(after, "slide-2").notes.map(({ text }) => text)).toEqual([
      "The vote",
      "Point 1",
      "The council voted on Monday to rebuild the harbour wall for 40 million crowns.",
      "Point 2",
      "Engineers reportedly expect the work to take 14 months.",
    ]);
    expect(entryOf(after, "s4")).toEqual({ sentence: "s4", fate: "set-aside", slides: [], reason: "user" });
  });

  it("makes the user's decision of one that was left out for its length", () => {
    expect(entryOf(briefing, "s10").reason).toBe("length");
    expect(entryOf(edited(briefing, put({ kind: "set-aside" }, "s10")), "s10").reason).toBe("user");
  });

  it("gives a slide another headline that had this one", () => {
    const after = edited(briefing, put({ kind: "set-aside" }, "s8"));
    const { headline } = slideOf(after, "slide-4");
    expect(headline.sources).not.toContain("s8");
    expect(headline.own).toBe(false);
  });

  it("keeps what the user wrote about it", () => {
    const after = edited(
      briefing,
      { kind: "set-item", slide: "slide-2", item: 1, text: "Call it a narrow vote" },
      put({ kind: "set-aside" }, "s4"),
    );
    expect(itemOf(after, "slide-2", 1)).toMatchObject({ text: "Call it a narrow vote", own: true, sources: ["s4"] });
    expect(entryOf(after, "s4").reason).toBe("user");
  });

  it("takes rows out of a table, but not the last", () => {
    const illustrated = illustratedBriefing();
    const table = slideOf(illustrated, "slide-9");
    const rows = table.layout === "table" ? table.table.rows.map(({ source }) => source) : [];
    const [row = ""] = rows;
    const after = slideOf(edited(illustrated, put({ kind: "set-aside" }, row)), "slide-9");
    expect(after.layout === "table" && after.table.rows).toHaveLength(rows.length - 1);
    expect(refusalOf(illustrated, put({ kind: "set-aside" }, ...rows))).toBe("last-row");
  });
});
