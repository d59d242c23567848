import { segmentSentences } from "../../language/segment-sentences.ts";
import type { Sentence, SentenceId, SentenceKind, SetAsideReason } from "../article.ts";
import type { RichText, Run } from "../draft.ts";
import { cutText } from "./cut-text.ts";
import { type FlatText, flattenText, paragraphSeparator } from "./flatten-text.ts";

/** What the sentences of one block have in common. */
interface SentencePlace {
  readonly kind: SentenceKind;
  readonly section: number;
  readonly block: number;
  readonly asideReason?: SetAsideReason;
}

/** Cuts and numbers the sentences of an article, block by block in reading order. */
export interface SentenceNumbering {
  readonly sentences: readonly Sentence[];
  /** The sentences of running text. */
  readonly add: (text: RichText, place: SentencePlace) => readonly SentenceId[];
  /** The whole text as one sentence (a heading, a table row, code); null when it is blank. */
  readonly addWhole: (text: RichText, place: SentencePlace) => SentenceId | null;
}

/** A numbering that begins at `s1`. `language` (BCP 47) decides where sentences end. */
export function numberSentences(language: string): SentenceNumbering {
  const sentences: Sentence[] = [];
  const push = (flat: FlatText, spans: readonly { start: number; end: number }[], place: SentencePlace) =>
    cutText(flat, spans).map((cut): SentenceId => {
      const id = `s${sentences.length + 1}`;
      const { kind, section, block, asideReason = null } = place;
      sentences.push({ id, ...cut, kind, section, block, asideReason });
      return id;
    });
  return {
    sentences,
    add(text, place) {
      const flat = flattenText(text);
      return push(flat, segmentSentences(flat.text, language), place);
    },
    addWhole(text, place) {
      const flat = flattenText(text);
      if (flat.text === "") return null;
      const whole = { ...flat, text: flat.text.replaceAll(paragraphSeparator, " ") };
      return push(whole, [{ start: 0, end: whole.text.length }], place)[0] ?? null;
    },
  };
}

/** Texts that stand side by side (the cells of a row) as one, with a blank between them. */
export function joinTexts(texts: readonly RichText[]): RichText {
  const joined: Run[] = [];
  for (const text of texts) {
    const end = joined.at(-1)?.end;
    if (end !== undefined && text.length > 0) joined.push({ text: " ", start: end, end });
    joined.push(...text);
  }
  return joined;
}
