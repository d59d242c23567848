import { expect, test } from "vitest";
import { readHeadings } from "../../../../slides/export/print/read-headings.ts";
import { html, markupSource } from "../../../../slides/render/html.ts";

test("headings are read in order, as text, whatever is in them", () => {
  const hostile = `5 > 3 & "<h2>no</h2>" isn't`;
  const body = markupSource(
    html`<h1 class="a">One  <bdi>and</bdi>
two</h1><p>none</p><section><h3>${hostile}</h3></section><header><h2></h2></header>`,
  );
  expect(readHeadings(body)).toEqual(["One and two", hostile, ""]);
});
