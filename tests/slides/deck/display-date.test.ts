import { describe, expect, it } from "vitest";
import { displayDate } from "../../../slides/deck/display-date.ts";

describe("displayDate", () => {
  it("writes ISO dates out in English and Russian, without the time of day", () => {
    expect(displayDate("2020-11-05T08:00:00Z", "en-GB")).toBe("5 November 2020");
    expect(displayDate("2024-10-15", "ru")).toBe("15 октября 2024");
  });

  it("keeps the ISO date in other languages", () => {
    expect(displayDate("2020-11-05 08:00", "fr")).toBe("2020-11-05");
  });

  it("leaves a date as printed and a month that does not exist alone", () => {
    expect(displayDate("12 July 2013", "en")).toBe("12 July 2013");
    expect(displayDate("2020-13-05", "en")).toBe("2020-13-05");
  });
});
