import { describe, expect, test } from "vitest";
import { analysisOf, suggestTerms } from "../../../slides/index.ts";
import { composeBriefing, edited, sampleBriefing } from "../edit/edited-briefing.ts";

function suggested(text: string) {
  const { article, deck } = composeBriefing(new TextEncoder().encode(text), "a.txt");
  return suggestTerms(deck, analysisOf(article));
}

describe("terms that have no pronunciation yet", () => {
  test("are the people, bodies and abbreviations of the slides and notes, each once", () => {
    const { article, deck } = sampleBriefing();
    const terms = suggestTerms(deck, analysisOf(article));
    expect(terms).toContain("ISAF");
    expect(terms).toContain("Thomas Sanderson");
    expect(new Set(terms).size).toBe(terms.length);
  });

  test("are words of other languages, too", () => {
    const english = suggested("The visit\n\nThe delegation travelled to Kraków on Monday and met farmers in Астана.");
    expect(english).toEqual(expect.arrayContaining(["Kraków", "Астана"]));
    const russian = suggested(
      "Визит\n\nДелегация приехала в Краков в понедельник и встретилась с фермерами. Поездку оплатила Schneider.",
    );
    expect(russian).toContain("Schneider");
    expect(russian).not.toContain("Краков");
  });

  test("are not those that can be said already, by any part of the name", () => {
    const briefing = edited(
      sampleBriefing(),
      { kind: "set-pronunciation", term: "Sanderson", say: "SAN-der-son" },
      { kind: "set-pronunciation", term: "ISAF", say: "EYE-saf" },
    );
    const terms = suggestTerms(briefing.deck, analysisOf(briefing.article));
    expect(terms).not.toContain("Thomas Sanderson");
    expect(terms).not.toContain("ISAF");
    expect(terms.length).toBeGreaterThan(0);
  });
});
