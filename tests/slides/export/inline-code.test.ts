import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digestScript, escapeJson, escapeScript, escapeStyle } from "../../../slides/export/inline-code.ts";

test("a script cannot end its element or open a comment", () => {
  const source = 'const text = "</script><!-- <SCRIPT>"; const pattern = /<\\/script/;';
  const escaped = escapeScript(source);
  expect(escaped).not.toMatch(/<(?:!--|\/?script)/iu);
  expect(new Function(`${escaped} return text + pattern.source;`)()).toBe(
    new Function(`${source} return text + pattern.source;`)(),
  );
});

test("a style sheet cannot end its element", () => {
  expect(escapeStyle('a::before{content:"</style>"}')).not.toMatch(/<\/style/iu);
});

test("JSON in a page reads back as the same value and holds no angle bracket", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = escapeJson(value);
      expect(written).not.toContain("<");
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the source of a script is its SHA-256 in base64", () => {
  const expected = createHash("sha256").update("let å = 1", "utf8").digest("base64");
  expect(digestScript("let å = 1")).toBe(expected);
});
