import { describe, expect, it } from "vitest";
import { readRussian } from "../../../../../slides/deck/shorten/russian/read-russian.ts";
import { russianLeanings } from "../../../../../slides/deck/shorten/russian/stands-alone-russian.ts";

function leaningsOf(text: string): readonly string[] {
  const sentence = readRussian(text);
  return russianLeanings.filter(({ applies }) => applies(sentence)).map(({ name }) => name);
}

const leaning: readonly (readonly [name: string, text: string])[] = [
  ["opens with a pronoun, demonstrative or conjunction", "Он закрыл мельницу."],
  ["opens with a pronoun, demonstrative or conjunction", "Поэтому мельница закрылась."],
  ["opens with a pronoun, demonstrative or conjunction", "Второй риск остался."],
  ["opens with a connective", "Таким образом, мельница закрылась."],
  ["has a pronoun before anything it could stand for", "По её словам, мельница закрылась."],
  ["its first subject is a pronoun", "В 1998 году он купил мельницу."],
  ["has a demonstrative", "Город купил эту мельницу."],
  ["has a demonstrative", "Мельница закрылась в декабре того же года."],
  ["has a place word for a place not named", "Мельник жил там долго."],
  ["is attributed to a pronoun", "«Мельница закрылась», — сказал он."],
  ["takes up something said elsewhere", "Цены указаны ниже."],
  ["does not begin and end", "«Мельница закрылась, — сказал мельник."],
];

describe("russianLeanings", () => {
  it.each(leaning)("%s: %s", (name, text) => {
    expect(leaningsOf(text)).toContain(name);
  });

  it.each([
    "Мельница закрылась.",
    "Тот, кто купил мельницу, уехал.",
    "В этом году мельница закрылась.",
    "Мельница — это музей.",
    "«Мельница закрылась», — сказал мельник.",
  ])("lets “%s” stand", (text) => {
    expect(leaningsOf(text)).toEqual([]);
  });

  it("tests every way of leaning", () => {
    const tested = new Set(leaning.map(([name]) => name));
    expect(russianLeanings.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });
});
