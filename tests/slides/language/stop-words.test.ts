import { describe, expect, it } from "vitest";
import { stopWords } from "../../../slides/language/stop-words.ts";

describe("stopWords", () => {
  it("knows the function words of a language by any of its tags", () => {
    expect(stopWords("en").has("the")).toBe(true);
    expect(stopWords("en-GB")).toBe(stopWords("en"));
    expect(stopWords("RU").has("который")).toBe(true);
    expect(stopWords("en").has("river")).toBe(false);
  });

  it("is empty for languages without a list", () => {
    expect(stopWords("xx").size).toBe(0);
    expect(stopWords("constructor").size).toBe(0);
    expect(stopWords("").size).toBe(0);
  });
});
