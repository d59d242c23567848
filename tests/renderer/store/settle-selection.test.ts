import { expect, test } from "vitest";
import { noSelection } from "../../../renderer/store/desk-state.ts";
import { settleSelection } from "../../../renderer/store/settle-selection.ts";
import type { Slide } from "../../../slides/index.ts";

const slides = (...ids: readonly string[]) => ids.map((id) => ({ id })) as unknown as readonly Slide[];
const selected = { ...noSelection, slides: new Set(["b"]), current: "b" };

test("slides that come with a change are selected", () => {
  const after = settleSelection(selected, slides("a", "b"), slides("a", "b", "c"));
  expect(after).toMatchObject({ current: "c", slides: new Set(["c"]) });
});

test("unless the change was not about them", () => {
  expect(settleSelection(selected, slides("a", "b"), slides("a", "b", "c"), false)).toBe(selected);
});

test("a slide that goes gives place to its neighbour, whatever came", () => {
  const after = settleSelection(selected, slides("a", "b", "c"), slides("a", "d", "c"), false);
  expect(after).toMatchObject({ current: "c", slides: new Set(["c"]) });
});
