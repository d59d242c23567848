import { expect, test } from "vitest";
import { numberAgenda } from "../../../slides/render/number-agenda.ts";
import { makeDeck, makeItem, makeSlide } from "../../helpers/build-deck.ts";

const line = (heading: string) => makeItem(heading, { sources: [heading] });

test("agenda slides are numbered as one list", () => {
  const slides = [
    makeSlide("cover", "Title", [line("s1")]),
    makeSlide("agenda", "Agenda", [line("s3"), line("s7")]),
    makeSlide("agenda", "Agenda (continued)", [line("s9")]),
  ];
  const { firstOf, sections } = numberAgenda(makeDeck(slides).slides);
  expect([...firstOf]).toEqual([
    ["slide-2", 1],
    ["slide-3", 3],
  ]);
  expect([...sections]).toEqual([
    ["s3", 1],
    ["s7", 2],
    ["s9", 3],
  ]);
});

test("a line that no sentence stands behind counts, but lends its number to no section", () => {
  const own = makeItem("Questions", { sources: [], own: true });
  const { sections } = numberAgenda([makeSlide("agenda", "Agenda", [own, line("s3")])]);
  expect([...sections]).toEqual([["s3", 2]]);
});
