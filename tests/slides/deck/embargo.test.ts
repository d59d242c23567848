import { describe, expect, test } from "vitest";
import { embargoNotice, isEmbargo, isEmbargoed, withEmbargoNotice } from "../../../slides/deck/embargo.ts";
import { sampleArticle } from "../export/sample-article.ts";
import { sampleDeck } from "../export/sample-briefing.ts";

const deck = { ...sampleDeck(sampleArticle()), embargo: "2031-04-09T09:00+02:00" };

test.each([
  ["2031-04-09T09:00+02:00", true],
  ["2031-04-09T09:00Z", true],
  ["2028-02-29T23:59-11:30", true],
  ["2031-04-09T09:00", false],
  ["2031-04-09", false],
  ["2031-02-31T09:00Z", false],
  ["2031-04-09T25:00Z", false],
  ["soon", false],
  ["", false],
])("%s is a moment an embargo can end at: %s", (text, expected) => {
  expect(isEmbargo(text)).toBe(expected);
});

describe("an embargo", () => {
  test("lasts to its minute, wherever it is read", () => {
    expect(isEmbargoed(deck, "2031-04-09T06:59Z")).toBe(true);
    expect(isEmbargoed(deck, "2031-04-09T07:00Z")).toBe(false);
    expect(isEmbargoed(deck, "2031-04-09T12:59+06:00")).toBe(true);
  });

  test("lasts where nobody knows what time it is", () => {
    expect(isEmbargoed(deck, null)).toBe(true);
    expect(isEmbargoed(deck, "yesterday")).toBe(true);
  });

  test("is none where none is set", () => {
    const { embargo: _, ...free } = deck;
    expect(isEmbargoed(free, null)).toBe(false);
    expect(withEmbargoNotice(free, null)).toBe(free);
  });

  test("is told in the language of the deck, in the time of who set it", () => {
    expect(embargoNotice(deck, null)).toBe("Embargoed until 9 April 2031, 09:00 UTC+02:00");
    expect(embargoNotice({ ...deck, language: "ru" }, null)).toBe("Эмбарго до 9 апреля 2031, 09:00 UTC+02:00");
    expect(embargoNotice({ ...deck, embargo: "2031-04-09T09:00Z", language: "de" }, null)).toBe(
      "Sperrfrist bis 9. April 2031, 09:00 UTC",
    );
  });

  test("stands behind the marking until it is over", () => {
    const marked = { ...deck, options: { ...deck.options, marking: "OFFICIAL" } };
    expect(withEmbargoNotice(marked, null).options.marking).toMatch(/^OFFICIAL · Embargoed until /u);
    expect(withEmbargoNotice(deck, null).options.marking).toMatch(/^Embargoed until /u);
    expect(withEmbargoNotice(marked, "2032-01-01T00:00Z")).toBe(marked);
  });
});
