import { describe, expect, it } from "vitest";
import type { DeckEdit, NoteLine } from "../../../../slides/index.ts";
import { edited, entryOf, refusalOf, slideOf } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

const id = "slide-4";
const [first, second] = slideOf(briefing, id).notes;
const text = "Fishermen of the outer quay did not welcome the decision.";

function notesAfter(...edits: readonly DeckEdit[]): readonly NoteLine[] {
  return slideOf(edited(briefing, ...edits), id).notes;
}

function write(written: string, note = 0): DeckEdit {
  return { kind: "set-note", slide: id, note, text: written };
}

function embolden(start: number, end: number, on = true): DeckEdit {
  return { kind: "emphasise-note", slide: id, note: 0, start, end, style: "strong", on };
}

describe("set-note", () => {
  it("makes a changed sentence the user's own line, and a sentence again when its words are back", () => {
    expect(notesAfter(write("Fishermen disliked it."))).toEqual([
      { kind: "own", text: "Fishermen disliked it.", sources: ["s8"] },
      second,
    ]);
    expect(notesAfter(write("Fishermen disliked it."), write(text))).toEqual([first, second]);
  });

  it("sets the sentence aside while it is said nowhere word for word, and plans the time anew", () => {
    const longer = edited(briefing, write(`${text} And the whole market said so at great length and in public.`));
    expect(entryOf(longer, "s8")).toMatchObject({ fate: "set-aside", reason: "user" });
    expect(slideOf(longer, id).seconds).toBeGreaterThan(slideOf(briefing, id).seconds + 2);
    const back = edited(longer, write(text));
    expect(entryOf(back, "s8")).toEqual(entryOf(briefing, "s8"));
    expect(back.deck.minutes).toBeCloseTo(briefing.deck.minutes, 9);
  });

  it("keeps a stage direction one, on one line", () => {
    const after = edited(briefing, { kind: "set-note", slide: "slide-2", note: 1, text: "Smile\nnow" });
    expect(slideOf(after, "slide-2").notes[1]).toEqual({ kind: "cue", text: "Smile now" });
  });

  it("carries emphasis along as it is typed in", () => {
    const after = notesAfter(
      embolden(32, 35),
      write("Fishermen of the outer and the inner quay did not welcome the decision."),
    );
    const [line] = after;
    const [stretch] = line?.kind === "own" ? (line.emphasis ?? []) : [];
    expect(line?.text.slice(stretch?.start, stretch?.end)).toBe("not");
  });

  it("refuses a line that is not there", () => {
    expect(refusalOf(briefing, write("x", 5))).toBe("no-note");
  });
});

describe("set-notes", () => {
  it("takes sentences at their word only", () => {
    const notes: readonly NoteLine[] = [
      { kind: "sentence", sentence: "s10", text: "The inner basin stays open." },
      { kind: "sentence", sentence: "s9", text: "Tenders never close." },
      { kind: "sentence", sentence: "s99", text: "Invented." },
      { kind: "own", text: "The vote was 31 to 12.", sources: ["s4"] },
    ];
    const after = edited(briefing, { kind: "set-notes", slide: id, notes });
    expect(slideOf(after, id).notes).toEqual([
      notes[0],
      { kind: "own", text: "Tenders never close.", sources: ["s9"] },
      { kind: "own", text: "Invented." },
      { kind: "sentence", sentence: "s4", text: "The vote was 31 to 12." },
    ]);
    expect(entryOf(after, "s10")).toMatchObject({ fate: "spoken", slides: [id] });
    expect(entryOf(after, "s9")).toMatchObject({ fate: "shown" });
    expect(entryOf(after, "s8")).toMatchObject({ fate: "set-aside", reason: "user" });
  });

  it("is nothing with the same lines, and keeps those that stay", () => {
    const copies = structuredClone(slideOf(briefing, id).notes);
    expect(edited(briefing, { kind: "set-notes", slide: id, notes: copies })).toBe(briefing);
    const notes = [{ kind: "own" as const, text: "Breathe." }, ...copies];
    expect(slideOf(edited(briefing, { kind: "set-notes", slide: id, notes }), id).notes[1]).toBe(first);
  });
});

