import { expect, test } from "vitest";
import { stepCheck, type Whereabouts } from "../../../../renderer/desk/checks/step-check.ts";
import type { BriefingPlace, CheckRow, Slide } from "../../../../slides/index.ts";

const slides = ["a", "b", "c"].map((id) => ({ id })) as unknown as readonly Slide[];

function row(place: BriefingPlace): CheckRow {
  return { code: "mismatch", severity: "warning", text: "", parameters: {}, place, sentences: [] };
}

const whole = row({ kind: "briefing" });
const note = row({ kind: "note", slide: "a", note: 0 });
const second = row({ kind: "item", slide: "b", item: 1, field: "text" });
const label = row({ kind: "item", slide: "b", item: 1, field: "label" });
const headline = row({ kind: "headline", slide: "b" });
/** As the checks give them: not in the order of the places on a slide. */
const rows = [whole, note, second, label, headline];

const at = (slide: string | null, part: Partial<Whereabouts> = {}): Whereabouts => ({
  slide,
  field: null,
  last: null,
  ...part,
});

test("goes on from the slide and the text that the user is in", () => {
  expect(stepCheck(rows, slides, at("a"), 1)).toBe(note);
  expect(stepCheck(rows, slides, at("b"), 1)).toBe(headline);
  expect(stepCheck(rows, slides, at("b", { field: { part: "headline" } }), 1)).toBe(label);
  expect(stepCheck(rows, slides, at("b", { field: { part: "item", item: 0, field: "text" } }), -1)).toBe(headline);
});

test("goes through all of them in the order of the talk, and round", () => {
  let last: CheckRow | null = whole;
  const seen: (CheckRow | null)[] = [];
  for (let step = 0; step < 5; step += 1) {
    last = stepCheck(rows, slides, at("c", { last }), 1);
    seen.push(last);
  }
  expect(seen).toEqual([note, headline, label, second, whole]);
});

test("goes round at both ends", () => {
  expect(stepCheck(rows, slides, at("c"), 1)).toBe(whole);
  expect(stepCheck(rows, slides, at(null), -1)).toBe(second);
});

test("a finding that was mended is where the next step begins", () => {
  expect(stepCheck([note, second], slides, at("b", { last: headline }), 1)).toBe(second);
  expect(stepCheck([note, second], slides, at("b", { last: headline }), -1)).toBe(note);
});

test("there is none where nothing was found", () => {
  expect(stepCheck([], slides, at("a"), 1)).toBeNull();
});
