import { articleValues } from "../article/parsers/markdown/front-matter/article-values.ts";
import { isRecord, readFrontMatter } from "../article/parsers/markdown/front-matter/read-front-matter.ts";
import { splitFrontMatter } from "../article/parsers/markdown/front-matter/split-front-matter.ts";
import { type BriefingOptions, defaultBriefingOptions } from "../deck/briefing-options.ts";
import type { Imprint } from "../deck/deck.ts";
import { themeNames } from "../render/themes/themes.ts";

export interface WrittenSection {
  /** Empty for text without a heading. */
  readonly heading: string;
  readonly level: number;
}

/** What the front matter of slides says. */
export interface DeckFront extends Imprint {
  /** Version of our own form, null for slides of another tool. */
  readonly version: number | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly options: BriefingOptions;
  readonly sections: readonly WrittenSection[];
  /** Where the slides begin. */
  readonly end: number;
}

const mostSections = 1000;
const longestTalk = 1440;

function readSections(value: unknown): readonly WrittenSection[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, mostSections).map((entry: unknown) => {
    const { heading, level } = isRecord(entry) ? entry : { heading: entry, level: 1 };
    return {
      heading: typeof heading === "string" ? heading.replace(/\s+/gu, " ").trim() : "",
      level: typeof level === "number" && Number.isInteger(level) && level >= 1 && level <= 6 ? level : 1,
    };
  });
}

function readOptions(values: Readonly<Record<string, unknown>>): BriefingOptions {
  const { minutes, theme, ratio, marking } = values;
  const isLength = typeof minutes === "number" && minutes > 0 && minutes <= longestTalk;
  return {
    minutes: isLength ? minutes : null,
    theme: themeNames.find((name) => name === theme) ?? defaultBriefingOptions.theme,
    ratio: ratio === "4:3" ? "4:3" : "16:9",
    marking: typeof marking === "string" ? marking.replace(/\s+/gu, " ").trim().slice(0, 200) : "",
  };
}

/** Reads the front matter of slides; what it does not say, or says in a way that cannot be used, is left open. */
export function readDeckFront(source: string): DeckFront {
  const front = splitFrontMatter(source);
  const reading = front === null ? null : readFrontMatter(front);
  const values = reading === null || reading.kind === "text" ? {} : reading.values;
  const { title, byline, date, publication, url, language } = articleValues(values);
  // In our own form the address has a key of its own, which others use for the publication.
  const isOwn = values["lectern"] !== undefined;
  const version = Number(values["lectern"]);
  const stated = typeof values["publication"] === "string" ? publication : null;
  return {
    version: isOwn ? (Number.isInteger(version) && version > 0 ? version : 1) : null,
    title,
    byline,
    date,
    publication: isOwn ? stated : publication,
    url,
    language,
    options: readOptions(values),
    sections: isOwn ? readSections(values["sections"]) : [],
    end: front === null || reading?.kind === "text" ? 0 : front.end,
  };
}
