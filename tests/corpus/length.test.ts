import { describe, expect, it } from "vitest";
import { brief } from "./briefing.ts";
import { allCases } from "./cases.ts";

describe.each(allCases().map((testCase) => [testCase.name, testCase] as const))("%s", (_, testCase) => {
  it.each([5, 10, 20])("comes within a tenth of %i minutes, or says that the article has not the words", (minutes) => {
    const { deck, diagnostics } = brief(testCase, minutes);
    const isNear = Math.abs(deck.minutes - minutes) <= minutes / 10;
    const saysWhy = diagnostics.some(({ code }) => code === "text-shorter-than-target");
    expect(isNear || (deck.minutes < minutes && saysWhy), `${deck.minutes.toFixed(2)} min`).toBe(true);
    if (saysWhy) expect(deck.ledger.every(({ reason }) => reason !== "length")).toBe(true);
  });
});
