import fc from "fast-check";
import { expect, it } from "vitest";
import type { Emphasis } from "../../../../slides/deck/deck.ts";
import { carryEmphasis, setEmphasis, tidyEmphasis } from "../../../../slides/edit/notes/emphasis.ts";

const text = "Fishermen did not welcome it.";

function bold(start: number, end: number): Emphasis {
  return { start, end, style: "strong" };
}

function italic(start: number, end: number): Emphasis {
  return { start, end, style: "emphasis" };
}

const stretches = fc.array(
  fc.record({
    start: fc.integer({ min: -5, max: 40 }),
    end: fc.integer({ min: -5, max: 40 }),
    style: fc.constantFrom("strong" as const, "emphasis" as const),
  }),
  { maxLength: 8 },
);

/** Which units of a line of this length have a style. */
function unitsOf(emphasis: readonly Emphasis[], style: string, length: number): readonly boolean[] {
  return Array.from({ length }, (_, unit) =>
    emphasis.some((stretch) => stretch.style === style && stretch.start <= unit && unit < stretch.end),
  );
}

it("tidies stretches without changing what is emphasised", () => {
  fc.assert(
    fc.property(stretches, fc.nat(35), (emphasis, length) => {
      const tidy = tidyEmphasis(emphasis, length);
      for (const style of ["strong", "emphasis"]) {
        expect(unitsOf(tidy, style, length)).toEqual(unitsOf(emphasis, style, length));
        const own = tidy.filter((stretch) => stretch.style === style);
        own.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThan(own[index - 1]?.end ?? -1);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        });
      }
      expect(tidyEmphasis(tidy, length)).toEqual(tidy);
    }),
  );
});

it("sets and takes off a style unit by unit, and leaves the other style", () => {
  fc.assert(
    fc.property(stretches, fc.nat(19), fc.nat(20), fc.boolean(), (emphasis, start, more, on) => {
      const length = 40;
      const before = tidyEmphasis(emphasis, length);
      const end = start + 1 + more;
      const after = setEmphasis(before, bold(start, end), on);
      const expected = unitsOf(before, "strong", length).map((was, unit) => (unit >= start && unit < end ? on : was));
      expect(unitsOf(after, "strong", length)).toEqual(expected);
      expect(after.filter(({ style }) => style === "emphasis")).toEqual(
        before.filter(({ style }) => style === "emphasis"),
      );
      expect(tidyEmphasis(after, length)).toEqual(after);
    }),
  );
});

it("carries emphasis over what is typed before, in, behind and around it", () => {
  const emphasis = [bold(10, 17), italic(18, 25)];
  const carry = (after: string) =>
    carryEmphasis(emphasis, text, after).map(({ start, end }) => after.slice(start, end));
  expect(carry("The fishermen did not welcome it.".replace("The f", "F"))).toEqual(["did not", "welcome"]);
  expect(carry("Old Fishermen did not welcome it.")).toEqual(["did not", "welcome"]);
  expect(carry("Fishermen did really not welcome it.")).toEqual(["did really not", "welcome"]);
  expect(carry("Fishermen did not welcomed it.")).toEqual(["did not", "welcomed"]);
  expect(carry("Fishermen welcome it.")).toEqual(["welcome"]);
  expect(carry("Fish")).toEqual([]);
  expect(carry("")).toEqual([]);
});

it("never leaves the line, whatever the texts", () => {
  fc.assert(
    fc.property(stretches, fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (emphasis, before, after) => {
      const carried = carryEmphasis(tidyEmphasis(emphasis, before.length), before, after);
      expect(tidyEmphasis(carried, after.length)).toEqual(carried);
    }),
  );
});
