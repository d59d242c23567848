import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { schemaVersion } from "../../../../slides/export/briefing/briefing-document.ts";
import { migrateDocument } from "../../../../slides/export/briefing/migrate-document.ts";
import { defaultExportOptions } from "../../../../slides/export/export-input.ts";
import { readBriefing } from "../../../../slides/export/read-briefing.ts";
import { redactedSentences } from "../../../../slides/redaction/redacted-sentences.ts";
import { sampleInput } from "../sample-briefing.ts";

/** Written by the program of version 1, from the sample briefing. */
const old = readFileSync(join(import.meta.dirname, "../../../fixtures/briefings/version-1.briefing"));

test("a briefing of version 1 opens with everything it held", () => {
  const reading = readBriefing(old);
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  const { article, deck, options, pictures, sourceBytes, sourceName } = sampleInput();
  const slides = reading.briefing.deck.slides.map(({ changes: _, ...slide }) => slide);
  expect({ ...reading.briefing, deck: { ...reading.briefing.deck, slides } }).toEqual({
    article,
    deck,
    options,
    pictures,
    sourceBytes,
    sourceName,
    diagnostics: [],
  });
});

test("a briefing of version 2 opens as it was, without talks", () => {
  const reading = readBriefing(
    readFileSync(join(import.meta.dirname, "../../../fixtures/briefings/version-2.briefing")),
  );
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  const { rendered: _, assets: __, now: ___, ...briefing } = sampleInput();
  expect(reading.briefing).toEqual(briefing);
  expect(reading.briefing.deck.talks).toBeUndefined();
});

test("slides of version 1 with the user's own words become the user's", () => {
  const reading = readBriefing(old);
  const slides = reading.ok ? reading.briefing.deck.slides : [];
  const changed = slides.flatMap(({ id, changes }) => (changes === undefined ? [] : [[id, changes]]));
  expect(changed).toEqual([
    ["slide-1", ["notes"]],
    ["slide-3", ["items"]],
  ]);
});

test("a briefing of version 3 opens with its options and the defaults of those it did not know", () => {
  const stored = readFileSync(join(import.meta.dirname, "../../../fixtures/briefings/version-3.briefing"));
  const reading = readBriefing(stored);
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  expect(reading.briefing.options).toEqual({ ...defaultExportOptions, marking: "INTERNAL" });
  expect(reading.briefing.deck.slides).toHaveLength(13);
  expect(reading.briefing.deck.embargo).toBeUndefined();
});

test("a briefing of version 4 opens as it was, without pronunciations and with nothing redacted", () => {
  const stored = readFileSync(join(import.meta.dirname, "../../../fixtures/briefings/version-4.briefing"));
  const reading = readBriefing(stored);
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  const { article, deck } = reading.briefing;
  expect(article).toEqual(sampleInput().article);
  expect(deck.embargo).toBe("2031-04-09T09:00+02:00");
  expect(deck.ledger.at(-1)).toMatchObject({ fate: "set-aside", reason: "user" });
  expect(redactedSentences(deck).size).toBe(0);
  expect(deck.pronunciations).toBeUndefined();
});

test("a document of this version is left as it is", () => {
  const document = { schemaVersion, deck: { slides: [{ headline: { own: true } }] } };
  expect(migrateDocument(document)).toBe(document);
});

test("whatever claims to be of an older version never throws", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (deck, slide) => {
      migrateDocument({ schemaVersion: 1, deck });
      migrateDocument({
        schemaVersion: 1,
        deck: { slides: [slide, { headline: deck, items: slide, notes: [slide] }] },
      });
      migrateDocument(deck);
    }),
  );
});
