import { describe, expect, it } from "vitest";
import { splitChunks } from "../../../../../slides/article/parsers/markdown/split-chunks.ts";

const filler = `${"Some words of a paragraph. ".repeat(60)}\n\n`;

describe("splitChunks", () => {
  it("leaves short text whole", () => {
    expect(splitChunks("a\n\nb")).toEqual([{ text: "a\n\nb", start: 0 }]);
  });

  it("cuts long text after blank lines and loses nothing", () => {
    const text = filler.repeat(60);
    const chunks = splitChunks(text);
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.map((chunk) => chunk.text).join("")).toBe(text);
    for (const chunk of chunks) expect(text.slice(chunk.start, chunk.start + chunk.text.length)).toBe(chunk.text);
  });

  it.each([
    ["```js\n", "\n```\n"],
    ["<!--\n", "\n-->\n"],
    ["<pre>\n", "\n</pre>\n"],
  ])("cuts nothing between %j and %j", (open, close) => {
    const text = `${filler.repeat(4)}${open}${filler.repeat(30)}${close}\n${filler.repeat(10)}`;
    const inside = [text.indexOf(open), text.lastIndexOf(close)] as const;
    for (const { start } of splitChunks(text)) expect(start <= inside[0] || start > inside[1]).toBe(true);
  });

  it("cuts a paragraph without end at a line", () => {
    const chunks = splitChunks("a line\n".repeat(10_000));
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.every(({ text }) => text.endsWith("\n"))).toBe(true);
  });
});
