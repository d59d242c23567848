import type { SentenceId } from "../../article/article.ts";
import type { Highlight } from "./highlights.ts";
import type { Passage } from "./passages.ts";

/** What one slide will speak and show. */
export type Group =
  | { readonly kind: "points"; readonly sentences: readonly SentenceId[] }
  | { readonly kind: "highlight"; readonly sentences: readonly SentenceId[]; readonly highlight: Highlight }
  | {
      readonly kind: "list";
      readonly sentences: readonly SentenceId[];
      /** First sentence of each list item. */
      readonly items: readonly SentenceId[];
    }
  | {
      readonly kind: "block";
      readonly passage: Passage;
      /** Text spoken before the table, picture or listing is looked at, and after it. */
      readonly before: readonly SentenceId[];
      readonly after: readonly SentenceId[];
    };
