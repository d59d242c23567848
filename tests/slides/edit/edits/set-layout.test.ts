import { describe, expect, it } from "vitest";
import { layoutChoices } from "../../../../slides/index.ts";
import { edited, illustratedBriefing, itemOf, refusalOf, slideOf } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

describe("set-layout", () => {
  it("changes layouts that hold the same content, and back", () => {
    const after = edited(briefing, { kind: "set-layout", slide: "slide-2", layout: "key-points" });
    expect(slideOf(after, "slide-2")).toMatchObject({ layout: "key-points", changes: ["layout"] });
    expect(slideOf(after, "slide-2").items).toEqual(slideOf(briefing, "slide-2").items);
    expect(edited(briefing, { kind: "set-layout", slide: "slide-2", layout: "bullets" })).toBe(briefing);
  });

  it("gives a quotation its marks when it becomes a statement, and takes them off again", () => {
    const after = edited(briefing, { kind: "set-layout", slide: "slide-3", layout: "statement" });
    expect(itemOf(after, "slide-3")).toMatchObject({
      text: "“We cannot wait another winter”",
      label: "Lena Ortiz",
      own: false,
    });
    const back = edited(after, { kind: "set-layout", slide: "slide-3", layout: "quote" });
    expect(itemOf(back, "slide-3")).toEqual(itemOf(briefing, "slide-3"));
  });

  it("makes no quotation of what nobody said", () => {
    expect(refusalOf(briefing, { kind: "set-layout", slide: "slide-4", layout: "quote" })).toBe(
      "layout-needs-quotation",
    );
  });

  it("finds the date for a timeline in the source, and refuses without one", () => {
    const after = edited(briefing, { kind: "set-layout", slide: "slide-4", layout: "timeline" });
    expect(itemOf(after, "slide-4").label).toBe("30 June 2031");
    expect(refusalOf(briefing, { kind: "set-layout", slide: "slide-2", layout: "timeline" })).toBe(
      "layout-needs-labels",
    );
  });

  it("refuses more items than the layout shows, and what is tied to its content", () => {
    expect(refusalOf(briefing, { kind: "set-layout", slide: "slide-2", layout: "statement" })).toBe(
      "layout-too-many-items",
    );
    expect(refusalOf(briefing, { kind: "set-layout", slide: "slide-1", layout: "bullets" })).toBe("layout-fixed");
    expect(refusalOf(briefing, { kind: "set-layout", slide: "slide-2", layout: "table" })).toBe("layout-not-possible");
    expect(refusalOf(illustratedBriefing(), { kind: "set-layout", slide: "slide-7", layout: "bullets" })).toBe(
      "needs-its-content",
    );
  });
});

describe("layoutChoices", () => {
  it("are the layouts that would be accepted", () => {
    for (const { id, layout } of briefing.deck.slides) {
      const choices = layoutChoices(briefing, id);
      expect(choices[0]).toBe(layout);
      for (const choice of choices)
        expect(refusalOf(briefing, { kind: "set-layout", slide: id, layout: choice })).toBeNull();
    }
    expect(layoutChoices(briefing, "slide-4")).toContain("timeline");
    expect(layoutChoices(briefing, "slide-99")).toEqual([]);
  });
});
