import { describe, expect, it } from "vitest";
import { speakingSeconds } from "../../../slides/language/speaking-time.ts";

describe("speakingSeconds", () => {
  it("speaks 140 English words a minute", () => {
    expect(speakingSeconds("word ".repeat(140), "en")).toBeCloseTo(60);
    expect(speakingSeconds("word ".repeat(140), "en-GB")).toBeCloseTo(60);
    expect(speakingSeconds("", "en")).toBe(0);
  });

  it("takes longer for the longer words of Russian and German", () => {
    expect(speakingSeconds("слово ".repeat(140), "ru")).toBeGreaterThan(60);
    expect(speakingSeconds("wort ".repeat(140), "de")).toBeGreaterThan(60);
  });

  it("counts characters where words have no blanks", () => {
    expect(speakingSeconds("好".repeat(157), "zh")).toBeCloseTo(60, 0);
    expect(speakingSeconds("あ".repeat(219), "ja")).toBeCloseTo(60, 0);
    expect(speakingSeconds("使用 GitHub", "zh")).toBeGreaterThan(speakingSeconds("使用", "zh"));
  });

  it("falls back to the rate of English", () => {
    expect(speakingSeconds("one two", "xx")).toBe(speakingSeconds("one two", "en"));
    expect(speakingSeconds("one two", "constructor")).toBe(speakingSeconds("one two", "en"));
  });

  it("reads numbers and signs out", () => {
    const word = speakingSeconds("word", "en");
    expect(speakingSeconds("16,000", "en")).toBeGreaterThan(word * 2);
    expect(speakingSeconds("2013", "en")).toBeGreaterThan(word * 2);
    expect(speakingSeconds("5%", "en")).toBeCloseTo(word * 2);
  });

  it("spells out acronyms that cannot be said", () => {
    expect(speakingSeconds("NATO", "en")).toBe(speakingSeconds("word", "en"));
    expect(speakingSeconds("CSTO", "en")).toBeGreaterThan(speakingSeconds("NATO", "en"));
    expect(speakingSeconds("U.S.", "en")).toBeGreaterThan(speakingSeconds("us", "en"));
  });
});
