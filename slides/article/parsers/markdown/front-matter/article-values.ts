import { splitNames } from "../split-names.ts";
import { type FrontMatterValues, isRecord } from "./read-front-matter.ts";

/** What front matter says about the article. */
export interface ArticleValues {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: readonly string[];
  readonly date: string | null;
  readonly publication: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** A summary that generators print in lists of articles, not above the article. */
  readonly summary: string | null;
}

/** Spellings of the keys in small letters without separators, the best first. */
const keys = {
  title: ["title", "headline", "posttitle", "pagetitle", "name", "заголовок", "titel", "titre", "titulo", "título"],
  subtitle: ["subtitle", "subhead", "subheading", "tagline", "standfirst", "deck", "dek"],
  byline: [
    "byline",
    "authors",
    "author",
    "by",
    "creator",
    "dccreator",
    "writer",
    "writers",
    "автор",
    "auteur",
    "autor",
  ],
  date: [
    "date",
    "published",
    "publishdate",
    "pubdate",
    "publisheddate",
    "datepublished",
    "publishedat",
    "publicationdate",
    "created",
    "createdat",
    "дата",
    "datum",
    "fecha",
    "updated",
    "lastmod",
  ],
  publication: ["publication", "publisher", "journal", "newspaper", "magazine", "outlet", "sitename", "site", "source"],
  url: ["canonicalurl", "canonical", "originalurl", "url", "permalink", "link", "source"],
  language: ["lang", "language", "locale", "lng"],
  summary: ["summary", "description", "excerpt", "abstract", "teaser", "lead", "spoiler"],
} as const;

/** Picks the article's values out of parsed front matter, whatever spelling of the key it uses. */
export function articleValues(values: FrontMatterValues): ArticleValues {
  const byKey = new Map<string, unknown>();
  for (const [key, value] of Object.entries(values)) byKey.set(keyOf(key), value);
  const first = (names: readonly string[], accept: (text: string) => boolean = () => true): string | null => {
    for (const name of names) {
      const text = textOf(byKey.get(name));
      if (text !== null && accept(text)) return text;
    }
    return null;
  };
  return {
    title: first(keys.title),
    subtitle: first(keys.subtitle),
    byline: readAuthors(byKey),
    date: first(keys.date, (text) => /\d/u.test(text)),
    publication: first(keys.publication, (text) => !isAddress(text)),
    url: first(keys.url, isAddress),
    language: first(keys.language),
    summary: first(keys.summary),
  };
}

/** A key in small letters without separators: "Author(s)", "date_published" and "datePublished" meet here. */
function keyOf(key: string): string {
  return key
    .toLowerCase()
    .replace(/\(s\)/gu, "s")
    .replace(/[\s_.:-]/gu, "");
}

/** What a key stands for; null for keys that say nothing about the article. */
export function meaningOfKey(key: string): keyof ArticleValues | null {
  const spelling = keyOf(key);
  for (const [name, spellings] of Object.entries(keys)) {
    if ((spellings as readonly string[]).includes(spelling)) return name as keyof ArticleValues;
  }
  return null;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/iu.test(text);
}

function readAuthors(byKey: ReadonlyMap<string, unknown>): readonly string[] {
  for (const name of keys.byline) {
    const value = byKey.get(name);
    const people = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).slice(0, 50);
    const names = people.flatMap((person) => {
      const text = textOf(person);
      return text === null ? [] : splitNames(text);
    });
    if (names.length > 0) return names;
  }
  return [];
}

/** A scalar as text; of a record its name or title; null for anything else. */
function textOf(value: unknown): string | null {
  return isRecord(value) ? scalarText(value.name ?? value.title ?? value.text) : scalarText(value);
}

function scalarText(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).replace(/\s+/gu, " ").trim();
  return text === "" ? null : text;
}
