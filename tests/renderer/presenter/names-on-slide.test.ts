import { expect, test } from "vitest";
import { namesOnSlide } from "../../../renderer/presenter/names-on-slide.ts";
import type { Analysis, Slide } from "../../../slides/index.ts";

const none: Analysis = {
  quotes: [],
  acronyms: [],
  figures: [],
  events: [],
  people: [],
  organisations: [],
  openers: [],
};

function slideSaying(text: string): Slide {
  const notes = [{ kind: "own" as const, text }];
  const headline = { text: "", sources: [], own: false };
  return { id: "slide-1", layout: "statement", headline, items: [], notes, seconds: 5, section: 0 } as unknown as Slide;
}

const deck = { language: "en" };

const analysis: Analysis = {
  ...none,
  acronyms: [
    { acronym: "SCO", expansion: "Shanghai Cooperation Organisation", sentence: "s1" },
    { acronym: "EU", expansion: null, sentence: "s2" },
  ],
  people: [
    { name: "Jane Doe", role: "minister", alsoPrinted: ["Doe"], sentences: ["s1"] },
    { name: "John Roe", role: null, alsoPrinted: ["Roe"], sentences: ["s2"] },
  ],
};

test("explains who and what is named, by any printed form", () => {
  expect(namesOnSlide(slideSaying("Doe spoke to the SCO."), analysis, deck)).toEqual([
    { name: "Jane Doe", meaning: "minister", say: [] },
    { name: "SCO", meaning: "Shanghai Cooperation Organisation", say: [] },
  ]);
});

test("leaves out whom the article says nothing of", () => {
  expect(namesOnSlide(slideSaying("Roe spoke to the EU."), analysis, deck)).toEqual([]);
});

test.each(["A DISCO opened.", "Doer of deeds", "XSCO and SCOX", "Доеск"])(
  "does not take a part of a word for a name: %s",
  (text) => {
    expect(namesOnSlide(slideSaying(text), analysis, deck)).toEqual([]);
  },
);

test.each(["(SCO)", "SCO's", "the SCO-led force", "DISCO SCO"])("takes words with marks around them: %s", (text) => {
  expect(namesOnSlide(slideSaying(text), analysis, deck).map(({ name }) => name)).toEqual(["SCO"]);
});

test("says how the user says a name, by any printed form or a part of it, and what else has a pronunciation", () => {
  const pronunciations = [
    { term: "Fergana", say: "fer-ga-NA" },
    { term: "Doe", say: "doh" },
    { term: "Nobody", say: "x" },
  ];
  expect(namesOnSlide(slideSaying("Doe went to Fergana."), analysis, { ...deck, pronunciations })).toEqual([
    { name: "Jane Doe", meaning: "minister", say: [pronunciations[1]] },
    { name: "Fergana", meaning: null, say: [pronunciations[0]] },
  ]);
});
