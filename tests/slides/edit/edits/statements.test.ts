import { describe, expect, it } from "vitest";
import type { DeckEdit } from "../../../../slides/index.ts";
import { edited, entryOf, itemOf, refusalOf, slideOf } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

const id = "slide-2";
const first = itemOf(briefing, id);
const source = first.sources[0] ?? "";

function type(text: string, item = 0): DeckEdit {
  return { kind: "set-item", slide: id, item, text };
}

describe("set-headline", () => {
  it("makes the headline the user's own, keeps its sources and remembers the engine's wording", () => {
    const before = slideOf(briefing, id).headline;
    const { headline, changes } = slideOf(edited(briefing, { kind: "set-headline", slide: id, text: "Mine" }), id);
    expect(headline).toEqual({
      text: "Mine",
      sources: before.sources,
      own: true,
      composed: { text: before.text, label: "", detail: "" },
    });
    expect(changes).toEqual(["headline"]);
  });

  it("is no longer own with the former wording", () => {
    const { text } = slideOf(briefing, id).headline;
    const back = edited(
      briefing,
      { kind: "set-headline", slide: id, text: "Mine" },
      { kind: "set-headline", slide: id, text },
    );
    expect(slideOf(back, id).headline).toEqual(slideOf(briefing, id).headline);
  });

  it("gives the same briefing for the same text, and refuses a slide that is not there", () => {
    const { text } = slideOf(briefing, id).headline;
    expect(edited(briefing, { kind: "set-headline", slide: id, text })).toBe(briefing);
    expect(refusalOf(briefing, { kind: "set-headline", slide: "slide-999", text })).toBe("no-slide");
  });
});

describe("set-item", () => {
  it("leaves every other slide, item and line the same object", () => {
    const after = edited(briefing, type("Something else"));
    for (const [index, slide] of briefing.deck.slides.entries()) {
      if (slide.id !== id) expect(after.deck.slides[index]).toBe(slide);
    }
    expect(itemOf(after, id, 1)).toBe(itemOf(briefing, id, 1));
    expect(slideOf(after, id).notes).toBe(slideOf(briefing, id).notes);
    const changed = after.deck.ledger.filter((entry, index) => entry !== briefing.deck.ledger[index]);
    expect(changed.map(({ sentence }) => sentence)).toEqual([source]);
  });

  it("takes the sentence from shown to spoken while the item says something else", () => {
    expect(entryOf(briefing, source).fate).toBe("shown");
    const after = edited(briefing, type("Something else"));
    expect(itemOf(after, id)).toMatchObject({ own: true, sources: [source] });
    expect(entryOf(after, source)).toMatchObject({ fate: "spoken" });
    expect(entryOf(edited(after, type(first.text)), source)).toEqual(entryOf(briefing, source));
  });

  it("is not own for another faithful shortening, and can still be restored", () => {
    const item = itemOf(edited(briefing, type("Engineers reportedly expect the work to take 14 months.", 2)), id, 2);
    expect(item.own).toBe(false);
    expect(item.composed?.text).toBe("Engineers reportedly expect the work to take 14 months");
    expect(itemOf(edited(briefing, type("The council voted to rebuild the harbour wall")), id).own).toBe(true);
  });

  it("keeps a text on one line and refuses an item that is not there", () => {
    expect(itemOf(edited(briefing, type("One\r\ntwo")), id).text).toBe("One two");
    expect(refusalOf(briefing, type("x", 99))).toBe("no-item");
    expect(refusalOf(briefing, type("x", 0.5))).toBe("no-item");
  });

  it("changes the label and the detail, each alone", () => {
    const after = edited(briefing, { kind: "set-item", slide: id, item: 0, label: "2013" });
    expect(itemOf(after, id)).toMatchObject({ label: "2013", text: first.text, detail: "" });
  });
});

describe("insert-item", () => {
  it("adds a line of the user's own without a source", () => {
    const after = edited(briefing, { kind: "insert-item", slide: id, at: 1, item: { text: "Ask about it", depth: 1 } });
    expect(itemOf(after, id, 1)).toEqual({
      text: "Ask about it",
      sources: [],
      own: true,
      label: "",
      detail: "",
      depth: 1,
    });
    expect(refusalOf(briefing, { kind: "insert-item", slide: id, at: 9, item: { text: "" } })).toBe("no-place");
  });

  it("moves the announcements of points along", () => {
    const cues = (after: typeof briefing) =>
      slideOf(after, id).notes.flatMap((line) => (line.kind === "cue" ? [line.text] : []));
    expect(cues(briefing)).toEqual(["Point 1", "Point 2", "Point 3"]);
    const added = edited(briefing, { kind: "insert-item", slide: id, at: 1, item: { text: "Ask about it" } });
    expect(cues(added)).toEqual(["Point 1", "Point 3", "Point 4"]);
    expect(cues(edited(briefing, { kind: "delete-items", slide: id, items: [0] }))).toEqual(["Point 1", "Point 2"]);
    expect(cues(edited(briefing, { kind: "move-item", slide: id, item: 2, to: 0 }))).toEqual([
      "Point 2",
      "Point 3",
      "Point 1",
    ]);
  });
});

