import type { Article } from "./article/article.ts";
import type { Picture } from "./article/picture.ts";
import type { Deck } from "./deck/deck.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { ExportOptions } from "./export/export-input.ts";

/** The document: an article, the deck made of it, and all that is kept with them in a `.briefing`. */
export interface Briefing {
  readonly article: Article;
  readonly deck: Deck;
  /** What the files made from it are to be like. */
  readonly options: ExportOptions;
  /** The article's pictures whose bytes are at hand. */
  readonly pictures: readonly Picture[];
  /** The article exactly as it came, and the name it came under. */
  readonly sourceBytes: Uint8Array;
  readonly sourceName: string;
  /** What was guessed, repaired or dropped when the article was read and the deck composed. */
  readonly diagnostics: readonly Diagnostic[];
}
