import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Briefing } from "../../../slides/briefing.ts";
import { accountSentences } from "../../../slides/deck/compose/account-sentences.ts";
import { defaultExportOptions } from "../../../slides/export/export-input.ts";
import {
  analysisOf,
  applyEdit,
  composeDeck,
  type DeckEdit,
  defaultBriefingOptions,
  type Item,
  type LedgerEntry,
  type Picture,
  parseArticle,
  type Slide,
} from "../../../slides/index.ts";

import { sampleInput } from "../export/sample-briefing.ts";

const root = join(import.meta.dirname, "../../..");

/** Articles that ship with the project. */
export const sampleFiles = [
  "samples/kazakhstan-security-2013.md",
  "samples/harbour-tunnel-statement.md",
  "tests/fixtures/articles/grain-store.txt",
  "tests/fixtures/articles/observatory.md",
  "tests/fixtures/articles/river-barrage.html",
  "tests/fixtures/articles/ru-bridge.txt",
] as const;

/** A briefing composed of an article's bytes. */
export function composeBriefing(
  bytes: Uint8Array,
  name: string,
  minutes: number | null = null,
  pictures: readonly Picture[] = [],
): Briefing {
  const parsed = parseArticle(bytes, name);
  if (!parsed.ok) throw new Error(parsed.diagnostic.message);
  const { article } = parsed;
  const sources = new Set(pictures.map(({ src }) => src));
  const { deck, diagnostics } = composeDeck(
    article,
    analysisOf(article),
    { ...defaultBriefingOptions, minutes },
    sources,
  );
  return {
    article,
    deck,
    options: defaultExportOptions,
    pictures,
    sourceBytes: bytes,
    sourceName: name,
    diagnostics: [...parsed.diagnostics, ...diagnostics],
  };
}

/** A briefing of an article that ships with the project. */
export function sampleBriefing(
  file: (typeof sampleFiles)[number] = sampleFiles[0],
  minutes: number | null = null,
): Briefing {
  return composeBriefing(new Uint8Array(readFileSync(join(root, file))), basename(file), minutes);
}

/** A briefing with a picture, a table, a quotation and notes of every kind. */
export function illustratedBriefing(): Briefing {
  const { rendered: _, assets: __, now: ___, ...briefing } = sampleInput();
  const ledger = accountSentences(briefing.article, briefing.deck.slides);
  return { ...briefing, deck: { ...briefing.deck, ledger } };
}

/** The briefing after an edit that must be possible. */
export function edited(briefing: Briefing, ...edits: readonly DeckEdit[]): Briefing {
  return edits.reduce((before, edit) => {
    const outcome = applyEdit(before, edit);
    if (!outcome.ok) throw new Error(`${edit.kind}: ${outcome.refusal.text}`);
    return outcome.briefing;
  }, briefing);
}

/** Why an edit is refused, null when it is not. */
export function refusalOf(briefing: Briefing, edit: DeckEdit): string | null {
  const outcome = applyEdit(briefing, edit);
  return outcome.ok ? null : outcome.refusal.code;
}

export function slideOf(briefing: Briefing, id: string): Slide {
  const slide = briefing.deck.slides.find((candidate) => candidate.id === id);
  if (slide === undefined) throw new Error(`No slide ${id}`);
  return slide;
}

export function itemOf(briefing: Briefing, id: string, index = 0): Item {
  const item = slideOf(briefing, id).items[index];
  if (item === undefined) throw new Error(`No item ${index} on ${id}`);
  return item;
}

export function entryOf(briefing: Briefing, sentence: string): LedgerEntry {
  const entry = briefing.deck.ledger.find((candidate) => candidate.sentence === sentence);
  if (entry === undefined) throw new Error(`No entry for ${sentence}`);
  return entry;
}

/** The first slide of a layout with at least so many items, inside a section unless asked otherwise. */
export function findSlide(briefing: Briefing, layout: Slide["layout"], items = 1, isOutside = false): Slide {
  const slide = briefing.deck.slides.find(
    (candidate) =>
      candidate.layout === layout && candidate.items.length >= items && isOutside === candidate.section < 0,
  );
  if (slide === undefined) throw new Error(`No ${layout} slide with ${items} items`);
  return slide;
}

/** Freezes a value and everything in it, so that whoever changes it throws. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
