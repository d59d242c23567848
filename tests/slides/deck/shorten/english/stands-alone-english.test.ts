import { describe, expect, it } from "vitest";
import { readEnglish } from "../../../../../slides/deck/shorten/english/read-english.ts";
import { englishStandsAlone, leanings } from "../../../../../slides/deck/shorten/english/stands-alone-english.ts";

function leaningsOf(text: string): readonly string[] {
  const sentence = readEnglish(text);
  return leanings.filter(({ applies }) => applies(sentence)).map(({ name }) => name);
}

const leaning: readonly (readonly [name: string, text: string])[] = [
  ["opens with a pronoun, demonstrative or conjunction", "He closed the mill."],
  ["opens with a pronoun, demonstrative or conjunction", "These mills closed."],
  ["opens with a pronoun, demonstrative or conjunction", "But the mill closed."],
  ["opens with a pronoun, demonstrative or conjunction", "“It also grinds corn,” Falk said."],
  ["opens with a pronoun, demonstrative or conjunction", "Which closed the mill."],
  ["opens with a pronoun, demonstrative or conjunction", "There, the mill closed."],
  ["opens with a connective", "In other words, the mill closed."],
  ["its subject after the introduction is a pronoun", "In a statement, it closed the mill."],
  ["its first subject is a pronoun", "More often than not, for anyone, it was free."],
  ["has a pronoun before anything it could stand for", "After his return, the mill closed."],
  ["has a pronoun before anything it could stand for", "People want to buy it."],
  ["has a pronoun before anything it could stand for", "Falk reached out to her."],
  ["its first subject is a pronoun", "At the Lauren Institute, starting in spring, she led a team."],
  ["takes up something said elsewhere", "The project had grown meanwhile."],
  ["has a demonstrative", "The owner closed this mill."],
  ["has a demonstrative that", "The mill closed in that year."],
  ["has a demonstrative that", "Falk saw that early."],
  ["has such without as", "The town has no plan for such repairs."],
  ["has here or there for a place not named", "The owner has lived there for years."],
  ["takes up something said elsewhere", "The town prefers the latter."],
  ["takes up something said elsewhere", "The roof is shown in Figure 3."],
  ["takes up something said elsewhere", "The mill does the following."],
  ["counts things not named", "Some were closed."],
  ["counts things not named", "The two mills closed."],
  ["counts things not named", "The move comes after a strike."],
  ["is attributed to a pronoun", "“The mill is doomed,” he said."],
  ["does not begin and end", "The mill has three parts:"],
  ["does not begin and end", "“The mill is doomed, Falk said."],
];

const standing: readonly string[] = [
  "The mill closed.",
  "This year the mill closed.",
  "Those who own mills pay a fee.",
  "There are two mills in the valley.",
  "Both the mill and the school closed.",
  "Falk said he would close the mill.",
  "The town sold its mill.",
  "Falk gave Reed her mill.",
  "In winter, it is hard to reach the mill.",
  "The owner has lived in Lauren and worked there.",
  "The valley has such mills as the old and the new one.",
  "The four oldest mills of the valley closed.",
  "“The mill is doomed,” Falk said.",
  "Falk pointed out that the mill had closed.",
  "The new law makes it possible to close the mill.",
];

describe("englishStandsAlone", () => {
  it.each(leaning)("%s: %s", (name, text) => {
    expect(leaningsOf(text)).toContain(name);
    expect(englishStandsAlone(readEnglish(text))).toBe(false);
  });

  it.each(standing)("lets “%s” stand", (text) => {
    expect(leaningsOf(text)).toEqual([]);
  });

  it("tests every way of leaning", () => {
    const tested = new Set(leaning.map(([name]) => name));
    expect(leanings.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });
});
