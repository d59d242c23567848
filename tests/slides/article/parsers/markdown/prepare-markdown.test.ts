import { describe, expect, it } from "vitest";
import { maskedCharacter, prepareMarkdown } from "../../../../../slides/article/parsers/markdown/prepare-markdown.ts";

describe("prepareMarkdown", () => {
  it("leaves ordinary Markdown as it is and blanks the front matter", () => {
    const body = "# A *b*\n\n> - [c](d)\n\n| e |\n|---|\n";
    expect(prepareMarkdown(`---\na: b\n---\n${body}`, 12)).toEqual({
      text: `   \n    \n   \n${body}`,
      simplified: false,
    });
  });

  it("never changes the length", () => {
    const hostile = `${">".repeat(100)}a\n${"- ".repeat(100)}b\n${" ".repeat(90)}- c\n${"[".repeat(9000)}\n<!-- d`;
    expect(prepareMarkdown(hostile, 0).text).toHaveLength(hostile.length);
  });

  it("follows nesting for 24 levels", () => {
    const { text, simplified } = prepareMarkdown(`${"> ".repeat(40)}deep`, 0);
    expect(simplified).toBe(true);
    expect(text.match(/>/gu)).toHaveLength(24);
    expect(text.endsWith(" deep")).toBe(true);
  });

  it("leaves rulers of many dashes alone", () => {
    expect(prepareMarkdown("- ".repeat(60), 0).simplified).toBe(false);
  });

  it("masks marks only in the paragraphs that are full of them", () => {
    const { text } = prepareMarkdown(`*a*\n\n${"[".repeat(9000)}\n\n[b](c)`, 0);
    expect(text.startsWith("*a*\n\n")).toBe(true);
    expect(text.endsWith("\n\n[b](c)")).toBe(true);
    expect(text).toContain(maskedCharacter.repeat(9000));
  });

  it("reads a large table row by row", () => {
    const table = `| a | b |\n|---|---|\n${"| 1 | 2 |\n".repeat(3000)}`;
    expect(prepareMarkdown(table, 0).simplified).toBe(false);
  });

  it("opens no comment that is never closed", () => {
    expect(prepareMarkdown("<!-- a --> b <!-- c", 0).text).toBe(`<!-- a --> b ${maskedCharacter}!-- c`);
  });
});
