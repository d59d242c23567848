import { expect, test } from "vitest";
import { makeItem, makeSlide } from "../../../helpers/build-deck.ts";
import { renderBody } from "../../../helpers/render-body.ts";

const table = {
  header: ["State", "Summer"],
  rows: [
    { cells: ["Upper Highlands", "4.2"], source: "s5" },
    { cells: ["Delta"], source: "s6" },
  ],
};

test("headers have their scope, numbers their class, rows their sentence", () => {
  const source = renderBody(makeSlide("table", "Allocation", [], { table }));
  expect(source).toContain('<th scope="col">State</th><th scope="col" class="ls-number">Summer</th>');
  expect(source).toContain(
    '<tr data-sources="s5"><th scope="row">Upper Highlands</th><td class="ls-number">4.2</td></tr>',
  );
});

test("a short row is filled up, a missing header leaves no empty head", () => {
  const source = renderBody(makeSlide("table", "Allocation", [], { table: { ...table, header: [] } }));
  expect(source).toContain('<th scope="row">Delta</th><td class="ls-number"></td>');
  expect(source).not.toContain("<thead");
});

test("the columns have the widths they were fitted with", () => {
  const source = renderBody(makeSlide("table", "Allocation", [makeItem("Preliminary.")], { table }));
  expect(source.match(/<col width="\d+">/gu)).toHaveLength(2);
  expect(source).toContain("<figcaption");
});
