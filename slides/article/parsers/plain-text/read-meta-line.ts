import { isName, readByline } from "./read-byline.ts";
import { isDateLine, readDate, withoutDates } from "./read-date.ts";
import { publicationWords, roleWords, sectionWords } from "./words/byline-words.ts";

/** What a line says about the article it belongs to. */
export interface MetaLine {
  readonly byline: readonly string[];
  readonly date: string | null;
  readonly publication: string | null;
}

const segmentMarks = /\s*[|•●·]\s*|\s{2,}/;
const sourceLabel =
  /(?:来源|來源|出处|出典|출처|источник|source|quelle|fuente|fonte|źródło|zdroj)\s?[:：]\s?([^\s:：|（(][^:：|（(]{1,40}?)(?=\s*(?:$|[|（(]|作者|责任编辑|编辑))/iu;
const handle = /^(.{3,50}?),?\s+\(?@\w{2,30}\)?/u;

/** A newspaper, agency or site rather than a person. */
function isOrganisation(name: string): boolean {
  return (
    publicationWords.test(name) ||
    /^(?:the|le|la|les|die|der|das|el|il)\s/i.test(name) ||
    (/(?:^|\s)\p{Lu}{2,}(?:\s|$)/u.test(name) && /\p{Ll}/u.test(name)) ||
    !name.includes(" ")
  );
}

/** The name of a person, as far as its form can tell. */
export function isPerson(name: string): boolean {
  return (
    isName(name) && name.includes(" ") && !isOrganisation(name) && !roleWords.test(name) && !sectionWords.test(name)
  );
}

/** A line that is a date beside one other thing: its author, else who published it. */
function readDatedName(text: string): MetaLine | null {
  const date = readDate(text);
  if (date === null || text.length > 120) return null;
  const rest = withoutDates(text).replace(/^[\s\p{P}|]+|[\s\p{P}|]+$/gu, "");
  if (isPerson(rest)) return { byline: [rest], date: date.date, publication: null };
  const named = isName(rest) && isOrganisation(rest) && rest.length >= 2;
  return named ? { byline: [], date: date.date, publication: rest } : null;
}

/** "Jane Roe, Staff Writer": the name, when what follows it is a role. */
function readIntroduced(text: string): string | null {
  const comma = text.indexOf(",");
  const name = comma < 0 ? "" : text.slice(0, comma);
  return isPerson(name) && text.length <= 120 && roleWords.test(text.slice(comma + 1)) ? name : null;
}

function readSegments(text: string): MetaLine | null {
  const segments = text.split(segmentMarks).filter((segment) => segment !== "");
  let byline: readonly string[] = [];
  let date: string | null = null;
  const others: string[] = [];
  for (const segment of segments) {
    const found = readByline(segment);
    if (found !== null && byline.length === 0) byline = found.names;
    else if (isDateLine(segment)) date ??= readDate(segment)?.date ?? null;
    else others.push(segment);
  }
  if (segments.length < 2 || (byline.length === 0 && date === null) || others.length > 2) return null;
  const introduced = others.map(readIntroduced).find((name) => name !== null) ?? null;
  const organisation = others.find((other) => isName(other) && isOrganisation(other)) ?? null;
  const person = byline.length === 0 ? (introduced ?? others.find(isPerson)) : undefined;
  return { byline: person === undefined ? byline : [person], date, publication: organisation };
}

/** What a line says about the article: its author, date or publisher; null when it is something else. */
export function readMetaLine(text: string): MetaLine | null {
  if (text.length > 600) return null;
  if (isDateLine(text)) return { byline: [], date: readDate(text)?.date ?? null, publication: null };
  const source = sourceLabel.exec(text)?.[1] ?? null;
  const date = text.length <= 200 ? (readDate(text)?.date ?? null) : null;
  const byline = readByline(text);
  if (byline !== null) return { byline: byline.names, date, publication: source };
  if (source !== null && text.length <= 120) return { byline: [], date, publication: source };
  if (text.length > 200) return null;
  const social = handle.exec(text)?.[1]?.trim();
  if (social !== undefined && isPerson(social)) return { byline: [social], date, publication: null };
  const introduced = /[.!?]$/.test(text) ? null : readIntroduced(text);
  if (introduced !== null && date === null) return { byline: [introduced], date, publication: null };
  return readSegments(text) ?? readDatedName(text);
}
