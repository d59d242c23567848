import { describe, expect, test } from "vitest";
import { engineTexts } from "../../../renderer/strings/engine-texts.ts";
import type { Plural } from "../../../renderer/strings/plural.ts";
import { sayer } from "../../../renderer/strings/saying.ts";
import { checkWords, flagWords, refusalWords, stepWords, talkWords } from "../../../slides/index.ts";

const tables: readonly Readonly<Record<string, string>>[] = [checkWords, flagWords, refusalWords, stepWords, talkWords];
const words = new Map(tables.flatMap((table) => Object.entries(table)));

function formsOf(text: string | Plural): readonly string[] {
  return typeof text === "string" ? [text] : Object.values(text);
}

function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
}

test("no two messages of the engine have one code", () => {
  expect(words.size).toBe(tables.reduce((sum, table) => sum + Object.keys(table).length, 0));
});

describe.each(["en", "ru"] as const)("the engine's messages in %s", (language) => {
  const texts = Object.entries(engineTexts[language]);

  test("say only what the message has a value for", () => {
    for (const [code, text] of texts) {
      const english = words.get(code);
      if (english === undefined) continue;
      for (const form of formsOf(text)) {
        expect(placesOf(english), code).toEqual(expect.arrayContaining([...placesOf(form)]));
      }
    }
  });
});

test("all of them are there in Russian, but for the one that is a message itself", () => {
  const missing = [...words.keys()].filter((code) => !Object.hasOwn(engineTexts.ru, code));
  expect(missing).toEqual(["mismatch"]);
});

test("count in the forms of the language", () => {
  const left = (count: number) => ({ code: "left-out-length", parameters: { count }, text: "" });
  const russian = sayer("ru");
  expect([1, 3, 12].map((count) => russian(left(count)))).toEqual([
    "1 предложение не вошло из-за длины.",
    "3 предложения не вошли из-за длины.",
    "12 предложений не вошло из-за длины.",
  ]);
  expect(sayer("en")(left(1))).toBe("1 sentence was left out to keep to the length.");
});
