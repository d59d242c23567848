import { expect, test } from "vitest";
import { hasWholeReferences } from "../../slides/export/briefing/check-references.ts";
import { writeMarkdown } from "../../slides/export/formats/markdown.ts";
import { readMarkdownDeck } from "../../slides/index.ts";
import { sampleInput } from "../slides/export/sample-briefing.ts";
import { plainDeck } from "../slides/interchange/plain-deck.ts";
import { brief } from "./briefing.ts";
import { allCases } from "./cases.ts";

test.each(allCases().map((one) => [one.name, one] as const))("%s: deck, Markdown, deck", (_name, one) => {
  const { article, deck } = brief(one);
  const file = writeMarkdown(sampleInput({ article, deck }));
  const reading = readMarkdownDeck(file.bytes, file.name);
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  const { briefing } = reading;
  expect(plainDeck(briefing.deck)).toEqual(plainDeck(deck));
  expect(hasWholeReferences(briefing.article, briefing.deck)).toBe(true);
});