describe("insert-notes, delete-notes and move-note", () => {
  it("put lines in, take them out and move them", () => {
    const own: NoteLine = { kind: "own", text: "Breathe." };
    expect(notesAfter({ kind: "insert-notes", slide: id, at: 1, notes: [own] })).toEqual([first, own, second]);
    expect(notesAfter({ kind: "delete-notes", slide: id, notes: [0] })).toEqual([second]);
    expect(notesAfter({ kind: "move-note", slide: id, note: 0, to: 1 })).toEqual([second, first]);
    expect(refusalOf(briefing, { kind: "insert-notes", slide: id, at: 3, notes: [own] })).toBe("no-place");
    expect(refusalOf(briefing, { kind: "delete-notes", slide: id, notes: [2] })).toBe("no-note");
    expect(refusalOf(briefing, { kind: "move-note", slide: id, note: 0, to: 2 })).toBe("no-place");
  });

  it("leave a sentence shown that stands on the slide word for word", () => {
    const after = edited(briefing, { kind: "delete-notes", slide: id, notes: [0, 1] });
    expect(entryOf(after, "s8")).toMatchObject({ fate: "set-aside", reason: "user" });
    expect(entryOf(after, "s9")).toMatchObject({ fate: "shown", slides: [id] });
    const gone = edited(after, { kind: "set-item", slide: id, item: 0, text: "Tenders close" });
    expect(entryOf(gone, "s9")).toMatchObject({ fate: "set-aside", reason: "user" });
  });
});

describe("split-note and join-notes", () => {
  it("undo each other anywhere in a line", () => {
    for (const at of [0, 4, 10, text.length]) {
      const split: DeckEdit = { kind: "split-note", slide: id, note: 0, at };
      expect(notesAfter(split)).toHaveLength(3);
      expect(notesAfter(embolden(2, 12), split, { kind: "join-notes", slide: id, note: 0 })).toEqual(
        notesAfter(embolden(2, 12)),
      );
    }
  });

  it("leave a sentence whole beside an empty line", () => {
    expect(notesAfter({ kind: "split-note", slide: id, note: 0, at: text.length })).toEqual([
      first,
      { kind: "own", text: "" },
      second,
    ]);
  });

  it("make one own line of two sentences, with both as its sources", () => {
    expect(notesAfter({ kind: "join-notes", slide: id, note: 0 })).toEqual([
      { kind: "own", text: `${text} Tenders close on 30 June 2031.`, sources: ["s8", "s9"] },
    ]);
    const restored = notesAfter(
      { kind: "join-notes", slide: id, note: 0 },
      { kind: "restore-wording", slide: id, part: { kind: "note", note: 0 } },
    );
    expect(restored).toEqual([first, second]);
  });

  it("refuse to mix a stage direction with what is said, and a place outside the line", () => {
    expect(refusalOf(briefing, { kind: "join-notes", slide: "slide-2", note: 0 })).toBe("cue-apart");
    expect(refusalOf(briefing, { kind: "join-notes", slide: id, note: 1 })).toBe("no-note");
    expect(refusalOf(briefing, { kind: "split-note", slide: id, note: 0, at: 99 })).toBe("no-place");
  });
});

describe("emphasise-note and list-notes", () => {
  it("set a sentence apart and leave it a sentence of the article", () => {
    const after = edited(briefing, embolden(0, 9), { kind: "list-notes", slide: id, notes: [0, 1], list: "numbered" });
    expect(slideOf(after, id).notes).toEqual([
      { ...first, emphasis: [{ start: 0, end: 9, style: "strong" }], list: "numbered" },
      { ...second, list: "numbered" },
    ]);
    expect(after.deck.ledger).toBe(briefing.deck.ledger);
  });

  it("take off what they set", () => {
    const plain: DeckEdit = { kind: "list-notes", slide: id, notes: [0], list: null };
    const listed: DeckEdit = { kind: "list-notes", slide: id, notes: [0], list: "bulleted" };
    expect(notesAfter(embolden(0, 9), embolden(0, 9, false), listed, plain)).toEqual([first, second]);
    expect(edited(briefing, embolden(3, 3))).toBe(briefing);
    expect(edited(briefing, plain)).toBe(briefing);
  });

  it("refuse stage directions and places outside the line", () => {
    const cue: DeckEdit = {
      kind: "emphasise-note",
      slide: "slide-2",
      note: 1,
      start: 0,
      end: 2,
      style: "strong",
      on: true,
    };
    expect(refusalOf(briefing, cue)).toBe("no-emphasis-on-cue");
    expect(refusalOf(briefing, { kind: "list-notes", slide: "slide-2", notes: [1], list: "bulleted" })).toBe(
      "no-emphasis-on-cue",
    );
    expect(refusalOf(briefing, embolden(0, 99))).toBe("no-place");
  });
});
