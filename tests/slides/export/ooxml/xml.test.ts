import fc from "fast-check";
import { expect, test } from "vitest";
import { xml, xmlAttributes, xmlDocument } from "../../../../slides/export/ooxml/xml.ts";
import { readXml, textOf } from "../../../helpers/read-xml.ts";

test("text is escaped, XML is taken as it is", () => {
  const inner = xml`<b>${"<i> & \"q\" 'a'"}</b>`;
  expect(xmlDocument(xml`<a>${inner}${[1, "x"]}${null}${false}</a>`)).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a><b>&lt;i&gt; &amp; &quot;q&quot; \'a\'</b>1x</a>',
  );
});

test("attributes leave out null and write truth as a number", () => {
  const given = xmlAttributes({ a: 1, b: null, c: true, d: false, e: 'x"\n<' });
  expect(readXml(xmlDocument(xml`<r${given}/>`)).attributes).toEqual({ a: "1", c: "1", d: "0", e: 'x"\n<' });
});

test("whatever is put into it comes out well formed and as it was, but for what XML cannot hold", () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom("<", "&", '"', "]]>", "\t", "\n", "\r", "\v", "\0", "\ud800", "\uffff"),
      fc.string({ maxLength: 2, unit: "grapheme" }),
    ),
  });
  fc.assert(
    fc.property(hostile, (text) => {
      const root = readXml(xmlDocument(xml`<r${xmlAttributes({ a: text })}>${text}</r>`));
      expect(textOf(root)).toBe(root.attributes.a);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML does not allow
      if (!/[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u.test(text)) {
        expect(textOf(root)).toBe(text);
      }
    }),
  );
});
