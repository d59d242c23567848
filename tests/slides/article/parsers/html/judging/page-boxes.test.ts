import { describe, expect, it } from "vitest";
import { rateProse } from "../../../../../../slides/article/parsers/html/judging/block-prose.ts";
import { readBoxes, runningSum } from "../../../../../../slides/article/parsers/html/judging/page-boxes.ts";
import { proseMarkup, viewOf } from "../page-lines.ts";

describe("readBoxes", () => {
  const view = viewOf(
    `<div>${proseMarkup}<p>label</p><section><b>x</b><ul><li>one<ul><li><a href="#a">two</a></ul></ul></section></div>`,
  );
  const boxes = readBoxes(
    view,
    rateProse(view),
    view.blocks.map(() => null),
  );

  it("finds the largest box without running text around a block", () => {
    expect(boxes.textless(4)?.element.tag).toBe("section");
    expect(boxes.textless(4)?.texts).toBe(3);
  });

  it("gives the block's own element when it stands among running text", () => {
    expect(boxes.textless(3)).toMatchObject({ element: { tag: "p" }, texts: 1 });
  });

  it("finds no such box around running text itself", () => {
    expect(boxes.textless(0)).toBeNull();
  });

  it("measures the outermost list", () => {
    expect(boxes.list(6)).toMatchObject({ texts: 2, size: 6, linked: 0.5 });
    expect(boxes.list(0)).toBeNull();
  });
});

describe("runningSum", () => {
  it("holds before each index the sum of what came before", () => {
    expect(runningSum(3, (i) => i + 1)).toEqual([0, 1, 3, 6]);
  });
});
