import { expect, it } from "vitest";
import { readPublication, readSiteNames } from "../../../../../../slides/article/parsers/html/metadata/site-names.ts";

const values = new Map([
  ["application-name", ["Harbour"]],
  ["og:site_name", ["Harbour News"]],
]);
const nodes = [{ publisher: { "@type": "Organization", name: "Harbour Press" } }];

it("lists the names a site gives itself, its host's included", () => {
  expect(readSiteNames(values, nodes, "https://www.harbournews.example/x")).toEqual([
    "Harbour News",
    "Harbour Press",
    "Harbour",
    "harbournews.example",
    "harbournews",
  ]);
});

it("takes the publication from social metadata, then from JSON-LD", () => {
  expect(readPublication(values, nodes)).toBe("Harbour News");
  expect(readPublication(new Map(), nodes)).toBe("Harbour Press");
  expect(readPublication(new Map(), [])).toBeNull();
});
