import { expect, test } from "vitest";
import { notesWords } from "../../../../slides/export/formats/notes-words.ts";

test("slides are counted in the forms of the language", () => {
  const english = notesWords("en-GB").slides;
  expect([1, 2, 21].map(english)).toEqual(["1 slide", "2 slides", "21 slides"]);
  const russian = notesWords("ru").slides;
  expect([1, 2, 4, 5, 11, 12, 14, 21, 22, 111, 122].map(russian)).toEqual([
    "1 слайд",
    "2 слайда",
    "4 слайда",
    "5 слайдов",
    "11 слайдов",
    "12 слайдов",
    "14 слайдов",
    "21 слайд",
    "22 слайда",
    "111 слайдов",
    "122 слайда",
  ]);
});

test("a language without words of its own has English ones", () => {
  expect(notesWords("fr").time("0:17", "0:49")).toBe("At 0:17, for 0:49");
});
