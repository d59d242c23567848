import { describe, expect, it } from "vitest";
import {
  type DeckEdit,
  type EditHistory,
  historyLimit,
  isDirty,
  markSaved,
  performEdit,
  redo,
  redoName,
  startHistory,
  undo,
  undoName,
} from "../../../../slides/index.ts";
import { plainBriefing } from "../plain-briefing.ts";

function write(text: string): DeckEdit {
  return { kind: "set-headline", slide: "slide-2", text };
}

function perform(history: EditHistory, edit: DeckEdit, key: string | null = null): EditHistory {
  const made = performEdit(history, edit, key);
  if (!made.ok) throw new Error(made.refusal.text);
  return made.history;
}

const start = startHistory(plainBriefing, true);

describe("a history", () => {
  it("goes back to the very first state and forth to the very last", () => {
    const last = perform(perform(start, write("One")), { kind: "delete-slides", slides: ["slide-3", "slide-4"] });
    const back = undo(undo(last));
    expect(back.present).toBe(plainBriefing);
    expect(redo(redo(back)).present).toBe(last.present);
    expect(undo(back)).toBe(back);
    expect(redo(last)).toBe(last);
  });

  it("names what would be undone and redone", () => {
    const last = perform(perform(start, write("One")), { kind: "delete-slides", slides: ["slide-3", "slide-4"] });
    expect(undoName(last)?.text).toBe("Delete 2 slides");
    expect(undoName(undo(last))?.text).toBe("Edit headline");
    expect(redoName(undo(last))).toMatchObject({ code: "delete-slides", parameters: { count: 2 } });
    expect([undoName(start), redoName(start)]).toEqual([null, null]);
  });

  it("joins steps of one key, until another comes between or the state is saved", () => {
    let typing = start;
    for (const text of ["T", "Ty", "Typ"]) typing = perform(typing, write(text), "headline");
    expect(typing.past).toHaveLength(1);
    expect(undo(typing).present).toBe(plainBriefing);
    const other = perform(typing, write("Type"), "again");
    expect(other.past).toHaveLength(2);
    const saved = perform(markSaved(typing), write("Type"), "headline");
    expect(saved.past).toHaveLength(2);
    expect(isDirty(undo(saved))).toBe(false);
    expect(perform(perform(start, write("A")), write("B")).past).toHaveLength(2);
  });

  it("does not join a step to one that was undone", () => {
    const undone = undo(perform(perform(start, write("A"), "a"), write("B"), "b"));
    const again = perform(undone, write("C"), "a");
    expect(again.past).toHaveLength(2);
    expect(again.future).toEqual([]);
  });

  it("knows what is saved, also when typing went on while it was written", () => {
    const one = perform(start, write("One"));
    const two = perform(one, write("Two"));
    expect([isDirty(start), isDirty(one), isDirty(undo(one))]).toEqual([false, true, false]);
    const written = markSaved(two, one.present);
    expect([isDirty(written), isDirty(undo(written))]).toEqual([true, false]);
    expect(isDirty(startHistory(plainBriefing, false))).toBe(true);
  });

  it("records neither refusals nor edits that change nothing", () => {
    expect(performEdit(start, { kind: "delete-slides", slides: ["slide-99"] })).toMatchObject({ ok: false });
    expect(perform(start, write("The vote"))).toBe(start);
  });

  it("forgets the oldest steps beyond its limit", () => {
    let history = start;
    for (let step = 0; step < historyLimit + 5; step += 1) history = perform(history, write(`Headline ${step}`));
    expect(history.past).toHaveLength(historyLimit);
  });
});
