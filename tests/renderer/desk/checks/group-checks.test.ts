import { describe, expect, test } from "vitest";
import { groupChecks, openChecks } from "../../../../renderer/desk/checks/group-checks.ts";
import { type CheckRow, checkBriefing } from "../../../../slides/index.ts";
import { edited, sampleBriefing, sampleFiles } from "../../../slides/edit/edited-briefing.ts";

function row(code: string, severity: CheckRow["severity"], part: Partial<CheckRow> = {}): CheckRow {
  const place = { kind: "slide", slide: "slide-1" } as const;
  return { code, severity, text: code, parameters: {}, place, sentences: [], ...part };
}

function group(rows: readonly CheckRow[]) {
  const sentences = ["s1", "s2"].map((id) => ({ id, text: `Sentence ${id}.` }));
  const ledger = sentences.map(({ id }) => ({
    sentence: id,
    fate: "set-aside" as const,
    slides: [],
    reason: "length" as const,
  }));
  return groupChecks(rows, { sentences } as unknown as Parameters<typeof groupChecks>[1], ledger);
}

test("what is gravest comes first, then what the table puts first", () => {
  const groups = group([
    row("own-statement", "info"),
    row("headline-long", "info"),
    row("no-alt", "warning"),
    row("does-not-fit", "error"),
    row("target-missed", "warning", { place: { kind: "briefing" } }),
  ]);
  expect(groups.map(({ kind }) => kind)).toEqual(["fit", "missing", "length", "long", "own"]);
});

test("what has no kind of its own was found while reading", () => {
  const [first] = group([row("encoding-guessed", "info", { place: { kind: "briefing" } })]);
  expect(first?.kind).toBe("reading");
});

test("findings of one kind at one place are one entry, at two places two", () => {
  const item = (index: number) => ({ kind: "item", slide: "slide-1", item: index, field: "text" }) as const;
  const rows = [
    row("mismatch", "warning", { text: "a", place: item(0) }),
    row("mismatch", "warning", { text: "b", place: item(0) }),
    row("mismatch", "warning", { text: "a", place: item(1) }),
  ];
  const [first] = group(rows);
  expect(first?.entries.map(({ row: found, more }) => [found.text, more.length])).toEqual([
    ["a", 1],
    ["a", 0],
  ]);
  expect(openChecks(rows)).toHaveLength(2);
});

test("sentences that were left out come one by one, with their words and their reason", () => {
  const rows = [row("left-out-length", "info", { sentences: ["s1", "s2"] })];
  const [first] = group(rows);
  expect(first?.entries.map(({ sentence }) => sentence)).toEqual([
    { id: "s1", text: "Sentence s1.", reason: "length" },
    { id: "s2", text: "Sentence s2.", reason: "length" },
  ]);
});

test("what is for information needs no look", () => {
  expect(openChecks([row("own-statement", "info")])).toEqual([]);
  expect(group([])).toEqual([]);
});

describe.each(sampleFiles)("the checks of %s", (file) => {
  test("are all in a group, each entry under an id of its own", () => {
    const first = sampleBriefing(file);
    const [, second] = first.deck.slides;
    const briefing = edited(
      first,
      { kind: "plan-length", minutes: 1 },
      { kind: "set-headline", slide: second?.id ?? "", text: "In 1999 some 17 people said so" },
    );
    const rows = checkBriefing(briefing);
    const entries = groupChecks(rows, briefing.article, briefing.deck.ledger).flatMap((found) => found.entries);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const told = new Set(entries.flatMap(({ row: found, more }) => [found, ...more]));
    expect(rows.filter((found) => !told.has(found))).toEqual([]);
  });
});
