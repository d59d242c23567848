import { describe, expect, it } from "vitest";
import { isDateLine, readDate, withoutDates } from "../../../../../slides/article/parsers/plain-text/read-date.ts";

describe("readDate", () => {
  it.each([
    ["5 May 2014", "5 May 2014"],
    ["Published: May 5, 2014 at 10:32 am EDT", "May 5, 2014"],
    ["Veröffentlicht am 5. Mai 2014 um 12:30 Uhr", "5. Mai 2014"],
    ["Publié le 5 mai 2014 à 10h30 • Mis à jour le 6 mai 2014", "5 mai 2014"],
    ["5 de mayo de 2014", "5 de mayo de 2014"],
    ["5.mai.2014 às 12h55", "5.mai.2014"],
    ["Пятница, 5 июля 2013, 12:30", "5 июля 2013"],
    ["5 lipca 2013", "5 lipca 2013"],
    ["2013. július 5.", "2013. július 5."],
    ["5 temmuz 2013 Cuma", "5 temmuz 2013"],
    ["الجمعة 5 يوليو 2013", "5 يوليو 2013"],
    ["2013年7月5日 10:30", "2013年7月5日"],
    ["입력 2013.07.05 10:30", "2013.07.05"],
    ["2013-07-05T10:00:00Z", "2013-07-05"],
    ["07/05/2013", "07/05/2013"],
    ["Today, 17:40", "Today, 17:40"],
    ["3 hours ago", "3 hours ago"],
  ])("reads a line that is only a date: %s", (text, date) => {
    expect(readDate(text)?.date).toBe(date);
    expect(isDateLine(text)).toBe(true);
  });

  it.each([
    "The pier was closed on 5 May 2014",
    "2015 was a hard year",
    "May",
    "Chapter 5",
    "Mayor of the town",
    "5 maybe 2014",
  ])("takes %j for no date line", (text) => {
    expect(isDateLine(text)).toBe(false);
  });

  it("leaves what is not of the date", () => {
    expect(withoutDates("Jane Roe, updated 5 May 2014 at 10:30 am")).toBe("Jane Roe,");
  });
});
