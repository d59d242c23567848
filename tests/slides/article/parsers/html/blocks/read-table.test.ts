import { describe, expect, it } from "vitest";
import { textOf, viewOf } from "../page-lines.ts";

/** Header and rows of the first table. */
function tableOf(html: string): { caption: string; header: string[]; rows: string[][] } {
  const block = viewOf(html).blocks.find(({ shape }) => shape.kind === "table");
  if (block?.shape.kind !== "table") throw new Error("no table");
  const { header, rows } = block.shape;
  return { caption: textOf(block.text), header: header.map(textOf), rows: rows.map((row) => row.map(textOf)) };
}

describe("reading a table", () => {
  it("keeps caption, header and rows apart", () => {
    const html =
      "<table><caption>Ports</caption><thead><tr><th>Port<th>Tons</thead><tr><td>Kiel<td>5</tr><tr><td>Riga<td>7</table>";
    expect(tableOf(html)).toEqual({
      caption: "Ports",
      header: ["Port", "Tons"],
      rows: [
        ["Kiel", "5"],
        ["Riga", "7"],
      ],
    });
  });

  it("leaves the header empty when the first row has plain cells", () => {
    expect(tableOf("<table><tr><th>Kiel<td>5</tr><tr><th>Riga<td>7</table>").header).toEqual([]);
  });

  it("fills what a wide cell and a tall cell cover with empty cells", () => {
    const html = "<table><tr><th colspan=2>Both<th>C<tr><td rowspan=2>tall<td>b<td>c<tr><td>e<td>f</table>";
    expect(tableOf(html)).toMatchObject({
      header: ["Both", "", "C"],
      rows: [
        ["tall", "b", "c"],
        ["", "e", "f"],
      ],
    });
  });

  it("keeps blocks inside a cell apart", () => {
    expect(tableOf("<table><tr><th>A<th>B<tr><td>one<br>two<td><p>x</p><p>y</p></table>").rows).toEqual([
      ["one two", "x y"],
    ]);
  });
});
