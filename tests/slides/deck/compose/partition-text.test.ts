import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partitionText, type Stretch } from "../../../../slides/deck/compose/partition-text.ts";

const plain: Stretch = {
  seconds: 15,
  opensParagraph: false,
  leans: false,
  shows: true,
  asserts: false,
  isHighlight: false,
};

function cuts(stretches: readonly Stretch[]): readonly number[] {
  return partitionText(stretches)
    .map(({ from }) => from)
    .filter((from) => from > 0);
}

describe("partitionText", () => {
  it("keeps a short stretch on one slide, and has none for no text", () => {
    expect(partitionText([plain, plain, plain])).toEqual([{ from: 0, to: 3 }]);
    expect(partitionText([])).toEqual([]);
  });

  it("cuts where a paragraph begins", () => {
    const opens = { ...plain, opensParagraph: true };
    expect(cuts([opens, plain, plain, plain, opens, plain, plain, plain])).toEqual([4]);
  });

  it("does not cut before a sentence that leans on the one before it", () => {
    const leaning = { ...plain, leans: true };
    expect(cuts([plain, plain, plain, plain, leaning, plain, plain, plain])).not.toContain(4);
  });

  it("lets sentences with nothing to show go with those that have something", () => {
    const mute = { ...plain, shows: false };
    const runs = partitionText([plain, plain, mute, mute, plain, plain, mute, mute]);
    const stretches = [plain, plain, mute, mute, plain, plain, mute, mute];
    for (const { from, to } of runs) expect(stretches.slice(from, to).some(({ shows }) => shows)).toBe(true);
  });

  it("gives two highlights slides of their own", () => {
    const highlight = { ...plain, isHighlight: true, opensParagraph: true };
    expect(partitionText([highlight, highlight])).toHaveLength(2);
  });

  it("covers every sentence once, in order, and keeps slides within their time", () => {
    const stretch = fc.record({
      seconds: fc.double({ min: 0.5, max: 40, noNaN: true }),
      opensParagraph: fc.boolean(),
      leans: fc.boolean(),
      shows: fc.boolean(),
      asserts: fc.boolean(),
      isHighlight: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 60 }), (stretches) => {
        const runs = partitionText(stretches);
        expect(runs.flatMap(({ from, to }) => stretches.slice(from, to))).toEqual(stretches);
        for (const { from, to } of runs) {
          const seconds = stretches.slice(from, to).reduce((sum, one) => sum + one.seconds, 0);
          expect(to - from === 1 || seconds <= 150).toBe(true);
        }
      }),
    );
  });
});
