import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenSentence } from "../../../../slides/deck/shorten/shorten-sentence.ts";
import { standsAlone } from "../../../../slides/deck/shorten/stands-alone.ts";
import { checkStatement } from "../../../../slides/fidelity/check-statement.ts";
import { countWords } from "../../../../slides/language/words.ts";

function shorten(text: string, maxWords = 25, language = "en"): readonly string[] {
  return shortenSentence({ text, language, maxWords, opener: null });
}

const wordings: readonly (readonly [text: string, best: string])[] = [
  ["However, the old mill by the river closed in May.", "The old mill by the river closed in May"],
  [
    "The valley keeps a quiet rhythm, both in form and in manner, Nora Falk, a leading expert on rivers at the College of Water in Lauren, Norway, told reporters.",
    "The valley keeps a quiet rhythm, both in form and in manner, Nora Falk told reporters",
  ],
  [
    "The mill, which has stood by the river since the village was young, is now a museum of paper and ink.",
    "The mill is now a museum of paper and ink",
  ],
  [
    "LAUREN, Norway (ABC) — The port authority has approved a new quay for the ferries, adding that work would start soon.",
    "The port authority has approved a new quay for the ferries",
  ],
  [
    "“We will rebuild the school before winter,” said Nora Falk, head of the town council in Lauren.",
    "“We will rebuild the school before winter,” said Nora Falk",
  ],
  ["The engineer did not, in fact, say that the dam might fail.", "The engineer did not say that the dam might fail"],
];

const refused: readonly (readonly [why: string, text: string])[] = [
  ["its subject is a pronoun", "It closed the old mill by the river."],
  ["it points to another sentence", "The town never repaired this mill by the river."],
  ["it is a heading", "The old mill by the river"],
  ["it leads on", "The mill by the river has three parts:"],
  ["it is a piece of a quotation", "“The mill by the river is doomed."],
  ["it is a quotation by nobody", "“The mill by the river is doomed.”"],
  ["its speaker is a pronoun", "“The mill by the river is doomed,” she said."],
  ["it speaks for the author", "I have never seen the mill by the river."],
  ["it holds markup", "The mill uses <b>water</b> from the river."],
  ["all of it is guarded", `The mill may ${"not close in 2031 or ".repeat(12)}burn.`],
];

describe("shortenSentence", () => {
  it.each(wordings)("shortens “%s”", (text, best) => {
    expect(shorten(text)[0]).toBe(best);
  });

  it.each(refused)("gives nothing where %s", (_, text) => {
    expect(shorten(text)).toEqual([]);
  });

  it("never loses a number, denial, hedge or attribution, however short the line must be", () => {
    const text =
      "According to Falk, the mill, which may not open before 2031, has lost about 40 percent of its visitors.";
    for (const wording of shorten(text)) {
      for (const word of ["According to", "may", "not", "2031", "about", "40 percent"]) expect(wording).toContain(word);
    }
    expect(shorten(text, 12)).toEqual([]);
  });

  it("keeps both halves of a pair", () => {
    const text =
      "The town keeps the old mill both through a fund of its own, as well as through the gifts of its guests.";
    expect(shorten(text).some((wording) => wording.endsWith("own"))).toBe(false);
  });

  it("puts the opener's name in place of the pronoun, after connectives too", () => {
    const opener = { pronoun: "she", name: "Nora Falk" };
    const wording = shortenSentence({
      text: "However, she closed the mill by the river.",
      language: "en",
      maxWords: 25,
      opener,
    });
    expect(wording).toEqual(["Nora Falk closed the mill by the river"]);
  });

  it("offers the more complete of two comfortable lengths first", () => {
    const [first, second] = shorten("The mill by the old river, a ruin for decades, opened in spring.");
    expect(first).toBe("The mill by the old river, a ruin for decades, opened in spring");
    expect(second).toBe("The mill by the old river opened in spring");
  });

  it.each([
    ["Однако город, получив разрешение, продал старую мельницу.", "Город, получив разрешение, продал старую мельницу"],
    ["Город купил мельницу, построенную монахами у реки (Лаура).", "Город купил мельницу, построенную монахами у реки"],
    ["«Мельницу откроют весной», — сообщила Нора Фальк.", "«Мельницу откроют весной», — сообщила Нора Фальк"],
  ])("shortens Russian: “%s”", (text, wording) => {
    expect(shorten(text, 25, "ru")).toContain(wording);
  });

  it.each(["Он купил мельницу.", "Город не продал эту мельницу.", "По её словам, мельницу закроют."])(
    "gives nothing for the leaning Russian “%s”",
    (text) => {
      expect(shorten(text, 25, "ru")).toEqual([]);
    },
  );

  it.each([
    ["empty", ""],
    ["blank", "  \n "],
    ["a megabyte of words", "the mill closed and ".repeat(50_000)],
    ["a megabyte of commas", ", ".repeat(500_000)],
    ["open brackets", "(".repeat(1900)],
    ["quotation marks", "“".repeat(1900)],
    ["commas and names", "Ann, ".repeat(390)],
    ["relative clauses", `The mill${", which closed".repeat(140)}.`],
    ["coordinations", `The mill closed${" and opened".repeat(170)}.`],
    ["NULs and lone surrogates", "\u0000\ud800 The mill \udc00 closed."],
  ])("gets through %s", (_, text) => {
    for (const language of ["en", "ru", "zh", "und"]) expect(Array.isArray(shorten(text, 25, language))).toBe(true);
  });

  it("is faithful, short enough and leans on nothing, whatever clauses a sentence is made of", () => {
    const piece = fc.constantFrom(
      "However, ",
      "In a statement, ",
      "the mill",
      "Nora Falk",
      ", which stands by the river,",
      ", a teacher in the valley,",
      " (a ruin)",
      " closed",
      " has not closed",
      " may close",
      " said that the quay",
      " was sold for $40 million",
      " in 1932",
      " and left the valley",
      ", adding a shop",
      ", because the river had shifted",
      ", however,",
      " — as it seems —",
      " “very quiet”",
      ", he said",
      "; the school opened",
      " and the town",
      " it",
      " this road",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 2, maxLength: 9 }),
        fc.integer({ min: 5, max: 25 }),
        (pieces, maxWords) => {
          const text = `${pieces.join("").replace(/^./u, (first) => first.toUpperCase())}.`;
          for (const wording of shorten(text, maxWords)) {
            expect(countWords(wording)).toBeLessThanOrEqual(maxWords);
            expect(checkStatement(wording, [text], "en")).toEqual([]);
            expect(standsAlone(wording, "en")).toBe(true);
            expect(wording).not.toMatch(/[^.]\.$/u);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
