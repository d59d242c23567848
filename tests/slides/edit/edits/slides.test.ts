import { describe, expect, it } from "vitest";
import { edited, entryOf, illustratedBriefing, itemOf, refusalOf, slideOf } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

const ids = briefing.deck.slides.map(({ id }) => id);
const bullets = slideOf(briefing, "slide-2");

function order(after: typeof briefing): readonly string[] {
  return after.deck.slides.map(({ id }) => id);
}

describe("add-slide", () => {
  it("adds an empty slide of the section it goes behind, under a new id", () => {
    const after = edited(briefing, { kind: "add-slide", after: bullets.id, layout: "bullets" });
    const added = after.deck.slides[ids.indexOf(bullets.id) + 1];
    expect(added).toMatchObject({
      id: `slide-${ids.length + 1}`,
      section: bullets.section,
      items: [],
      changes: ["added"],
      seconds: 2,
    });
    expect(after.deck.minutes).toBeCloseTo(briefing.deck.minutes + 2 / 60, 9);
  });

  it("shows a picture at hand with the article's alternative text, and refuses any other", () => {
    const illustrated = illustratedBriefing();
    const after = edited(illustrated, { kind: "add-slide", after: null, layout: "image", picture: "wall.png" });
    expect(after.deck.slides[0]).toMatchObject({ layout: "image", image: { src: "wall.png" }, seconds: 14 });
    expect(refusalOf(illustrated, { kind: "add-slide", after: null, layout: "image", picture: "x" })).toBe(
      "no-picture",
    );
    expect(refusalOf(illustrated, { kind: "add-slide", after: "slide-99", layout: "bullets" })).toBe("no-slide");
  });
});

describe("ids", () => {
  it("are never given twice, though slides were deleted in between", () => {
    const last = ids.at(-1) ?? "";
    const after = edited(
      briefing,
      { kind: "delete-slides", slides: [last] },
      { kind: "add-slide", after: null, layout: "section" },
      { kind: "delete-slides", slides: [`slide-${ids.length + 1}`] },
      { kind: "duplicate-slides", slides: [bullets.id] },
    );
    expect(order(after)).toContain(`slide-${ids.length + 2}`);
    expect(order(after)).not.toContain(last);
  });
});

describe("duplicate-slides", () => {
  it("copies slides behind the last of them, with all they have", () => {
    const [a = "", , c = ""] = ids;
    const after = edited(briefing, { kind: "duplicate-slides", slides: [c, a] });
    expect(order(after).slice(0, 5)).toEqual([a, ids[1], c, `slide-${ids.length + 1}`, `slide-${ids.length + 2}`]);
    const { id: _, changes: __, ...copy } = slideOf(after, `slide-${ids.length + 1}`);
    const { id: ___, changes: ____, ...original } = slideOf(briefing, a);
    expect(copy).toEqual(original);
  });
});

describe("delete-slides", () => {
  it("sets aside what is then nowhere, by the user", () => {
    const only = briefing.deck.ledger.find(({ slides }) => slides.length === 1 && slides[0] === bullets.id);
    const after = edited(briefing, { kind: "delete-slides", slides: [bullets.id] });
    expect(entryOf(after, only?.sentence ?? "")).toEqual({
      sentence: only?.sentence,
      fate: "set-aside",
      slides: [],
      reason: "user",
    });
    expect(after.deck.minutes).toBeCloseTo(briefing.deck.minutes - bullets.seconds / 60, 9);
  });

  it("refuses to delete all that is shown, or nothing", () => {
    expect(refusalOf(briefing, { kind: "delete-slides", slides: ids })).toBe("last-slide");
    expect(refusalOf(briefing, { kind: "delete-slides", slides: [] })).toBe("no-slides-given");
    expect(refusalOf(briefing, { kind: "delete-slides", slides: ["slide-0"] })).toBe("no-slide");
    const hidden = edited(briefing, { kind: "hide-slides", slides: ids.slice(1), hidden: true });
    expect(refusalOf(hidden, { kind: "delete-slides", slides: ids.slice(0, 1) })).toBe("last-slide");
  });
});

describe("move-slides", () => {
  it("moves several together in the order they have", () => {
    const after = edited(briefing, { kind: "move-slides", slides: [ids[4] ?? "", ids[3] ?? ""], after: ids[0] ?? "" });
    expect(order(after).slice(0, 5)).toEqual([ids[0], ids[3], ids[4], ids[1], ids[2]]);
    expect(slideOf(after, ids[3] ?? "").changes).toEqual(["place"]);
    const last = edited(after, { kind: "move-slides", slides: ["slide-1"], after: "slide-3" });
    expect(order(last).at(-1)).toBe("slide-1");
  });

  it("is nothing where nothing moves, and refuses the impossible", () => {
    expect(edited(briefing, { kind: "move-slides", slides: [ids[1] ?? ""], after: ids[0] ?? "" })).toBe(briefing);
    const onto = { kind: "move-slides", slides: [ids[1] ?? ""], after: ids[1] ?? "" } as const;
    expect(refusalOf(briefing, onto)).toBe("move-onto-itself");
  });
});

