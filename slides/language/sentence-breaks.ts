import { type AbbreviationClass, continuesHour } from "./abbreviations.ts";
import { breakWithoutBlank } from "./glued-sentences.ts";
import { opensSentence, type SentenceRules } from "./sentence-rules.ts";
import type { Terminator } from "./terminator.ts";

/** What stands after the blanks, marks and dashes that follow a terminator. */
interface NextWord {
  readonly kind: "capital" | "small" | "caseless" | "number" | "other" | "nothing";
  readonly word: string;
  /** Where it begins. */
  readonly at: number;
}

/** Marks that belong to the sentence before them: quotation marks, brackets, footnote numbers, an emoji. */
const closersPattern =
  /(?:["'”’“‘»«›‹)\]}」』）】〉》〕]|[ \u00a0\u202f][»›”](?![\p{L}\p{N}])|\[\d{1,3}\]|[¹²³⁰⁴-⁹]|\p{Extended_Pictographic}\ufe0f?)*/uy;
const footnoteNumber = /(?<=\p{Ll}{3}[.!?”"])\d{1,3}(?=\s)/uy;
const spacedDots = /(?:[ \u00a0]?\.)*/uy;
const openersPattern = /[\s"'“”‘’«»„‚‹›([{¿¡—–\-•*·]*/uy;
const blank = /\s/u;
const quotationMark = /["'”’“‘»«›‹]/u;
/** Terminators of scripts that put no blank after them, or that mean nothing but an end. */
const alwaysEnds = /[^.!?\u2025\u2026]/u;
const goesOn = /[,;:)\]}%]/u;
/** 「…」と and “…”他说: the particle or verb that takes up a quotation. */
const takesUpQuotation = /^(?:と|って|など|\p{Script=Han}{0,6}(?:说|說|问|問|道|表示|称|稱|指出|认为|認為)[，。：,:])/u;

/** Where the sentence ends that the terminator closes, marks included; null when the sentence goes on. */
export function breakAfterTerminator(terminator: Terminator): number | null {
  const { text, from } = terminator;
  const to = matchEnd(spacedDots, text, terminator.to);
  const end = matchEnd(footnoteNumber, text, matchEnd(closersPattern, text, to));
  if (end >= text.length) return text.length;
  const marks = text.slice(from, to);
  const quoted = quotationMark.test(text.slice(to, end)) || /[」』]/u.test(text.slice(to, end));
  if (alwaysEnds.test(marks)) return quoted && takesUpQuotation.test(text.slice(end, end + 12)) ? null : end;
  if (isBracketed(text, from, to)) return null;
  if (!blank.test(text.charAt(end))) return breakWithoutBlank({ ...terminator, to }, end);
  const next = nextWord(text, end);
  if (next.kind === "nothing") return end;
  if (next.kind === "small" || goesOn.test(text.charAt(skipBlanks(text, end)))) return null;
  if (/[!?]/u.test(marks)) return quoted && isAttribution(text, next, terminator.rules) ? null : end;
  if (/^\.$/u.test(marks)) return fullStopEnds(terminator, next) ? end : null;
  return next.kind === "capital" || next.kind === "caseless" ? end : null;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function skipBlanks(text: string, at: number): number {
  let index = at;
  while (index < text.length && blank.test(text.charAt(index))) index += 1;
  return index;
}

/** "[…]", "(!)" and "(?)" stand inside a sentence. */
function isBracketed(text: string, from: number, to: number): boolean {
  return /[[(]/u.test(text.charAt(from - 1)) && /[\])]/u.test(text.charAt(to));
}

function nextWord(text: string, end: number): NextWord {
  const at = matchEnd(openersPattern, text, end);
  const rest = text.slice(at, at + 60);
  const word = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*/u.exec(rest)?.[0] ?? "";
  return { kind: kindOf(word, rest), word, at };
}

function kindOf(word: string, rest: string): NextWord["kind"] {
  if (rest === "") return "nothing";
  if (word === "") return /^\p{N}/u.test(rest) ? "number" : "other";
  if (/^[\p{Lu}\p{Lt}]/u.test(word)) return "capital";
  // A name such as "iPhone" opens a sentence as a capital does.
  if (/^\p{Ll}/u.test(word)) return /^\p{Ll}{1,3}\p{Lu}/u.test(word) ? "capital" : "small";
  return "caseless";
}

const nameParticles = new Set("de der den van von al el bin ibn la le du da dos di del ter ten and".split(" "));

/** True for "Sanderson asked." and "Arnaud Roe told reporters" after a quotation. */
function isAttribution(text: string, next: NextWord, rules: SentenceRules): boolean {
  if (opensSentence(next.word, rules)) return false;
  const words = text.slice(next.at, next.at + 120).split(/\s+/u, 9);
  const { always, withoutObject, objectOpeners } = rules.attribution;
  for (const [index, word] of words.entries()) {
    const verb = word.replace(/[.,;:]+$/u, "");
    if (index > 0 && always.has(verb)) return true;
    if (index > 0 && withoutObject.has(verb)) {
      return verb !== word || !objectOpeners.has((words[index + 1] ?? "").toLowerCase());
    }
    if (!/^\p{Lu}/u.test(word) && !nameParticles.has(word)) return false;
  }
  return false;
}

function fullStopEnds(terminator: Terminator, next: NextWord): boolean {
  const { text, rules, start, from } = terminator;
  const kind = abbreviationClass(terminator);
  if (kind === null) return true;
  const capital = next.kind === "capital" || next.kind === "caseless";
  const initial = text.charAt(next.at + next.word.length) === "." && next.word.length === 1;
  const opens = next.kind === "capital" && !initial && opensSentence(next.word, rules);
  if (kind === "number") return next.kind !== "number" && !/^[IVXLC]+$/u.test(next.word);
  if (kind === "opener") return opens;
  if (kind === "capital") return capital;
  if (kind === "hour") return capital && !continuesHour(next.word);
  if (kind === "unit" && /[\p{Nd}IVX]\s*$/u.test(textBefore(terminator))) {
    return opens || (capital && hasGotGoing(text.slice(start, Math.min(from, start + 80))));
  }
  return false;
}

/** More than four words: a sentence that short, such as "В 2013 г. Россия", has hardly ended yet. */
function hasGotGoing(text: string): boolean {
  return text.length >= 80 || text.split(/\s+/u).length > 5;
}

const tokenPattern = /[\p{L}\p{M}\p{N}.’'§º/-]+$/u;
const longestToken = 24;

/** The word that carries the full stop, without it; part of it when it is longer than any abbreviation. */
function lastToken(terminator: Terminator): string {
  const { text, start, from } = terminator;
  return tokenPattern.exec(text.slice(Math.max(start, from - longestToken), from))?.[0] ?? "";
}

function textBefore(terminator: Terminator): string {
  const end = terminator.from - lastToken(terminator).length;
  return terminator.text.slice(Math.max(terminator.start, end - 4), end);
}

/** "1.", "a.", "IV." and "Table 3." head the sentence they open. */
const labelPattern = /^[([“"«]?(?:(?:\p{Lu}\p{Ll}{2,9} )?\d{1,3}|\p{L}|[ivxIVX]{1,5})(?:\.\d{1,3})*$/u;

/** How the word before the full stop behaves; null when it is an ordinary word. */
function abbreviationClass(terminator: Terminator): AbbreviationClass | null {
  const { text, rules, start, from } = terminator;
  const opening = from - start <= 16 ? text.slice(start, from).trim() : "";
  if (labelPattern.test(opening)) return "title";
  const token = lastToken(terminator).replace(/^[.'’-]+/u, "");
  const known = lookUp(token, rules) ?? lookUp(token.slice(token.lastIndexOf("-") + 1), rules);
  if (known !== null) return known;
  if (rules.ordinals && /^(?:\d{1,2}|[IVX]+)$/u.test(token)) return "opener";
  if (/^\p{Lu}\p{M}*$/u.test(token)) return "opener";
  if (token.includes(".") && /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(token)) return "opener";
  if (token.includes("-") && /-\p{Lu}$/u.test(token)) return "opener";
  const caselessInitial = /^\p{Lo}\p{M}*$/u.test(token) && !/\p{Script=Han}|\p{Script=Hiragana}/u.test(token);
  return caselessInitial ? "title" : null;
}

function lookUp(token: string, rules: SentenceRules): AbbreviationClass | null {
  if (token === "") return null;
  const small = token.charAt(0).toLowerCase() + token.slice(1);
  return rules.classes.get(token) ?? (token.length > 1 ? rules.classes.get(small) : undefined) ?? null;
}
