import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { searchRows } from "../../../../renderer/dialogs/talk/search-rows.ts";
import { presentedSlides } from "../../../../slides/index.ts";
import { composeBriefing } from "../../../slides/edit/edited-briefing.ts";

const briefing = composeBriefing(new Uint8Array(readFileSync("samples/kazakhstan-security-2013.md")), "sample.md");
const presented = presentedSlides(briefing.deck).map(({ id }) => id);

test("a few slides come before the sentences, each with the slides to go to", () => {
  const rows = searchRows(briefing, presented, "police");
  const kinds = rows.map(({ sentence }) => (sentence === null ? "slide" : "sentence"));
  expect(kinds.lastIndexOf("slide")).toBeLessThan(kinds.indexOf("sentence"));
  expect(kinds.filter((kind) => kind === "slide").length).toBeLessThanOrEqual(4);
  const found = rows.find(({ text }) => text === "The police have been screened as well.");
  expect(found?.matches.map(({ start, end }) => found.text.slice(start, end))).toEqual(["police"]);
  expect(found?.places.length).toBeGreaterThan(0);
  for (const { places } of rows) for (const place of places) expect(presented[place]).toBeDefined();
});

test.each(["", "   ", "zzzzqqq"])("nothing is found for %o", (question) => {
  expect(searchRows(briefing, presented, question)).toEqual([]);
});
