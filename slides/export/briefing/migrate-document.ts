import { defaultExportOptions } from "../export-input.ts";
import { schemaVersion } from "./briefing-document.ts";

type Loose = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Version 1 marked what the user wrote, but not which slides that makes the user's. */
function markOwnSlides(slide: unknown): unknown {
  if (!isObject(slide)) return slide;
  const { headline, items, notes } = slide;
  const changes = [
    ...(isObject(headline) && headline.own === true ? ["headline"] : []),
    ...(listOf(items).some(({ own }) => own === true) ? ["items"] : []),
    ...(listOf(notes).some(({ kind }) => kind === "own") ? ["notes"] : []),
  ];
  return changes.length === 0 ? slide : { ...slide, changes };
}

function fromVersion1(document: Loose): Loose {
  const { deck } = document;
  if (!isObject(deck) || !Array.isArray(deck.slides)) return document;
  return { ...document, deck: { ...deck, slides: deck.slides.map(markOwnSlides) }, diagnostics: [] };
}

/** Version 3 knew neither how the sheet lies, nor ink-saving, nor exports without sources or with hidden slides. */
function fromVersion3(document: Loose): Loose {
  const { options } = document;
  if (!isObject(options)) return document;
  const { orientation, inkSaving, sources, hiddenSlides } = defaultExportOptions;
  return { ...document, options: { orientation, inkSaving, sources, hiddenSlides, ...options } };
}

/** For each older version, how its `deck.json` becomes one of the next version. */
const migrations: ReadonlyMap<number, (document: Loose) => Loose> = new Map([
  [1, fromVersion1],
  // Version 3 keeps talks with the deck; a deck without any is what it was.
  [2, (document) => document],
  [3, fromVersion3],
  // Version 5 keeps pronunciations with the deck and knows redacted sentences; a deck without any is what it was.
  [4, (document) => document],
]);

/**
 * `deck.json` of an older version as this version would have written it. What it does not understand it leaves as it
 * is, for the schema to refuse; so it does with versions that never were.
 */
export function migrateDocument(content: unknown): unknown {
  let document = content;
  for (let version = 1; version < schemaVersion; version += 1) {
    if (!isObject(document) || document.schemaVersion !== version) continue;
    const migrate = migrations.get(version);
    document = { ...(migrate?.(document) ?? document), schemaVersion: version + 1 };
  }
  return document;
}
