import { expect, test } from "vitest";
import { compareSections } from "../../../../renderer/desk/inspector/compare-sections.ts";
import type { SectionTime } from "../../../../slides/index.ts";

function plan(...sections: readonly (readonly [title: string, seconds: number])[]): readonly SectionTime[] {
  return sections.map(([title, seconds]) => ({ title, seconds, slides: [] }));
}

const times = (rows: ReturnType<typeof compareSections>) =>
  rows.map(({ title, before, after }) => [title, before, after]);

test("a plan alone has no other side", () => {
  expect(times(compareSections(plan(["Opening", 30], ["Law", 60]), null))).toEqual([
    ["Opening", 30, null],
    ["Law", 60, null],
  ]);
});

test("sections are found again by name; those that come are where they will be, those that go where they were", () => {
  const before = plan(["Opening", 30], ["Law", 60], ["Jobs", 40], ["Reference", 20]);
  const after = plan(["Opening", 10], ["Border", 15], ["Jobs", 20], ["Reference", 20]);
  expect(times(compareSections(before, after))).toEqual([
    ["Opening", 30, 10],
    ["Border", null, 15],
    ["Law", 60, null],
    ["Jobs", 40, 20],
    ["Reference", 20, 20],
  ]);
});

test("a section that comes first stands first, and one name twice is two sections", () => {
  const rows = compareSections(
    plan(["Law", 60], ["Jobs", 5], ["Law", 7]),
    plan(["Opening", 3], ["Law", 50], ["Law", 8]),
  );
  expect(times(rows)).toEqual([
    ["Opening", null, 3],
    ["Law", 60, 50],
    ["Jobs", 5, null],
    ["Law", 7, 8],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test("nothing beside nothing is nothing", () => {
  expect(compareSections([], [])).toEqual([]);
});
