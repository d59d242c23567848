import type { Pronoun } from "../people/mention.ts";
import type { Speaker } from "./speaker.ts";

/** Whom a sentence is about, for the pronouns after it. */
interface FocusEntry {
  readonly passage: number;
  readonly sentence: number;
  /** Null when somebody spoke who cannot be told: pronouns after it may mean that one. */
  readonly speaker: Speaker | null;
}

/** Sentences a pronoun may look back over. */
const reach = 4;
const widestPassageGap = 3;

/** The people recently spoken of, latest last. */
export class Focus {
  private entries: FocusEntry[] = [];

  add(entry: FocusEntry): void {
    this.entries.push(entry);
    if (this.entries.length > reach * 3) this.entries = this.entries.slice(-reach * 2);
  }

  /** The last one spoken of, before the given sentence, whom the pronoun suits; null when nobody near can be told. */
  resolve(
    pronoun: Pronoun,
    passage: number,
    sentence: number,
    suits: (speaker: Speaker, pronoun: Pronoun) => boolean,
  ): Speaker | null {
    for (let at = this.entries.length - 1; at >= Math.max(0, this.entries.length - reach); at -= 1) {
      const entry = this.entries[at];
      if (entry === undefined || passage - entry.passage > widestPassageGap) return null;
      if (entry.passage === passage && entry.sentence >= sentence) continue;
      if (entry.speaker === null || suits(entry.speaker, pronoun)) return entry.speaker;
    }
    return null;
  }
}