describe("delete-items", () => {
  it("leaves the sentence spoken", () => {
    const after = edited(briefing, { kind: "delete-items", slide: id, items: [0, 2] });
    expect(slideOf(after, id).items).toEqual([itemOf(briefing, id, 1)]);
    expect(entryOf(after, source).fate).toBe("spoken");
    expect(refusalOf(briefing, { kind: "delete-items", slide: id, items: [] })).toBe("no-item");
    expect(refusalOf(briefing, { kind: "delete-items", slide: id, items: [0, 7] })).toBe("no-item");
  });
});

describe("move-item", () => {
  it("puts an item at another place of its slide or of another", () => {
    const items = slideOf(briefing, id).items;
    const within = edited(briefing, { kind: "move-item", slide: id, item: 0, to: 2 });
    expect(slideOf(within, id).items).toEqual([items[1], items[2], items[0]]);
    const other = "slide-4";
    const between = edited(briefing, { kind: "move-item", slide: id, item: 0, toSlide: other, to: 1 });
    expect(itemOf(between, other, 1)).toBe(items[0]);
    expect(entryOf(between, source).slides).toContain(other);
  });

  it("puts quotation marks around the words of a quotation that leaves its slide", () => {
    const after = edited(briefing, { kind: "move-item", slide: "slide-3", item: 0, toSlide: id, to: 0 });
    expect(itemOf(after, id).text).toBe("“We cannot wait another winter”");
    const back = edited(after, { kind: "move-item", slide: id, item: 0, toSlide: "slide-3", to: 0 });
    expect(itemOf(back, "slide-3")).toEqual(itemOf(briefing, "slide-3"));
  });
});

describe("indent-items", () => {
  it("sets the level and leaves what has it", () => {
    const after = edited(briefing, { kind: "indent-items", slide: id, items: [1], depth: 1 });
    expect(itemOf(after, id, 1).depth).toBe(1);
    expect(edited(after, { kind: "indent-items", slide: id, items: [1], depth: 1 })).toBe(after);
  });
});

describe("restore-wording", () => {
  it("brings the engine's wording back", () => {
    const after = edited(briefing, type("Something else"), {
      kind: "restore-wording",
      slide: id,
      part: { kind: "item", item: 0 },
    });
    expect(itemOf(after, id)).toEqual(first);
    const headline = edited(
      briefing,
      { kind: "set-headline", slide: id, text: "Mine" },
      { kind: "restore-wording", slide: id, part: { kind: "headline" } },
    );
    expect(slideOf(headline, id).headline).toEqual(slideOf(briefing, id).headline);
  });

  it("shortens the source anew when the engine's wording is not known", () => {
    const { composed: _, ...unknown } = itemOf(edited(briefing, type("Something else")), id);
    const slides = briefing.deck.slides.map((slide) =>
      slide.id === id ? { ...slide, items: [unknown, ...slide.items.slice(1)] } : slide,
    );
    const old = { ...briefing, deck: { ...briefing.deck, slides } };
    const restored = itemOf(edited(old, { kind: "restore-wording", slide: id, part: { kind: "item", item: 0 } }), id);
    expect(restored).toMatchObject({ own: false, sources: [source] });
    expect(restored.text).toMatch(/^The council voted/u);
  });

  it("gives a changed note its sentence back", () => {
    const at = slideOf(briefing, id).notes.findIndex(({ kind }) => kind === "sentence");
    const after = edited(
      briefing,
      { kind: "set-note", slide: id, note: at, text: "Not a sentence." },
      { kind: "restore-wording", slide: id, part: { kind: "note", note: at } },
    );
    expect(slideOf(after, id).notes).toEqual(slideOf(briefing, id).notes);
  });

  it("refuses where there is nothing to go back to", () => {
    const restore: DeckEdit = { kind: "restore-wording", slide: id, part: { kind: "item", item: 0 } };
    expect(refusalOf(briefing, restore)).toBe("nothing-to-restore");
    const own = edited(briefing, { kind: "insert-item", slide: id, at: 0, item: { text: "Mine" } });
    expect(refusalOf(own, restore)).toBe("nothing-to-restore");
  });
});
