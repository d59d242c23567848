import { expect, test } from "vitest";
import { findInTalk } from "../../../renderer/player/find-in-talk.ts";

const slides = [
  { headline: "Мост", shown: ["Мост", "The bridge opens in Zürich"], notes: ["It cost 2.4 million euros."] },
  { headline: "Costs", shown: ["Costs"], notes: ["The BRIDGE was dear.", "Nobody said why."] },
];
const found = (typed: string) => findInTalk(slides, typed).map(({ slide, place, text }) => [slide, place, text]);

test("finds all the words of a text, in slides and notes, whatever their case and marks", () => {
  expect(found("zurich bridge")).toEqual([[0, "slide", "The bridge opens in Zürich"]]);
  expect(found("bridge")).toEqual([
    [0, "slide", "The bridge opens in Zürich"],
    [1, "notes", "The BRIDGE was dear."],
  ]);
  expect(found("мос")).toEqual([[0, "slide", "Мост"]]);
  expect(found("2.4 mill")).toEqual([[0, "notes", "It cost 2.4 million euros."]]);
});

test.each(["", "   ", "bridge nobody", "xyz"])("finds nothing for %o", (typed) => {
  expect(found(typed)).toEqual([]);
});

test("stops where nobody would read on", () => {
  const many = Array.from({ length: 500 }, () => ({ headline: "a", shown: ["a"], notes: ["a"] }));
  expect(findInTalk(many, "a")).toHaveLength(60);
});
