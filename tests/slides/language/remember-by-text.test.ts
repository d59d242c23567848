import { expect, test, vi } from "vitest";
import { rememberByLanguage, rememberByText } from "../../../slides/language/remember-by-text.ts";

test("an answer is found once and remembered, nothing and zero too", () => {
  const answer = vi.fn((text: string) => text.length);
  const remembering = rememberByText(10, answer);
  expect([remembering("ab"), remembering("ab"), remembering(""), remembering("")]).toEqual([2, 2, 0, 0]);
  expect(answer).toHaveBeenCalledTimes(2);
});

test("no more is remembered than asked for", () => {
  const answer = vi.fn((text: string) => text.length);
  const remembering = rememberByText(2, answer);
  for (const text of ["a", "bb", "ccc", "a"]) expect(remembering(text)).toBe(text.length);
  expect(answer).toHaveBeenCalledTimes(4);
});

test("languages are remembered apart", () => {
  const answer = vi.fn((text: string, language: string) => `${language}:${text}`);
  const remembering = rememberByLanguage(10, answer);
  const asked = ["en", "ru", "en", "ru"].map((language) => remembering("a", language));
  expect(asked).toEqual(["en:a", "ru:a", "en:a", "ru:a"]);
  expect(answer).toHaveBeenCalledTimes(2);
});
