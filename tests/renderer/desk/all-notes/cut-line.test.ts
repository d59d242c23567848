import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLine } from "../../../../renderer/desk/all-notes/cut-line.ts";
import type { NoteLine } from "../../../../slides/index.ts";

describe("cutLine", () => {
  it("cuts where emphasis or a flag begins and ends", () => {
    const line: NoteLine = { kind: "own", text: "bold and plain", emphasis: [{ start: 0, end: 4, style: "strong" }] };
    expect(cutLine(line, [{ start: 2, end: 8 }])).toEqual([
      { text: "bo", strong: true, start: 0, flagged: false },
      { text: "ld", strong: true, start: 2, flagged: true },
      { text: " and", start: 4, flagged: true },
      { text: " plain", start: 8, flagged: false },
    ]);
  });

  it("keeps every letter whatever the stretches are", () => {
    const spans = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), spans, spans, (text, emphasis, flags) => {
        const stretches = emphasis.map((span) => ({ ...span, style: "emphasis" as const }));
        const pieces = cutLine({ kind: "own", text, emphasis: stretches }, flags);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(new Set(pieces.map(({ start }) => start)).size).toBe(pieces.length);
      }),
    );
  });
});
