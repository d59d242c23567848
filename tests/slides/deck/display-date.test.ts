import { describe, expect, it } from "vitest";
import { displayDate } from "../../../slides/deck/display-date.ts";
import { writtenDates } from "../../../slides/deck/written-dates.ts";

describe("displayDate", () => {
  it("writes ISO dates out in English and Russian, without the time of day", () => {
    expect(displayDate("2020-11-05T08:00:00Z", "en-GB")).toBe("5 November 2020");
    expect(displayDate("2024-10-15", "ru")).toBe("15 октября 2024");
  });

  it("writes them as other languages do", () => {
    const written = {
      de: "5. November 2020",
      fr: "5 novembre 2020",
      es: "5 de noviembre de 2020",
      pl: "5 listopada 2020",
      uk: "5 листопада 2020 р.",
      lv: "2020. gada 5. novembris",
      ja: "2020年11月5日",
    };
    for (const [language, text] of Object.entries(written)) expect(displayDate("2020-11-05", language)).toBe(text);
    expect(displayDate("2020-03-01", "fr-CA")).toBe("1er mars 2020");
    expect(displayDate("2020-03-01", "it")).toBe("1º marzo 2020");
  });

  it("keeps the ISO date in a language that it does not know", () => {
    expect(displayDate("2020-11-05 08:00", "sw")).toBe("2020-11-05");
    expect(displayDate("2020-11-05", "und")).toBe("2020-11-05");
  });

  it("has twelve months in every language", () => {
    for (const { months } of Object.values(writtenDates)) expect(new Set(months).size).toBe(12);
  });

  it("leaves a date as printed and a month that does not exist alone", () => {
    expect(displayDate("12 July 2013", "en")).toBe("12 July 2013");
    expect(displayDate("2020-13-05", "en")).toBe("2020-13-05");
  });
});
