import { expect, test } from "vitest";
import { headingLevels } from "../../../../slides/export/handout/note-sections.ts";

function sections(...levels: readonly (number | null)[]) {
  return levels.map((level, index) => ({ index, heading: level === null ? null : "x", level: level ?? 1, blocks: [] }));
}

test("the article's highest headings come under the title", () => {
  expect(headingLevels(sections(null, 2, 3, 2))).toEqual([2, 2, 3, 2]);
  expect(headingLevels(sections(null, 4, 5, 4))).toEqual([2, 2, 3, 2]);
});

test("levels that the article skips are closed up", () => {
  expect(headingLevels(sections(1, 4, 5, 2))).toEqual([2, 3, 4, 3]);
});

test("a first heading below the others is raised", () => {
  expect(headingLevels(sections(3, 1, 6))).toEqual([2, 2, 3]);
});

test("headings end at the sixth level", () => {
  expect(headingLevels(sections(1, 2, 3, 4, 5, 6, 7))).toEqual([2, 3, 4, 5, 6, 6, 6]);
});
