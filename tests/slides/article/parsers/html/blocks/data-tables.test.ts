import { describe, expect, it } from "vitest";
import { viewOf } from "../page-lines.ts";

/** Number of tables read as data. */
function dataTables(html: string): number {
  return viewOf(html).blocks.filter(({ shape }) => shape.kind === "table").length;
}

const row = "<tr><td>a</td><td>1</td></tr>";

describe("findDataTables", () => {
  it("takes a table with a header row for data", () => {
    expect(dataTables(`<table><tr><th>Name</th><th>Size</th></tr>${row}</table>`)).toBe(1);
  });

  it("takes a grid of short cells for data even without a header", () => {
    expect(dataTables(`<table>${row.repeat(4)}</table>`)).toBe(1);
  });

  it.each([
    ["says so", `<table role="presentation">${row.repeat(4)}</table>`],
    ["has one row", `<table>${row}</table>`],
    ["holds headings", `<table><tr><td><h2>Part</h2></td><td>x</td></tr>${row.repeat(3)}</table>`],
    ["holds a long text", `<table>${row.repeat(3)}<tr><td>${"many words ".repeat(90)}</td><td>x</td></tr></table>`],
    ["holds code", `<table>${row.repeat(3)}<tr><td>1</td><td><pre>x</pre></td></tr></table>`],
  ])("reads a table as part of the layout when it %s", (_, html) => {
    expect(dataTables(html)).toBe(0);
  });

  it("looks at the inner of two nested tables alone", () => {
    expect(dataTables(`<table><tr><td><table>${row.repeat(4)}</table></td></tr></table>`)).toBe(1);
  });
});
