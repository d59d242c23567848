import type { Person, Quotation } from "../../analysis/analysis.ts";
import type { Sentence, SentenceId } from "../../article/article.ts";
import type { Candidate } from "./candidate.ts";

/** True when a sentence is somebody's direct speech and does not itself say whose: it may not stand as a plain item. */
export function isBareSpeech(sentence: Sentence, quotes: readonly Quotation[]): boolean {
  return quotes.some(({ text, attribution, sentences }) => {
    if (attribution !== "" && sentence.text.includes(attribution)) return false;
    if (sentences.length > 1) return true;
    return text.length > sentence.text.length * 0.6;
  });
}

/** True for a wording that opens with a quotation mark: direct speech, which neither headlines nor sums up. */
export function isDirectSpeech({ text }: Candidate): boolean {
  return /^[“”"„«‘'‹]/u.test(text);
}

/** Direct speech without the marks around it, so that its words count as the sentence's own. */
export function bareSpeech(text: string): string {
  return text.replace(/^[“”"„«]([^“”"«»]*)[”"“»]?$/u, "$1");
}

/** A list item without its number or sign: the slide's own bullet takes their place. */
export function withoutListMarker(text: string): string {
  return text.replace(/^(?:\d{1,2}[.)]|[-–•*])\s+/u, "");
}

/** A quotation that opens with a closing mark, as some sources print it, opened with the right one. */
function mendOpening(text: string): string {
  return /^”[^”]*”/u.test(text) && !text.includes("“") ? `“${text.slice(1)}` : text;
}

/** "He said", "said she": the pronoun is the only one who speaks. Not "Mr Reeves said he thought". */
const speakingPronoun = /^(?:he|she|they|он|она|они)(?![\p{L}])|(?<![\p{L}])(?:he|she|they|он|она|они)$/iu;

/** A sentence as it may be shortened: who "he" is in "he said" is put in its place, with the sentence that names him. */
interface Wording {
  readonly text: string;
  readonly sources: readonly SentenceId[];
}

/** The wording of a sentence for the shortener. `quotes` are those it belongs to. */
export function wordingOf(sentence: Sentence, quotes: readonly Quotation[], people: readonly Person[]): Wording {
  const text = mendOpening(withoutListMarker(sentence.text));
  for (const { attribution, speaker } of quotes) {
    const named = people.find(({ name }) => name === speaker)?.sentences[0];
    if (speaker === null || named === undefined || !speakingPronoun.test(attribution)) continue;
    const naming = attribution.replace(speakingPronoun, () => speaker);
    const withName = text.replace(attribution, () => naming);
    if (withName !== text) return { text: withName, sources: [...new Set([named, sentence.id])] };
  }
  return { text, sources: [sentence.id] };
}
