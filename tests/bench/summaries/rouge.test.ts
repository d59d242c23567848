import { describe, expect, it } from "vitest";
import { rouge } from "./rouge.ts";

describe("rouge", () => {
  it("is one for equal texts, whatever their case and punctuation", () => {
    expect(rouge("The port opens.", "the PORT opens", 1)).toBe(1);
    expect(rouge("The port opens.", "the PORT opens", 2)).toBe(1);
  });

  it("counts shared words once each and balances precision with recall", () => {
    expect(rouge("the port the port", "the port opens today", 1)).toBeCloseTo(0.5);
    expect(rouge("port", "the port opens today", 1)).toBeCloseTo((2 * 1 * 0.25) / 1.25);
  });

  it("is zero when nothing is shared or a text is too short for a pair", () => {
    expect(rouge("ferry", "tunnel", 1)).toBe(0);
    expect(rouge("ferry", "ferry", 2)).toBe(0);
  });
});
