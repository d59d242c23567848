import type { Passage } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Numeral } from "./numeral.ts";

const currencySign = /^\p{Sc}$/u;
const plainNumber = /^\d{1,3}(?:[,.’' \u00a0\u202f]?\d{3})*(?:[.,]\d+)?$|^\d+(?:[.,]\d+)?$/u;
const clockWords = /^(?:am|pm|a\.m\.|p\.m\.|o'clock|gmt|utc|est|edt|et|pt|мск|hrs)$/u;
const rangeMarks = /^[-–—]$/u;

class NumeralReader {
  private readonly passage: Passage;
  private readonly vocabulary: Vocabulary;
  private readonly sentence: number;

  constructor(passage: Passage, vocabulary: Vocabulary, at: number) {
    this.passage = passage;
    this.vocabulary = vocabulary;
    this.sentence = passage.sentenceOf[at] ?? -1;
  }

  read(at: number): Numeral | null {
    const token = this.at(at);
    if (token === undefined) return null;
    if (token.kind === "mark") return currencySign.test(token.text) ? this.readDigits(at, at + 1) : null;
    if (token.kind === "number") return this.readDigits(at, at);
    if (/^(?:us|a|c|nz|hk|s)$/u.test(token.lower) && this.at(at + 1)?.glued === true) {
      return currencySign.test(this.at(at + 1)?.text ?? "") ? this.readDigits(at, at + 2) : null;
    }
    if (this.isOneIn(at)) return { from: at, to: at + 3, kind: "word", amount: 0 };
    if (this.vocabulary.vagueNumbers.has(token.lower)) return this.readVague(at);
    return this.vocabulary.numberWords.has(token.lower) ? this.readWord(at) : null;
  }

  private at(index: number): Token | undefined {
    return this.passage.sentenceOf[index] === this.sentence ? this.passage.tokens[index] : undefined;
  }

  private lower(index: number): string {
    return this.at(index)?.lower ?? "";
  }

  private readDigits(from: number, digits: number): Numeral | null {
    const number = this.at(digits);
    if (number?.kind !== "number" || !plainNumber.test(number.text)) return null;
    let amount = this.amountOf(number.text);
    let to = digits + 1;
    if (digits === from && this.lower(to) === "in" && this.at(to + 1)?.kind === "number") {
      return { from, to: to + 2, kind: "digits", amount: 0 };
    }
    const isRange = rangeMarks.test(this.lower(to)) && this.at(to + 1)?.kind === "number";
    if (isRange) {
      amount = this.amountOf(this.at(to + 1)?.text ?? "");
      to += 2;
    }
    const scale = this.vocabulary.scales.get(this.lower(to));
    if (scale !== undefined && this.isScale(to)) {
      amount *= 10 ** scale;
      to += 1;
    }
    const measured = this.readMeasure(from, to, digits > from, amount);
    if (measured.kind === "digits" && (isRange || this.isNoCount(digits, to, number))) return null;
    return measured;
  }

  /** A one-letter scale counts only when glued to its number: "70m", not "70 m". */
  private isScale(at: number): boolean {
    const token = this.at(at);
    if (token === undefined || token.text === "K") return false;
    return token.glued || token.lower.length > 1;
  }

  private readMeasure(from: number, to: number, hasSign: boolean, amount: number): Numeral {
    const { percents, currencies, units } = this.vocabulary;
    const next = this.at(to);
    const lower = next?.lower ?? "";
    if (hasSign) return { from, to, kind: "currency", amount };
    if (next !== undefined && currencySign.test(next.text)) return { from, to: to + 1, kind: "currency", amount };
    if (lower === "%" || lower === "‰" || percents.has(lower)) return { from, to: to + 1, kind: "percent", amount };
    if (lower === "per" && /^cent$/u.test(this.lower(to + 1))) return { from, to: to + 2, kind: "percent", amount };
    if (currencies.has(lower)) return { from, to: to + 1, kind: "currency", amount };
    if (/^(?:us|canadian|australian)$/u.test(lower) && currencies.has(this.lower(to + 1))) {
      return { from, to: to + 2, kind: "currency", amount };
    }
    if (units.has(lower)) return { from, to: this.afterUnits(to), kind: "unit", amount };
    return { from, to, kind: "digits", amount };
  }

  private afterUnits(from: number): number {
    let to = from + 1;
    while (to < from + 3 && this.vocabulary.units.has(this.lower(to))) to += 1;
    return to;
  }

  /** Digits that count nothing: times, labels, ordinals, ages, versions, parts of words. */
  private isNoCount(digits: number, to: number, { text }: Token): boolean {
    const next = this.at(to);
    const before = this.at(digits - 1);
    if (next?.glued === true && (next.kind === "word" || rangeMarks.test(next.text))) return true;
    if (before?.glued === true && before.kind === "mark" && /^[-–.#№]$/u.test(before.text)) return true;
    if (this.at(digits)?.glued === true && before !== undefined && !/^[(["“«‘~+±<>≈]$/u.test(before.text)) return true;
    if (clockWords.test(next?.lower ?? "")) return true;
    if (before !== undefined && (this.vocabulary.labelWords.has(before.lower) || before.text === "№")) return true;
    const opensSentence = before === undefined;
    if (opensSentence && next !== undefined && /^[.)]$/u.test(next.text)) return true;
    const isSmall = text.length < 4;
    if (isSmall && before?.capital === true && this.isNamePart(digits - 1, before)) return true;
    if (/^(?:1[5-9]|20)\d\d$/u.test(text) && to === digits + 1) return true;
    return isSmall && before?.text === "," && (next === undefined || /^[,.)]$/u.test(next.text));
  }

  /** "Gate 12", "Model 80": a number after a name is part of it, but not "On Tuesday 12" or "In Ghana 80". */
  private isNamePart(at: number, { lower, text }: Token): boolean {
    const { places, weekdays, months, foldNoun, functionWords } = this.vocabulary;
    if (this.at(at - 1) === undefined && !/^\p{Lu}{2,}/u.test(text)) return false;
    return !places.has(foldNoun(lower)) && !weekdays.has(lower) && !months.has(lower) && !functionWords.has(lower);
  }

  /** "one in five", "two in ten". */
  private isOneIn(at: number): boolean {
    const { numberWords, language } = this.vocabulary;
    const isFirst = this.lower(at) === "one" || numberWords.has(this.lower(at));
    return language === "en" && isFirst && this.lower(at + 1) === "in" && numberWords.has(this.lower(at + 2));
  }

  private readWord(at: number): Numeral | null {
    const amount = this.vocabulary.numberWords.get(this.lower(at)) ?? 0;
    const scale = this.vocabulary.scales.get(this.lower(at + 1));
    const isScaled = scale !== undefined && this.lower(at + 1).length > 2;
    const to = isScaled ? at + 2 : at + 1;
    const measured = this.readMeasure(at, to, false, isScaled ? amount * 10 ** scale : amount);
    const next = this.at(measured.to);
    if (next?.glued === true && next.kind !== "mark") return null;
    return measured.kind === "digits" ? { ...measured, kind: "word" } : measured;
  }

  /** "thousands of …", "tens of thousands of …". */
  private readVague(at: number): Numeral | null {
    const links = this.lower(at + 1) === "of" && this.vocabulary.vagueNumbers.has(this.lower(at + 2));
    const to = links ? at + 3 : at + 1;
    const isFollowed = this.vocabulary.inflected ? this.at(to)?.kind === "word" : this.lower(to) === "of";
    const isCounted = this.at(at - 1)?.kind === "number" || this.vocabulary.numberWords.has(this.lower(at - 1));
    return isFollowed && !isCounted ? { from: at, to, kind: "vague", amount: 0 } : null;
  }

  private amountOf(text: string): number {
    const bare = text.replace(/[\s\u00a0\u202f’']/gu, "");
    const decimal = this.vocabulary.language === "en" ? "." : ",";
    const group = decimal === "." ? /,/gu : /\.(?=\d{3})/gu;
    const value = Number(bare.replace(group, "").replace(",", "."));
    return Number.isFinite(value) ? value : 0;
  }
}

/** The number that begins at a token, with its currency, percent sign or unit; null when none that counts something. */
export function readNumeral(passage: Passage, at: number, vocabulary: Vocabulary): Numeral | null {
  return new NumeralReader(passage, vocabulary, at).read(at);
}
