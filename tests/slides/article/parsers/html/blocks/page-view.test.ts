import { describe, expect, it } from "vitest";
import { ancestorsOf, inlineText } from "../../../../../../slides/article/parsers/html/blocks/page-view.ts";
import { viewOf } from "../page-lines.ts";

describe("viewPage", () => {
  const view = viewOf(
    '<main><p>By <a rel="author">Jane  Roe</a>, Kiel</p><table><tr><th>A<th>B<tr><td>c<td>d</table></main>',
  );

  it("collapses white space in the blocks' texts and joins the cells of tables", () => {
    expect(view.texts).toEqual(["By Jane Roe, Kiel", "A B c d"]);
  });

  it("finds the inline elements of a block and their texts", () => {
    const [link] = view.inlines.get(0) ?? [];
    const [block] = view.blocks;
    expect(block && link && inlineText(block, link)).toBe("Jane Roe");
  });

  it("lists the elements around a block, innermost first", () => {
    const [block] = view.blocks;
    expect(block && ancestorsOf(view, block, 2).map(({ tag }) => tag)).toEqual(["p", "main"]);
  });
});
