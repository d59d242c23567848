import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../slides/briefing.ts";
import { writeBriefingFile } from "../../../slides/export/formats/briefing-file.ts";
import { readBriefing } from "../../../slides/export/read-briefing.ts";
import {
  applyEdit,
  checkBriefing,
  flagSlide,
  nameEdit,
  performEdit,
  searchBriefing,
  startHistory,
  undo,
} from "../../../slides/index.ts";
import { freeze, illustratedBriefing, sampleBriefing, sampleFiles } from "./edited-briefing.ts";
import { findFaults } from "./find-faults.ts";
import { choices, makeEdit } from "./random-edit.ts";

const sequences = fc.array(choices, { minLength: 1, maxLength: 40 });

function savedAndRead(briefing: Briefing): unknown {
  const reading = readBriefing(writeBriefingFile(briefing).bytes);
  return reading.ok ? reading.briefing : reading.diagnostic;
}

const bases = [
  ...sampleFiles.map((file) => [file, () => sampleBriefing(file)] as const),
  ["a briefing with a picture and a table", illustratedBriefing] as const,
];

describe.each(bases)("random edits of %s", (_, make) => {
  const first = freeze(make());

  it("begin with a briefing that keeps its promises", () => {
    expect(findFaults(first)).toEqual([]);
  });

  it("keep every promise at every step, throw never, and change nothing that exists", () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        let briefing = first;
        const used = new Set(first.deck.slides.map(({ id }) => id));
        for (const choice of sequence) {
          const edit = makeEdit(briefing, choice);
          const outcome = applyEdit(briefing, edit);
          expect(nameEdit(edit).text).not.toMatch(/\{(?:count|minutes|find)\}/u);
          if (!outcome.ok) {
            expect(outcome.refusal.text).toMatch(/\.$/u);
            expect(outcome.refusal.text).not.toMatch(/\{\w+\}/u);
            continue;
          }
          const before = new Set(briefing.deck.slides.map(({ id }) => id));
          briefing = freeze(outcome.briefing);
          expect(findFaults(briefing), JSON.stringify(edit)).toEqual([]);
          for (const { id } of briefing.deck.slides) {
            expect(before.has(id) || !used.has(id), `${id} is used again`).toBe(true);
            used.add(id);
          }
        }
        for (const slide of briefing.deck.slides) flagSlide(slide, briefing.article);
        checkBriefing(briefing);
        searchBriefing(briefing, "the");
      }),
      { numRuns: 40 },
    );
  });

  it("can all be taken back to the very first state", () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        let history = startHistory(first, true);
        for (const choice of sequence) {
          const made = performEdit(history, makeEdit(history.present, choice), choice.flag ? choice.kind : null);
          if (made.ok) history = made.history;
        }
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(first);
      }),
      { numRuns: 20 },
    );
  });

  it("are saved and read back as they are", () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        let briefing = first;
        for (const choice of sequence) {
          const outcome = applyEdit(briefing, makeEdit(briefing, choice));
          if (outcome.ok) briefing = outcome.briefing;
        }
        expect(savedAndRead(briefing)).toEqual(briefing);
      }),
      { numRuns: 15 },
    );
  });
});
