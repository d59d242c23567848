import { describe, expect, it } from "vitest";
import type { RichText } from "../../../../../slides/article/draft.ts";
import { proseParagraphs } from "../../../../../slides/article/parsers/html/plain-preformatted.ts";
import { prose } from "./page-lines.ts";

function runs(text: string): RichText {
  return [{ text, start: 0, end: text.length }];
}

/** Breaks a text as old mail programs did. */
function wrapped(text: string): string {
  return text.replace(/(.{45,65}) /g, "$1\n");
}

describe("proseParagraphs", () => {
  it("cuts prose at blank lines, every piece with its place", () => {
    const source = prose.map(wrapped).join("\n\n");
    const paragraphs = proseParagraphs(runs(source)) ?? [];
    expect(paragraphs).toHaveLength(3);
    for (const [run] of paragraphs) expect(source.slice(run?.start, run?.end)).toBe(run?.text);
  });

  it.each([
    ["code", `${"function lift(crane) { return crane.hook(); }\n".repeat(10)}`],
    ["verse", `${"The crane that stood\nupon the quay\nis gone away.\n\n".repeat(8)}`],
    ["columns", `${"Kiel        500    1931   in use since the beginning.\n".repeat(8)}`],
    ["a short text", "Only a few words. Here."],
  ])("leaves %s as it is", (_, text) => {
    expect(proseParagraphs(runs(text))).toBeNull();
  });
});
