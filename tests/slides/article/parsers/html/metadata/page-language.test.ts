import { expect, it } from "vitest";
import { readLanguage } from "../../../../../../slides/article/parsers/html/metadata/page-language.ts";

it("takes the page's own tag first, then JSON-LD, then metadata", () => {
  const values = new Map([["og:locale", ["de_AT"]]]);
  expect(readLanguage("en-GB", values, [{ inLanguage: "fr" }])).toBe("en-GB");
  expect(readLanguage(null, values, [{ inLanguage: "fr" }])).toBe("fr");
  expect(readLanguage("", values, [])).toBe("de-AT");
});

it("does not believe what is no language tag", () => {
  expect(readLanguage("{{ lang }}", new Map(), [])).toBeNull();
  expect(readLanguage("English", new Map(), [])).toBeNull();
});
