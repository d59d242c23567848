import { describe, expect, it } from "vitest";
import { readRussian } from "../../../../../slides/deck/shorten/russian/read-russian.ts";
import { russianRules, statementStart } from "../../../../../slides/deck/shorten/russian/russian-rules.ts";
import { writeCombinations } from "../../../../../slides/deck/shorten/write-combinations.ts";

function cutBy(name: string, text: string): readonly string[] {
  const rule = russianRules.find((candidate) => candidate.name === name);
  const sentence = readRussian(text);
  if (rule === undefined) throw new Error(`No rule ${name}`);
  return rule
    .find(sentence)
    .flatMap((cut) => writeCombinations(sentence.tokens, { always: [cut], splitting: [], others: [] }));
}

const cutting: readonly (readonly [rule: string, text: string, left: string])[] = [
  ["interrupters", "Мельница, однако, уцелела.", "Мельница уцелела"],
  ["interrupters", "Мельница работает, и, кроме того, открылась лавка.", "Мельница работает, и открылась лавка"],
  ["brackets", "Мельница (бывшая) закрылась.", "Мельница закрылась"],
  ["linking words", "Компания также построила мост.", "Компания построила мост"],
  ["relative clauses", "Город купил мельницу, которая стоит у реки.", "Город купил мельницу"],
  ["relative clauses", "Нора Фальк, которая живёт у реки, купила мельницу.", "Нора Фальк купила мельницу"],
  ["participial phrases", "Город купил мельницу, построенную монахами.", "Город купил мельницу"],
  ["adverbial participles", "Город продал мельницу, получив разрешение.", "Город продал мельницу"],
  ["leading adverbial participle", "Получив разрешение, город продал мельницу.", "Город продал мельницу"],
  ["additions", "Город продал мельницы, в том числе самую старую.", "Город продал мельницы"],
  ["reasons", "Город продал мельницу, поскольку река ушла.", "Город продал мельницу"],
  ["independent clauses", "Мельница закрылась, и хозяин уехал.", "Мельница закрылась"],
  ["independent clauses", "Мельница закрылась, и хозяин уехал.", "Хозяин уехал"],
];

const sparing: readonly (readonly [rule: string, text: string])[] = [
  ["relative clauses", "Мельницы, которые стоят у реки, закрылись."],
  ["relative clauses", "Мельница стала первым зданием, которое купил город."],
  ["participial phrases", "Нужен активный, растущий город."],
  ["independent clauses", "Мельница закрылась, и только потом хозяин уехал в город, который любил."],
];

describe("russianRules", () => {
  it.each(cutting)("%s: cuts “%s”", (rule, text, left) => {
    expect(cutBy(rule, text)).toContain(left);
  });

  it.each(sparing)("%s: leaves “%s”", (rule, text) => {
    expect(cutBy(rule, text)).toEqual([]);
  });

  it("does not drop what follows но", () => {
    expect(cutBy("independent clauses", "Мельница закрылась, но хозяин остался.")).toEqual(["Хозяин остался"]);
  });

  it("tests every rule", () => {
    const tested = new Set(cutting.map(([rule]) => rule));
    expect(russianRules.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });
});

describe("statementStart", () => {
  it.each([
    ["Однако мельница закрылась.", "мельница закрылась."],
    ["Кроме того, мельница закрылась.", "мельница закрылась."],
    ["Но, к сожалению, мельница закрылась.", "Но, к сожалению, мельница закрылась."],
    ["Так называемая мельница закрылась.", "Так называемая мельница закрылась."],
    ["Возможно, мельница закрылась.", "Возможно, мельница закрылась."],
  ])("of “%s”", (text, rest) => {
    const sentence = readRussian(text);
    expect(text.slice(sentence.tokens[statementStart(sentence)]?.start ?? 0)).toBe(rest);
  });
});
