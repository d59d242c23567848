import { describe, expect, test } from "vitest";
import { homeOfSentence } from "../../../../renderer/desk/checks/home-of-sentence.ts";
import type { Deck } from "../../../../slides/index.ts";
import { edited, sampleBriefing, sampleFiles } from "../../../slides/edit/edited-briefing.ts";

function deck(slides: readonly (readonly [id: string, section: number, hidden?: true])[], ledger: readonly string[]) {
  return {
    slides: slides.map(([id, section, hidden]) => ({ id, section, ...(hidden === undefined ? {} : { hidden }) })),
    ledger: ledger.map((id, index) => ({ sentence: `s${index + 1}`, slides: id === "" ? [] : id.split(" ") })),
  } as unknown as Deck;
}

test("is the slide of the nearest sentence before it", () => {
  const { slides, ledger } = deck(
    [
      ["a", 0],
      ["b", 0],
      ["c", 1],
    ],
    ["a", "b", "", "", "c"],
  );
  expect(homeOfSentence({ slides, ledger } as Deck, "s4")).toBe("b");
});

test("is the next slide where nothing is before it", () => {
  expect(
    homeOfSentence(
      deck(
        [
          ["a", 0],
          ["b", 0],
        ],
        ["", "", "b"],
      ),
      "s1",
    ),
  ).toBe("b");
});

test("is neither a hidden slide nor one outside the sections", () => {
  const slides = [
    ["cover", -1],
    ["a", 0, true],
    ["b", 0],
  ] as const;
  expect(homeOfSentence(deck(slides, ["cover", "a cover", "", "b"]), "s3")).toBe("b");
});

test("is nowhere when nothing is told, or for a sentence there is none of", () => {
  expect(homeOfSentence(deck([["a", 0]], ["", ""]), "s1")).toBeNull();
  expect(homeOfSentence(deck([["a", 0]], ["a"]), "s9")).toBeNull();
});

describe.each(sampleFiles)("in %s cut to a minute", (file) => {
  test("every sentence that was left out can be spoken at its home", () => {
    const briefing = edited(sampleBriefing(file), { kind: "plan-length", minutes: 1 });
    const left = briefing.deck.ledger.filter(({ reason }) => reason === "length").slice(0, 10);
    const hasRoom = briefing.deck.slides.some(({ section }) => section >= 0);
    for (const { sentence } of left) {
      const slide = homeOfSentence(briefing.deck, sentence);
      expect(slide !== null).toBe(hasRoom);
      if (slide === null) continue;
      const place = { kind: "speak", slide } as const;
      const { ledger } = edited(briefing, { kind: "place-sentences", sentences: [sentence], place }).deck;
      expect(ledger.find((entry) => entry.sentence === sentence)?.slides).toContain(slide);
    }
  });
});
