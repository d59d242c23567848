import fc from "fast-check";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { replaceUnprintable } from "../../../slides/fit/display-text.ts";
import { attributes, html, markupSource } from "../../../slides/render/html.ts";

test("text is escaped, markup in it is not escaped again", () => {
  const inner = html`<b>${"a < b & c"}</b>`;
  expect(markupSource(html`<p>${inner}${"<i>"}</p>`)).toBe("<p><b>a &lt; b &amp; c</b>&lt;i&gt;</p>");
});

test("lists are joined, nothing stays nothing, numbers are written", () => {
  expect(markupSource(html`<p>${["a", html`<br>`, null, false, 0, ["b"]]}</p>`)).toBe("<p>a<br>0b</p>");
});

test("what looks like markup but was not made here is escaped as text or refused", () => {
  const forged = { markup: "<script>" } as unknown as string;
  expect(() => markupSource(html`${forged}`)).toThrow();
});

test("attributes are quoted and escaped; null and false leave one out, true writes it bare", () => {
  const written = attributes({ title: `"><script>'&`, hidden: true, lang: null, draggable: false, width: 3 });
  expect(markupSource(written)).toBe(' title="&quot;&gt;&lt;script&gt;&#39;&amp;" hidden width="3"');
});

test("any text comes back from an HTML parser as it was, in elements and in attributes", () => {
  const anything = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(anything, (text) => {
      const source = markupSource(html`<p${attributes({ title: text })}>${text}</p>`);
      const [paragraph] = parseFragment(source).childNodes;
      const expected = replaceUnprintable(text).replace(/\r\n?/gu, "\n");
      if (paragraph === undefined || !("attrs" in paragraph)) throw new Error("no element");
      expect(paragraph.attrs[0]?.value).toBe(expected);
      const children = paragraph.childNodes.map((child) => ("value" in child ? child.value : child.nodeName));
      expect(children.join("")).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test("lone surrogates and controls become U+FFFD", () => {
  expect(markupSource(html`${"a\ud800\u0000b"}`)).toBe("a\ufffd\ufffdb");
});
