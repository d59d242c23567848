import { describe, expect, it } from "vitest";
import { deckWords } from "../../../slides/deck/deck-words.ts";

describe("deckWords", () => {
  it("speaks the language of the article, whatever its region", () => {
    expect(deckWords("ru-RU").bottomLine).toBe("Главное");
    expect(deckWords("en-GB").bottomLine).toBe("Bottom line");
  });

  it("falls back to English, for names of object properties too", () => {
    expect(deckWords("und").agenda).toBe("Agenda");
    expect(deckWords("constructor").agenda).toBe("Agenda");
  });
});
