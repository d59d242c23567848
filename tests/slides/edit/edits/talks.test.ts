import { describe, expect, it } from "vitest";
import {
  type NewTalk,
  nameEdit,
  performEdit,
  readBriefing,
  redo,
  startHistory,
  undo,
  writeBriefingFile,
} from "../../../../slides/index.ts";
import { edited, refusalOf, slideOf } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

const talk: NewTalk = {
  kind: "rehearsal",
  started: "2031-04-09T14:05:00+02:00",
  slides: briefing.deck.slides.map(({ id, headline, seconds }, place) => ({
    id,
    headline: headline.text,
    planned: seconds,
    spent: place * 10 + 0.5,
    given: place === 2 ? "shown" : "spoken",
    ...(place === 1 ? { flagged: true as const } : {}),
  })),
  sections: [{ title: "Opening", first: 0 }],
  unsaid: ["s4"],
  shownOnly: [],
};
const kept = edited(briefing, { kind: "add-talk", talk });

describe("add-talk", () => {
  it("keeps the talk with the document, which can be read back", () => {
    expect(kept.deck.talks).toEqual([{ ...talk, id: "talk-1" }]);
    const reading = readBriefing(writeBriefingFile(kept).bytes);
    expect(reading.ok && reading.briefing.deck).toEqual(kept.deck);
  });

  it("gives no id twice, also after a talk was removed", () => {
    const two = edited(edited(kept, { kind: "add-talk", talk }), { kind: "remove-talk", talk: "talk-1" });
    expect(edited(two, { kind: "add-talk", talk }).deck.talks?.map(({ id }) => id)).toEqual(["talk-2", "talk-3"]);
  });

  it("refuses a talk without times", () => {
    const [first] = talk.slides;
    expect(refusalOf(briefing, { kind: "add-talk", talk: { ...talk, slides: [] } })).toBe("no-talk-times");
    for (const spent of [Number.NaN, -1, Number.POSITIVE_INFINITY]) {
      const slides = first === undefined ? [] : [{ ...first, spent }];
      expect(refusalOf(briefing, { kind: "add-talk", talk: { ...talk, slides } })).toBe("no-talk-times");
    }
  });

  it("is undone and done again like any other edit", () => {
    const done = performEdit(startHistory(briefing, true), { kind: "add-talk", talk });
    if (!done.ok) throw new Error(done.refusal.text);
    const undone = undo(done.history);
    expect(undone.present).toBe(briefing);
    expect(redo(undone).present.deck.talks).toHaveLength(1);
    expect(nameEdit({ kind: "add-talk", talk }).text).toBe("Keep talk");
  });
});

describe("remove-talk", () => {
  it("takes the talk out, and with the last one leaves no trace", () => {
    expect(edited(kept, { kind: "remove-talk", talk: "talk-1" }).deck).toEqual(briefing.deck);
    expect(refusalOf(briefing, { kind: "remove-talk", talk: "talk-1" })).toBe("no-talk");
  });
});

describe("take-times", () => {
  const taken = edited(kept, { kind: "take-times", talk: "talk-1" });

  it("makes what was measured the plan, but not of slides that were only shown", () => {
    const seconds = taken.deck.slides.map((slide) => slide.seconds);
    const expected = briefing.deck.slides.map((slide, place) =>
      place === 2 ? slide.seconds : Math.max(2, place * 10 + 0.5),
    );
    expect(seconds).toEqual(expected);
    expect(taken.deck.minutes * 60).toBeCloseTo(expected.reduce((sum, each) => sum + each, 0));
  });

  it("leaves slides alone that are not in the talk, and talks of slides that are gone", () => {
    const shorter = edited(kept, { kind: "delete-slides", slides: ["slide-2"] });
    const added = edited(shorter, { kind: "add-slide", after: "slide-1", layout: "bullets" });
    const after = edited(added, { kind: "take-times", talk: "talk-1" });
    expect(after.deck.slides[1]?.seconds).toBe(added.deck.slides[1]?.seconds);
    expect(slideOf(after, "slide-4").seconds).toBe(30.5);
  });

  it("changes nothing the second time, and refuses a talk that is not there", () => {
    expect(edited(taken, { kind: "take-times", talk: "talk-1" })).toBe(taken);
    expect(refusalOf(kept, { kind: "take-times", talk: "talk-9" })).toBe("no-talk");
  });

  it("keeps following what is said afterwards", () => {
    const said = edited(taken, {
      kind: "insert-notes",
      slide: "slide-4",
      at: 0,
      notes: [{ kind: "own", text: "One more word to say here." }],
    });
    expect(slideOf(said, "slide-4").seconds).toBeGreaterThan(30.5);
  });
});