describe("hide-slides", () => {
  it("takes slides out of counts and ledger, and brings them back as they were", () => {
    const only = briefing.deck.ledger.find(({ slides }) => slides.length === 1 && slides[0] === bullets.id);
    const hidden = edited(briefing, { kind: "hide-slides", slides: [bullets.id], hidden: true });
    expect(entryOf(hidden, only?.sentence ?? "")).toMatchObject({ fate: "set-aside", reason: "hidden-slide" });
    expect(hidden.deck.minutes).toBeCloseTo(briefing.deck.minutes - bullets.seconds / 60, 9);
    const shown = edited(hidden, { kind: "hide-slides", slides: [bullets.id], hidden: false });
    expect(shown).toEqual(briefing);
    expect(edited(hidden, { kind: "hide-slides", slides: [bullets.id], hidden: true })).toBe(hidden);
  });

  it("sets aside by the user what was only on a hidden slide that is deleted", () => {
    const only = briefing.deck.ledger.find(({ slides }) => slides.length === 1 && slides[0] === bullets.id);
    const after = edited(
      briefing,
      { kind: "hide-slides", slides: [bullets.id], hidden: true },
      { kind: "delete-slides", slides: [bullets.id] },
    );
    expect(entryOf(after, only?.sentence ?? "").reason).toBe("user");
    expect(refusalOf(briefing, { kind: "hide-slides", slides: ids, hidden: true })).toBe("last-slide");
  });
});

describe("split-slide and merge-slides", () => {
  it("part items and notes between two slides, and bring them together again", () => {
    const split = edited(briefing, { kind: "split-slide", slide: bullets.id, item: 1 });
    const [first, second] = split.deck.slides.slice(ids.indexOf(bullets.id));
    expect(first?.items).toEqual(bullets.items.slice(0, 1));
    expect(second?.items).toEqual(bullets.items.slice(1));
    expect(second?.headline.text).toBe(`${bullets.headline.text} (2)`);
    const said = (slide: typeof first) =>
      slide?.notes.flatMap((line) => (line.kind === "sentence" ? [line.sentence] : []));
    expect([...(said(first) ?? []), ...(said(second) ?? [])]).toEqual(said(bullets));
    expect(said(second)).toEqual(expect.arrayContaining([...(bullets.items[1]?.sources ?? [])]));
    expect((first?.seconds ?? 0) + (second?.seconds ?? 0)).toBeCloseTo(bullets.seconds + 2, 5);

    const merged = edited(split, { kind: "merge-slides", slides: [bullets.id, second?.id ?? ""] });
    const whole = slideOf(merged, bullets.id);
    expect(whole.items).toEqual(bullets.items);
    expect(said(whole)).toEqual(said(bullets));
    expect(whole.seconds).toBeCloseTo(bullets.seconds, 5);
    expect(merged.deck.slides).toHaveLength(ids.length);
  });

  it("refuses to split where one side would be empty", () => {
    for (const item of [0, 3, -1]) {
      expect(refusalOf(briefing, { kind: "split-slide", slide: bullets.id, item })).toBe("split-needs-both");
    }
  });

  it("keeps the headline of a merged slide as an item with its items under it", () => {
    const merged = edited(briefing, { kind: "merge-slides", slides: ["slide-3", "slide-4", bullets.id] });
    const whole = slideOf(merged, bullets.id);
    expect(whole.layout).toBe("bullets");
    expect(whole.items.slice(3).map(({ text, depth }) => [text, depth])).toEqual([
      ["The reaction", 0],
      ["“We cannot wait another winter”", 1],
      ["Fishermen did not welcome the decision", 0],
      ["Tenders close on 30 June 2031", 1],
    ]);
    expect(entryOf(merged, "s8")).toMatchObject({ fate: "shown", slides: ["slide-2"] });
  });

  it("refuses to merge one slide, or pictures and tables", () => {
    expect(refusalOf(briefing, { kind: "merge-slides", slides: [bullets.id] })).toBe("merge-needs-two");
    const illustrated = illustratedBriefing();
    expect(refusalOf(illustrated, { kind: "merge-slides", slides: ["slide-7", "slide-8"] })).toBe("merge-needs-text");
    expect(refusalOf(illustrated, { kind: "split-slide", slide: "slide-7", item: 1 })).toBe("needs-its-content");
  });
});

describe("set-alt", () => {
  it("says what a picture shows, on its slide", () => {
    const illustrated = illustratedBriefing();
    const after = edited(illustrated, { kind: "set-alt", slide: "slide-7", alt: "A broken wall" });
    expect(slideOf(after, "slide-7")).toMatchObject({
      image: { src: "wall.png", alt: "A broken wall" },
      changes: ["picture"],
    });
    expect(refusalOf(illustrated, { kind: "set-alt", slide: "slide-1", alt: "" })).toBe("not-a-picture");
    expect(itemOf(after, "slide-7")).toBe(itemOf(illustrated, "slide-7"));
  });
});
