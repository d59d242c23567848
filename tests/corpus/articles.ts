import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const candidate = join(import.meta.dirname, "../../../shared/articles");

/** Folder of the labelled development corpus, null on machines that do not have it. */
export const articlesFolder: string | null = existsSync(candidate) ? candidate : null;

/** Labels of an article: the fields the tests use. */
export interface Labels {
  readonly file: string;
  readonly lang: string;
  readonly title: string | null;
  readonly titleAccept?: readonly string[];
  readonly byline: string | null;
  readonly bylineAccept?: readonly string[];
  readonly date?: string | null;
  readonly headings: readonly string[];
  readonly headingsOptional?: readonly string[];
  readonly otherMarkedHeadings?: readonly string[];
  readonly boldLines?: readonly string[];
  readonly paragraphs?: readonly string[];
  readonly sentences?: readonly string[];
  readonly boilerplate?: readonly string[];
  readonly quotes?: readonly { readonly text: string; readonly speaker: string | null }[];
  readonly acronyms?: readonly { readonly acronym: string; readonly expansion: string | null }[];
}

export interface LabelledArticle {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly labels: Labels;
}

/** The labelled articles of one folder ("txt", "md", "html"); empty when the corpus is absent. */
export function loadLabelled(kind: "txt" | "md" | "html"): readonly LabelledArticle[] {
  if (articlesFolder === null) return [];
  const folder = join(articlesFolder, kind);
  const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as readonly { readonly file: string }[];
  return index.map(({ file }) => ({
    name: `${kind}/${file}`,
    bytes: readFileSync(join(folder, file)),
    labels: JSON.parse(readFileSync(join(folder, `${file}.labels.json`), "utf8")) as Labels,
  }));
}

/** Text as the corpus compares it: without blanks, zero-width characters, soft hyphens and direction marks. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, "");
}
