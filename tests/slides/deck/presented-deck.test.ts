import { expect, it } from "vitest";
import { presentedDeck, presentedSlides } from "../../../slides/deck/presented-deck.ts";
import { makeDeck, makeSlide } from "../../helpers/build-deck.ts";

it("leaves hidden slides out, and is the deck itself when none is hidden", () => {
  const deck = makeDeck([makeSlide("bullets", "One"), makeSlide("bullets", "Two", [], { hidden: true })]);
  expect(presentedSlides(deck).map(({ headline }) => headline.text)).toEqual(["One"]);
  const plain = makeDeck([makeSlide("bullets", "One")]);
  expect(presentedDeck(plain)).toBe(plain);
});
