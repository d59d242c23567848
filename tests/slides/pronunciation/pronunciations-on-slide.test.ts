import { expect, test } from "vitest";
import { type Pronunciation, pronunciationsOnSlide, type Slide } from "../../../slides/index.ts";

function saying(text: string): Slide {
  const notes = [{ kind: "own" as const, text }];
  const headline = { text: "", sources: [], own: false };
  return { id: "slide-1", layout: "statement", headline, items: [], notes, seconds: 5, section: 0 };
}

function found(text: string, term: string, language = "en"): boolean {
  const pronunciations: readonly Pronunciation[] = [{ term, say: "x" }];
  return pronunciationsOnSlide(saying(text), { pronunciations, language }).length === 1;
}

test.each([
  ["President Nazarbayev’s visit", "Nazarbayev", "en"],
  ["“Nazarbayev”, he said", "Nazarbayev", "en"],
  ["The ISAF mission", "ISAF", "en"],
  ["Met Nursultan Nazarbayev today", "Nursultan Nazarbayev", "en"],
  ["Встреча с Назарбаевым прошла", "Назарбаев", "ru"],
  ["О Нурсултане Назарбаеве", "Нурсултан Назарбаев", "ru"],
  ["a façade of brick", "façade", "en"],
])("%s: mentions %s", (text, term, language) => {
  expect(found(text, term, language)).toBe(true);
});

test.each([
  ["They told us so", "US", "en"],
  ["A DISCO opened", "SCO", "en"],
  ["the polish of the table", "Polish", "en"],
  ["Nursultan met Nazarbayev", "Nursultan Nazarbayev", "en"],
  ["anything", "…", "en"],
  ["Назар пришёл", "Назарбаев", "ru"],
])("%s: does not mention %s", (text, term, language) => {
  expect(found(text, term, language)).toBe(false);
});
