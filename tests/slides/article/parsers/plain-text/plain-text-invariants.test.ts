import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftBlock } from "../../../../../slides/article/draft.ts";
import { parsePlainText } from "../../../../../slides/article/parsers/plain-text/parse-plain-text.ts";

describe("parsePlainText, for any text", () => {
  const word = fc.constantFrom(
    "harbour",
    "Pier",
    "the",
    "Share",
    "Comments",
    "By",
    "Jane",
    "Roe",
    "5",
    "May",
    "2020",
    "—",
    "*",
    "1.",
    "2.",
    "said.",
    "“So",
    "end.”",
    "Photo:",
    "a_b_c_2013",
    "x.jpg",
    "[1]",
    "(AP)",
    "море.",
    "会议",
    "。",
    ">",
    "\t",
    "|",
    "{",
    "};",
    "Related:",
    "www.example.org",
    "word-",
    "ing",
    "END",
  );
  const row = fc.array(word, { maxLength: 14 }).map((words) => words.join(" "));
  const source = fc.array(row, { maxLength: 40 }).chain((rows) =>
    fc
      .array(fc.constantFrom("\n", "\n\n", "\r\n", "\n\f", "\n   "), {
        minLength: rows.length,
        maxLength: rows.length,
      })
      .map((ends) => rows.map((text, index) => text + (ends[index] ?? "\n")).join("")),
  );

  /** The stretches of the source that blocks claim. */
  function spans(blocks: readonly DraftBlock[]): readonly (readonly [number, number])[] {
    const runs = blocks.flatMap((block) => {
      if (block.kind === "table") return [...block.header, ...block.rows.flat()].flat();
      return block.kind === "image" ? block.caption : block.text;
    });
    return runs.map(({ start, end }) => [start, end]);
  }

  it("loses no letter and no digit", () => {
    fc.assert(
      fc.property(source, (text) => {
        const covered = new Uint8Array(text.length);
        for (const [start, end] of spans(parsePlainText(text).draft.blocks)) covered.fill(1, start, end);
        for (const found of text.matchAll(/[\p{L}\p{N}]/gu)) {
          const inMark = /\[\d*$/.test(text.slice(0, found.index)) || /^\d{1,3}[.)\]]?\s/.test(text.slice(found.index));
          expect(covered[found.index] === 1 || inMark, `${JSON.stringify(text)} at ${found.index}`).toBe(true);
        }
      }),
    );
  });

  it("claims nothing twice", () => {
    fc.assert(
      fc.property(source, (text) => {
        const claimed = new Uint8Array(text.length);
        for (const [start, end] of spans(parsePlainText(text).draft.blocks)) {
          for (let index = start; index < end; index++) {
            expect(claimed[index], `${JSON.stringify(text)} at ${index}`).toBe(0);
            claimed[index] = 1;
          }
        }
      }),
    );
  });

  it("gives the same draft every time", () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(parsePlainText(text)).toEqual(parsePlainText(text));
      }),
      { numRuns: 20 },
    );
  });

  it("throws on no string at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void parsePlainText(text)));
  });
});
