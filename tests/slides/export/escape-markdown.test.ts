import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import {
  escapeMarkdown,
  flattenText,
  writeCodeBlock,
  writeDestination,
} from "../../../slides/export/escape-markdown.ts";

function parse(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The text of a document that is one paragraph of plain text, null when it is anything else. */
function readPlain(markdown: string): string | null {
  const { children } = parse(markdown);
  const [paragraph] = children;
  if (children.length !== 1 || paragraph?.type !== "paragraph") return children.length === 0 ? "" : null;
  const texts = paragraph.children.map((child) => (child.type === "text" ? child.value : null));
  return texts.includes(null) ? null : texts.join("");
}

test.each([
  "# not a heading",
  "---",
  "- not an item",
  "+ nor this",
  "1. April was warm",
  "2031) is a year",
  "=== nor a heading",
  "> not quoted",
  "*starred* and _underlined_ and `coded`",
  "[not](a link) and ![not](a picture)",
  "<b>not HTML</b> <!-- nor a comment -->",
  "a | b | c",
  "AT&amp;T & R&D &#65;",
  "a \\ b \\* c",
  "~~kept~~ and $x$",
  "```js",
  "    four blanks",
])("%s reads back as text", (text) => {
  expect(readPlain(escapeMarkdown(text))).toBe(flattenText(text));
});

test("what begins like a notes mark is no notes mark", () => {
  expect(escapeMarkdown("Note: bring a coat")).not.toMatch(/^\s*notes?:/iu);
  expect(readPlain(escapeMarkdown("Notes: bring a coat"))).toBe("Notes: bring a coat");
});

test("line breaks and control characters become blanks", () => {
  expect(escapeMarkdown("one\r\n\r\n---\ntwo\u0000three")).toBe("one --- two three");
});

test("whatever the text, it reads back as itself", () => {
  // Addresses become links in GFM by themselves; their text is the same.
  const text = fc.string({ unit: fc.constantFrom(..."#-*_`[]()<>!|\\&;:=+~$1. \tabNote".split("")), maxLength: 40 });
  fc.assert(
    fc.property(text, (source) => {
      expect(readPlain(escapeMarkdown(source))).toBe(flattenText(source));
      expect(escapeMarkdown(source)).not.toMatch(/^\s*(?:notes?:|-{2,}\s*$)/iu);
    }),
    { numRuns: 1000 },
  );
});

test("a destination ends only where it ends", () => {
  expect(parse(`[x](${writeDestination("a b>c<d\\e\nf")})`).children[0]).toMatchObject({
    children: [{ type: "link", url: "a b>c<d\\e f" }],
  });
});

test("code keeps its lines and its language, and outlasts fences in it", () => {
  expect(parse(writeCodeBlock("a\n```\nb", "js")).children[0]).toMatchObject({
    type: "code",
    lang: "js",
    value: "a\n```\nb",
  });
  expect(parse(writeCodeBlock("x", "a`b\nc")).children[0]).toMatchObject({ type: "code", lang: "abc", value: "x" });
});

test("code with a slide break or notes mark in it has no such line", () => {
  const block = writeCodeBlock("a\n---\nNote: b", "yaml");
  expect(block).not.toMatch(/^\s*(?:---|notes?:)/imu);
  expect(parse(block).children[0]).toMatchObject({
    type: "blockquote",
    children: [{ type: "code", value: "a\n---\nNote: b" }],
  });
});
