import { readDate } from "./read-date.ts";
import {
  bylineLabels,
  bylineOpeners,
  nameJoiners,
  nameParticles,
  publicationWords,
  roleWords,
} from "./words/byline-words.ts";
import { monthNames, weekdayNames } from "./words/month-names.ts";

export interface Byline {
  /** Names as printed, without "By". */
  readonly names: readonly string[];
  /** True when the line is nothing but a byline, its date and its author's role. */
  readonly whole: boolean;
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const byLength = (one: string, other: string): number => other.length - one.length;

const opener = new RegExp(
  `^(?:${[...bylineOpeners].sort(byLength).map(literal).join("|")})(?:\\s*[:：]\\s*|\\s+)`,
  "iu",
);
const label = new RegExp(`^(?:${[...bylineLabels].sort(byLength).map(literal).join("|")})\\s?[:：|＝=／/]\\s*`, "iu");
const koreanReporter = /(?:^|[=\s(])([가-힣]{2,4})\s?(?:기자|특파원|앵커)(?:$|[\s=)])/u;
const chineseReporter =
  /^[（(]?(?:本报|本报特约|新华社|本網|本网)?(?:记者|記者)\s?([\p{Script=Han}]{2,4}(?:[\s、][\p{Script=Han}]{2,4}){0,3})[）)]?$/u;
const japaneseReporter =
  /^[（(【]?([\p{Script=Han}ぁ-んァ-ヶー]{2,4}[\s　]?[\p{Script=Han}ぁ-んァ-ヶー]{1,4})\s?(?:記者|編集委員|論説委員)[）)】]?$/u;

/** Where the names end: a date, a handle, a time, a word of the page. */
const nameEnd =
  /\s(?=@\w)|\s?[|•·●—–]\s?|\s-\s|\s(?=\d{1,2}[:.]\d{2})|\s(?=(?:published|posted|updated|last updated|follow|on|at|in|for|is|email|contact|special to)\s)|\s(?=(?:veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|опубликовано|обновлено)\b)/iu;
const caseless = /^[\p{Lo}\p{Lm}\p{M}]/u;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const notNames = new Set([...monthNames, ...weekdayNames]);
const mostNames = 12;

function isNameWord(word: string): boolean {
  return capitalised.test(word) || nameParticles.has(word.toLowerCase()) || /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(word);
}

/** A person's or agency's name: one to five words, capitals where the script has them. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  const first = words[0] ?? "";
  if (words.length > 5 || text.length > 60 || text.length < 2) return false;
  if (caseless.test(first)) return text.length <= 30 && words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word));
  if (!capitalised.test(first) && !/^(?:van|von|de|da|di|al|el)$/i.test(first)) return false;
  if (words.length === 1 && notNames.has(first.toLowerCase().replace(/\.$/, ""))) return false;
  return words.every(isNameWord) && capitalised.test(words.at(-1) ?? "");
}

/** The part of a line before its date, handle or role; brackets with co-authors stay, others go. */
function namePart(rest: string): string {
  const date = readDate(rest);
  let part = date === null ? rest : rest.slice(0, date.start);
  const end = part.search(nameEnd);
  if (end > 0) part = part.slice(0, end);
  return part
    .replace(/\s*[([](?!\s*(?:with|avec|mit|con|com|med|met|при участии)\b)[^)\]]*[)\]]?\s*$/iu, "")
    .replace(/[\s,;|]+$/, "")
    .trim();
}

/** Behind the first name may stand a role or an employer as well as a second author. */
function isFurtherAuthor(name: string): boolean {
  return (name.includes(" ") || caseless.test(name)) && !roleWords.test(name) && !publicationWords.test(name);
}

function splitNames(part: string): { readonly names: readonly string[]; readonly complete: boolean } {
  const joint = /\s*\((?:with|avec|mit|con|com|med|met|при участии)\s[^)]*\)$/iu.exec(part);
  const plain = joint === null ? part : part.slice(0, joint.index);
  const names: string[] = [];
  for (const piece of plain.split(nameJoiners).slice(0, mostNames)) {
    const name = piece.trim().replace(/(?<!\p{Lu})[.,;:]$/u, "");
    if (!isName(name)) return { names, complete: false };
    if (names.length > 0 && !isFurtherAuthor(name)) return { names, complete: true };
    names.push(name);
  }
  if (joint !== null && names.length === 1) return { names: [`${names[0]}${joint[0]}`], complete: true };
  return { names, complete: true };
}

function readNames(rest: string): Byline | null {
  const part = namePart(rest);
  const { names, complete } = splitNames(part);
  if (names.length === 0) return null;
  return { names, whole: complete };
}

function readReporter(text: string): Byline | null {
  if (text.length > 60) return null;
  const found = koreanReporter.exec(text) ?? chineseReporter.exec(text) ?? japaneseReporter.exec(text);
  return found?.[1] === undefined ? null : { names: found[1].split(/[、]/), whole: true };
}

/**
 * Reads a line that states its author: "By Jane Roe, Staff Writer", "Von Karl Ast", "Автор: Анна Орлова", "文／山田". A
 * name without such a word does not count. Null when the line is no byline.
 */
export function readByline(line: string): Byline | null {
  if (line.length > 600) return null;
  const text = line.replace(/^[\s/|•·*–—-]+/, "");
  const found = label.exec(text) ?? opener.exec(text);
  if (found === null) return readReporter(text);
  const byline = readNames(text.slice(found[0].length));
  if (byline === null) return null;
  const short = text.length <= 100;
  const several =
    (byline.names[0] ?? "").includes(" ") || /[:：]/.test(found[0]) || caseless.test(byline.names[0] ?? "");
  return (short && byline.whole) || several ? byline : null;
}
