import { decodeBytes } from "./decode-bytes.ts";
import { type LetterModel, letterModels, typographicMarks } from "./letter-models.ts";

/** Natural logarithms of how likely something is, per byte. Only their order of magnitude matters. */
const cost = {
  unknownLetter: -10,
  mark: -3.5,
  markInsideWord: -9,
  sign: -9,
  signInsideWord: -12,
  control: -14,
  capital: -2,
  capitalAfterSmall: -6,
  mixedScripts: -6,
} as const;

interface CharacterCosts {
  readonly letters: ReadonlyMap<string, number>;
  readonly latin: boolean;
}

/** Zipf's law over the ranks, as costs. */
function letterCosts({ letters }: LetterModel): CharacterCosts {
  const ranked = Array.from(new Set(letters));
  const total = ranked.reduce((sum, _, rank) => sum + 1 / (rank + 2), 0);
  return {
    letters: new Map(ranked.map((letter, rank) => [letter, Math.log(1 / (rank + 2) / total)])),
    latin: /^\p{Script=Latin}/u.test(letters),
  };
}

const knownCosts = new Map<LetterModel, CharacterCosts>();

/** Made when a text is not UTF-8, which most are. */
function costsOf(model: LetterModel): CharacterCosts {
  const known = knownCosts.get(model) ?? letterCosts(model);
  knownCosts.set(model, known);
  return known;
}

const letterPattern = /^[\p{L}\p{M}]$/u;
const asciiLetterPattern = /^[A-Za-z]$/;

function letterScore(character: string, previous: string, next: string, costs: CharacterCosts): number {
  const small = character.toLowerCase();
  let score = costs.letters.get(small) ?? cost.unknownLetter;
  if (small !== character) {
    score += cost.capital;
    if (letterPattern.test(previous) && previous !== previous.toUpperCase()) score += cost.capitalAfterSmall;
  }
  if (!costs.latin && (asciiLetterPattern.test(previous) || asciiLetterPattern.test(next))) score += cost.mixedScripts;
  return score;
}

function signScore(character: string, previous: string, next: string): number {
  const code = character.charCodeAt(0);
  if ((code >= 0x80 && code < 0xa0) || code === 0xfffd) return cost.control;
  const inside = letterPattern.test(previous) && letterPattern.test(next);
  if (!typographicMarks.includes(character)) return inside ? cost.signInsideWord : cost.sign;
  return inside && !"’‘–—…·\u00a0\u00ad\u200c\u200dـ".includes(character) ? cost.markInsideWord : cost.mark;
}

function scoreText(text: string, costs: CharacterCosts): number {
  let score = 0;
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character <= "\u007f") continue;
    const previous = text.charAt(index - 1);
    const next = text.charAt(index + 1);
    count++;
    score += letterPattern.test(character)
      ? letterScore(character, previous, next, costs)
      : signScore(character, previous, next);
  }
  return count === 0 ? 0 : score / count;
}

/** Every single-byte encoding the guesser considers, commonest first: the first of equals wins. */
export const singleByteEncodings: readonly string[] = Array.from(
  new Set(["windows-1252", "windows-1251", ...letterModels.flatMap(({ encodings }) => encodings)]),
);

/**
 * How plausible a sample is as text in a single-byte encoding: mean log-likelihood of its bytes above 0x7f, under the
 * best fitting language of that encoding. Higher is better; 0 for pure ASCII.
 */
export function scoreSingleByte(sample: Uint8Array, encoding: string): number {
  const text = decodeBytes(sample, encoding);
  const scores = letterModels
    .filter(({ encodings }) => encodings.includes(encoding))
    .map((model) => scoreText(text, costsOf(model)));
  return scores.length === 0 ? scoreText(text, { letters: new Map(), latin: true }) : Math.max(...scores);
}
