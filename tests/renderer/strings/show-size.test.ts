import { expect, test } from "vitest";
import { showSize } from "../../../renderer/strings/show-size.ts";

test.each([
  [0, "en", "0 byte"],
  [512, "ru", "512 Б"],
  [999, "en", "999 byte"],
  [999_499, "en", "999 kB"],
  [999_600, "en", "1 MB"],
  [1_434_567, "ru", "1,4 МБ"],
  [99_999_999, "en", "100 MB"],
  [3_000_000_000_000_000, "en", "3,000 TB"],
])("%i bytes in %s are %s", (bytes, language, said) => {
  expect(showSize(bytes, language).replace(/\s/gu, " ")).toBe(said);
});
