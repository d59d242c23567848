import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";
import type { NoteRun } from "../../../slides/deck/note-runs.ts";
import { writeRuns } from "../../../slides/export/write-runs.ts";

it("writes bold and italics as Markdown has them", () => {
  expect(writeRuns([{ text: "Do " }, { text: "not", strong: true }, { text: " go." }])).toBe("Do **not** go.");
  expect(writeRuns([{ text: "All", strong: true, emphasis: true }])).toBe("***All***");
});

it("puts blanks at the edges outside", () => {
  expect(writeRuns([{ text: "Do" }, { text: " not ", emphasis: true }, { text: "go" }])).toBe("Do *not* go");
});

it("writes tags where CommonMark would not read the marks", () => {
  expect(writeRuns([{ text: "a" }, { text: "“b”", strong: true }, { text: "c" }])).toBe("a<strong>“b”</strong>c");
  expect(
    writeRuns([
      { text: "ab", strong: true },
      { text: "cd", emphasis: true },
    ]),
  ).toBe("<strong>ab</strong><em>cd</em>");
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Every visible character of Markdown with its form. */
function formsOf(markdown: string): readonly string[] {
  const forms: string[] = [];
  const open = { strong: 0, emphasis: 0 };
  const note = (text: string) => {
    for (const character of text.replace(/\s/gu, "")) {
      forms.push(`${character}${open.strong > 0 ? "b" : ""}${open.emphasis > 0 ? "i" : ""}`);
    }
  };
  const visit = (node: Node) => {
    if (node.type === "html") {
      if (node.value === "<strong>") open.strong += 1;
      else if (node.value === "</strong>") open.strong -= 1;
      else if (node.value === "<em>") open.emphasis += 1;
      else if (node.value === "</em>") open.emphasis -= 1;
      else note(node.value ?? "");
      return;
    }
    if (node.type === "text") note(node.value ?? "");
    const kind = node.type === "strong" || node.type === "emphasis" ? node.type : null;
    if (kind !== null) open[kind] += 1;
    for (const child of node.children ?? []) visit(child);
    if (kind !== null) open[kind] -= 1;
  };
  visit(fromMarkdown(markdown) as Node);
  return forms;
}

it("reads back as the same words in the same form, whatever they are", () => {
  const words = fc.array(fc.constantFrom("a", "Bc", " ", ".", "“", "”", "*", "_", "#", "1.", "-", "é", "(", "&amp;"), {
    minLength: 1,
    maxLength: 5,
  });
  const run = fc.record({ text: words.map((parts) => parts.join("")), strong: fc.boolean(), emphasis: fc.boolean() });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), (given) => {
      const runs = given.map(
        ({ text, strong, emphasis }): NoteRun => ({
          text,
          ...(strong ? { strong } : {}),
          ...(emphasis ? { emphasis } : {}),
        }),
      );
      const expected = runs.flatMap(({ text, strong, emphasis }) =>
        Array.from(text.replace(/\s/gu, "")).map((letter) => `${letter}${strong ? "b" : ""}${emphasis ? "i" : ""}`),
      );
      expect(formsOf(writeRuns(runs)), writeRuns(runs)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
