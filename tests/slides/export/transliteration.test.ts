import { expect, test } from "vitest";
import { transliterateLetter } from "../../../slides/export/transliteration.ts";

test("letters of Kazakh, Russian and Ukrainian become ASCII", () => {
  expect(Array.from("әғқңөұүһі", transliterateLetter).join("")).toBe("agqnouuhi");
  expect(Array.from("щёйъь", transliterateLetter).join("")).toBe("shchey");
  expect(Array.from("єїґ", transliterateLetter).join("")).toBe("yeyig");
});

test("every lower-case letter of Latin and Cyrillic in the basic blocks becomes ASCII", () => {
  const blocks = [
    [0xdf, 0x17f],
    [0x430, 0x45f],
  ] as const;
  for (const [first, last] of blocks) {
    for (let point = first; point <= last; point += 1) {
      const letter = String.fromCodePoint(point);
      if (!/\p{Ll}/u.test(letter) || letter.normalize("NFKC") !== letter) continue;
      expect(transliterateLetter(letter), letter).toMatch(/^[a-z]*$/u);
    }
  }
});

test("letters of other scripts stay", () => {
  expect(transliterateLetter("東")).toBe("東");
  expect(transliterateLetter("ह")).toBe("ह");
});
