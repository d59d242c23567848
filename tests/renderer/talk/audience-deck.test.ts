import { expect, test } from "vitest";
import { packAudienceDeck, readAudienceDeck } from "../../../renderer/talk/audience-deck.ts";
import { makeAudienceDeck } from "../../../renderer/talk/make-audience-deck.ts";
import { applyEdit } from "../../../slides/index.ts";
import { sampleBriefing } from "../../slides/edit/edited-briefing.ts";

const briefing = sampleBriefing();

test("the audience gets every slide that is presented, none that is hidden, and no notes", () => {
  const deck = makeAudienceDeck(briefing);
  expect(deck.slides).toHaveLength(briefing.deck.slides.length);
  const [, second] = briefing.deck.slides;
  const hidden = applyEdit(briefing, { kind: "hide-slides", slides: [second?.id ?? ""], hidden: true });
  if (!hidden.ok) throw new Error(hidden.refusal.text);
  const fewer = makeAudienceDeck(hidden.briefing);
  expect(fewer.slides).toHaveLength(deck.slides.length - 1);
  expect(fewer.slides.some((markup) => markup.includes(`id="${second?.id}"`))).toBe(false);
  const spoken = briefing.deck.ledger.filter(({ fate }) => fate === "spoken").map(({ sentence }) => sentence);
  const texts = briefing.article.sentences.filter(({ id, text }) => spoken.includes(id) && text.length > 60);
  expect(texts.length).toBeGreaterThan(5);
  for (const { text } of texts) expect(deck.slides.join("\n")).not.toContain(text);
});

test("a deck arrives as it was sent", () => {
  const deck = makeAudienceDeck(briefing);
  expect(readAudienceDeck(packAudienceDeck(deck))).toEqual(deck);
});

test.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["another value", "[]"],
  ["no slides", JSON.stringify({ ...makeAudienceDeck(briefing), slides: [] })],
  ["slides that are no markup", JSON.stringify({ ...makeAudienceDeck(briefing), slides: [1] })],
  ["no size", JSON.stringify({ ...makeAudienceDeck(briefing), width: 0 })],
  ["no direction", JSON.stringify({ ...makeAudienceDeck(briefing), direction: "down" })],
])("%s is no deck", (_name, text) => {
  expect(readAudienceDeck(new TextEncoder().encode(text))).toBeNull();
});
