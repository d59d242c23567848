import { expect, test } from "vitest";
import { noSelection, type Selection } from "../../../renderer/store/desk-state.ts";
import { settleSelection } from "../../../renderer/store/settle-selection.ts";
import type { Slide } from "../../../slides/index.ts";
import { makeSlide } from "../../helpers/build-deck.ts";

function slides(ids: string): readonly Slide[] {
  return [...ids].map((id) => makeSlide("bullets", id, [], { id }));
}

function selected(ids: string, current: string): Selection {
  return { ...noSelection, slides: new Set(ids), current, field: { part: "headline" }, lit: ["s1"] };
}

function settle(ids: string, current: string, before: string, after: string): readonly [string, string | null] {
  const settled = settleSelection(selected(ids, current), slides(before), slides(after));
  return [[...settled.slides].sort().join(""), settled.current];
}

test("what is still there stays selected, as the same object", () => {
  const selection = selected("bc", "c");
  expect(settleSelection(selection, slides("abcd"), slides("acbd"))).toBe(selection);
});

test.each([
  ["a new slide is selected", "b", "b", "abc", "abxc", ["x", "x"]],
  ["a deleted one gives place to the next", "b", "b", "abc", "ac", ["c", "c"]],
  ["the last one gives place to the one before", "c", "c", "abc", "ab", ["b", "b"]],
  ["all gone leaves none", "ab", "a", "ab", "", ["", null]],
  ["merged slides leave the one they became", "bc", "c", "abcd", "abd", ["b", "b"]],
  ["one of several is gone and was not in the middle", "bc", "c", "abcd", "acd", ["c", "c"]],
] as const)("%s", (_name, ids, current, before, after, settled) => {
  expect(settle(ids, current, before, after)).toEqual(settled);
});

test("the text that had the caret is forgotten with its slide", () => {
  const settled = settleSelection(selected("b", "b"), slides("abc"), slides("ac"));
  expect(settled).toMatchObject({ field: null, lit: [] });
});
