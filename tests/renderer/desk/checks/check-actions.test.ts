import { describe, expect, test } from "vitest";
import { checkActions } from "../../../../renderer/desk/checks/check-actions.ts";
import { groupChecks } from "../../../../renderer/desk/checks/group-checks.ts";
import { applyEdit, type Briefing, checkBriefing, type DeckEdit } from "../../../../slides/index.ts";
import { composeBriefing, edited, sampleBriefing, sampleFiles } from "../../../slides/edit/edited-briefing.ts";

const first = sampleBriefing(sampleFiles[0]);
const bullets = first.deck.slides.find(({ layout, items }) => layout === "bullets" && items.length > 2);
const slide = bullets?.id ?? "";

function entryOf(briefing: Briefing, code: string) {
  const groups = groupChecks(checkBriefing(briefing), briefing.article, briefing.deck.ledger);
  const entry = groups.flatMap(({ entries }) => entries).find(({ row }) => row.code === code);
  if (entry === undefined) throw new Error(`nothing of the kind ${code} was found`);
  return entry;
}

function actionsOf(briefing: Briefing, code: string) {
  return checkActions(entryOf(briefing, code), briefing);
}

function act(briefing: Briefing, code: string, index = 0): Briefing {
  const does = actionsOf(briefing, code)[index]?.does;
  if (does === undefined || !("edit" in does)) throw new Error("there is nothing to do");
  return edited(briefing, does.edit);
}

const codes = (briefing: Briefing) => checkBriefing(briefing).map(({ code }) => code);

test("a text that differs goes back to its wording, which is shown before", () => {
  const text = bullets?.items[0]?.text ?? "";
  const wrong = edited(first, { kind: "set-item", slide, item: 0, text: `${text} in 1887` });
  expect(actionsOf(wrong, "mismatch")[0]?.preview).toContain(text);
  const mended = act(wrong, "mismatch");
  expect(mended.deck.slides.find(({ id }) => id === slide)?.items[0]?.text).toBe(text);
  expect(codes(mended)).not.toContain("mismatch");
});

test("a note that differs goes back as well", () => {
  const index = bullets?.notes.findIndex(({ kind }) => kind === "sentence") ?? -1;
  const before = bullets?.notes[index]?.text ?? "";
  const wrong = edited(first, { kind: "set-note", slide, note: index, text: `In 1887 ${before}` });
  const mended = act(wrong, "mismatch");
  expect(mended.deck.slides.find(({ id }) => id === slide)?.notes[index]?.text).toBe(before);
});

test("what the user wrote anew is left to the user", () => {
  const own = edited(first, { kind: "insert-item", slide, at: 0, item: { text: "A word of my own" } });
  expect(actionsOf(own, "own-statement")).toEqual([]);
});

test("an empty line is deleted, an empty slide too", () => {
  const line = edited(first, { kind: "insert-item", slide, at: 0, item: { text: "" } });
  expect(codes(act(line, "empty-item"))).not.toContain("empty-item");
  const empty = edited(first, { kind: "add-slide", after: slide, layout: "bullets" });
  expect(act(empty, "empty-slide").deck.slides).toHaveLength(first.deck.slides.length);
});

test("a slide with too much on it is split in the middle", () => {
  const inserts: DeckEdit[] = Array.from({ length: 6 }, (_, at) => ({
    kind: "insert-item",
    slide,
    at,
    item: { text: `One more line that says something, number ${at + 1}` },
  }));
  const full = edited(first, ...inserts);
  const parts = act(full, "items-many");
  const [before, after] = [full, parts].map(({ deck }) => deck.slides);
  expect(after).toHaveLength((before?.length ?? 0) + 1);
});

test("hidden slides come back together", () => {
  const ids = first.deck.slides.slice(2, 4).map(({ id }) => id);
  const hidden = edited(first, { kind: "hide-slides", slides: ids, hidden: true });
  expect(act(hidden, "hidden-slides").deck.slides.filter((other) => other.hidden === true)).toEqual([]);
});

test("a sentence that says again what is redacted is redacted as well", () => {
  const twice = composeBriefing(
    new TextEncoder().encode(
      "# The Harbour Plan\n\nThe council closed the old harbour for good in the spring of 2031. Nobody knows why.\n\n" +
        "Last week it said that the council closed the old harbour for good in the spring of 2031 to save money.\n",
    ),
    "plan.md",
  );
  const [said, again] = twice.article.sentences.filter(({ text }) => text.includes("closed the old harbour"));
  const redacted = edited(twice, { kind: "redact-sentences", sentences: [said?.id ?? ""], redacted: true });
  expect(codes(redacted)).toContain("repeats-redacted");
  expect(entryOf(redacted, "repeats-redacted").sentence?.id).toBe(again?.id);
  const both = act(redacted, "repeats-redacted");
  expect(codes(both)).not.toContain("repeats-redacted");
  expect(both.deck.ledger.find(({ sentence }) => sentence === again?.id)?.reason).toBe("redacted");
});

test("a target that is missed leads to the length", () => {
  const missed = { ...first, deck: { ...first.deck, options: { ...first.deck.options, minutes: 1 } } };
  expect(actionsOf(missed, "target-missed")[0]?.does).toEqual({ goal: "minutes" });
});

test("a sentence comes back on a new slide where the talk has nothing but an opening", () => {
  const opening = first.deck.slides.slice(0, 2);
  const rest = first.deck.slides.slice(2).map(({ id }) => id);
  const short = edited(first, { kind: "delete-slides", slides: rest });
  const back = act(short, "left-out-user");
  expect(back.deck.slides.slice(0, 2)).toEqual(opening);
  expect(back.deck.slides).toHaveLength(3);
});

describe.each(sampleFiles)("in %s cut to a minute", (file) => {
  test("no action is refused", () => {
    const briefing = edited(sampleBriefing(file), { kind: "plan-length", minutes: 1 });
    const groups = groupChecks(checkBriefing(briefing), briefing.article, briefing.deck.ledger);
    for (const entry of groups.flatMap(({ entries }) => entries)) {
      for (const { does, id, home } of checkActions(entry, briefing)) {
        if (!("edit" in does)) continue;
        const outcome = applyEdit(briefing, does.edit);
        expect(outcome.ok, `${id} ${entry.id}`).toBe(true);
        if (home !== undefined) expect(home).toBeGreaterThan(0);
      }
    }
  });
});
