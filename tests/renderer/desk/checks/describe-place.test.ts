import { expect, test } from "vitest";
import { describePlace } from "../../../../renderer/desk/checks/describe-place.ts";
import { translator } from "../../../../renderer/strings/translate.ts";
import type { BriefingPlace, Slide } from "../../../../slides/index.ts";

const slides = [{ id: "a" }, { id: "b", hidden: true }, { id: "c" }] as unknown as readonly Slide[];

test.each<readonly [BriefingPlace, string]>([
  [{ kind: "slide", slide: "a" }, "Slide 1"],
  [{ kind: "headline", slide: "c" }, "Slide 2 · Headline"],
  [{ kind: "item", slide: "c", item: 0, field: "label" }, "Slide 2 · Item 1, label"],
  [{ kind: "note", slide: "b", note: 3 }, "Hidden slide · Speaker notes"],
  [{ kind: "cell", slide: "a", row: 1, column: 0 }, "Slide 1 · Row 2"],
  [{ kind: "slide", slide: "gone" }, ""],
  [{ kind: "briefing" }, ""],
])("%j is %s", (place, text) => {
  expect(describePlace(place, slides, translator("en"))).toBe(text);
});
