import { languageTraits, rightToLeftLanguages, type ScriptTrait, scriptTraits } from "./language-traits.ts";
import { primaryLanguage } from "./primary-language.ts";
import { stopWords } from "./stop-words.ts";

/** Enough text to tell a language; more only costs time. UTF-16 units. */
const sampleLength = 12_000;
/** A language is told only when at least this share of its words are its function words. */
const leastShare = 0.08;
/** A declared language gives way only to one that explains the text this many times better. */
const clearly = 3;

/**
 * Tells the language of a text from its script, its function words and its own letters. A declared language (BCP 47)
 * wins unless the text clearly contradicts it: another script, or another language's function words throughout.
 * `und` when nothing is declared and nothing can be told.
 */
export function detectLanguage(text: string, declared: string | null): { language: string; direction: "ltr" | "rtl" } {
  const sample = text.slice(0, sampleLength);
  const script = dominantScript(sample);
  const language = chooseLanguage(sample, script, normaliseTag(declared));
  const rightToLeft = script === null ? isRightToLeft(language) : script.direction === "rtl";
  return { language, direction: rightToLeft ? "rtl" : "ltr" };
}

function chooseLanguage(sample: string, script: ScriptTrait | null, declared: string | null): string {
  if (script === null) return declared ?? "und";
  const scores = rankLanguages(sample, script);
  const [best] = scores;
  const primary = declared === null ? "und" : primaryLanguage(declared);
  if (declared !== null && primary !== "und") {
    const own = scriptOf(primary);
    if (own === null || best === undefined) return declared;
    // Japanese is written with Han too, and a Kazakh or Serbian text may be in Latin letters.
    if (own !== script && !(primary === "ja" && script.languages.includes("zh"))) {
      return best.score >= leastShare || !usesOtherScripts.has(primary) ? best.language : declared;
    }
    const score = scores.find(({ language }) => language === primary)?.score ?? 0;
    return best.score >= leastShare && best.score > score * clearly && sample.length >= 200 ? best.language : declared;
  }
  return best !== undefined && (best.score >= leastShare || script.languages.length === 1) ? best.language : "und";
}

/** Languages that are also printed in another script than the one listed. */
const usesOtherScripts = new Set(["kk", "sr", "uz", "az", "tg", "tr", "hi", "ru"]);

function normaliseTag(declared: string | null): string | null {
  const tag = declared?.trim().replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(tag) && tag.length <= 35 ? tag : null;
}

function isRightToLeft(tag: string): boolean {
  return rightToLeftLanguages.has(primaryLanguage(tag)) || /-(?:Arab|Hebr)\b/iu.test(tag);
}

function scriptOf(primary: string): ScriptTrait | null {
  return scriptTraits.find(({ languages }) => languages.includes(primary)) ?? null;
}

function dominantScript(sample: string): ScriptTrait | null {
  let best: ScriptTrait | null = null;
  let most = 0;
  for (const script of scriptTraits) {
    // Kana mark a Japanese text although most of its characters may be Han.
    const count = countMatches(sample, script.letter) * (script.languages.includes("ja") ? 3 : 1);
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

function rankLanguages(sample: string, script: ScriptTrait): readonly { language: string; score: number }[] {
  if (script.languages.length === 1) return script.languages.map((language) => ({ language, score: 1 }));
  const words =
    sample
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}']+/gu) ?? [];
  const letters = Math.max(1, countMatches(sample, script.letter));
  const total = Math.max(4, words.length);
  return script.languages
    .map((language) => {
      const list = stopWords(language);
      const own = languageTraits.find((trait) => trait.language === language)?.own;
      const share = words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0) / total;
      return {
        language,
        score: share + (own === undefined ? 0 : Math.min(0.5, (countMatches(sample, own) / letters) * 5)),
      };
    })
    .sort((one, other) => other.score - one.score);
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
