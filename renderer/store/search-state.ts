import type { MatchOptions, SearchHit, SearchScope } from "../../slides/index.ts";

/** What is looked for in the briefing. It is kept while the bar is closed, so that the next match can still be asked for. */
export interface SearchState {
  readonly isOpen: boolean;
  /** The bar also shows what the text is replaced with. */
  readonly isReplacing: boolean;
  readonly find: string;
  readonly replacement: string;
  readonly match: MatchOptions;
  readonly scopes: readonly SearchScope[];
  /** The match in hand; null when there is none. */
  readonly current: SearchHit | null;
  /** The slide that the search goes on from. */
  readonly from: string | null;
  /** The slide to which the search went last: when another one is in the middle, the user went there. */
  readonly at: string | null;
  /** Grows whenever the bar is asked for: this field of it takes the focus again. */
  readonly calls: number;
  readonly called: "find" | "replacement";
}

export const noSearch: SearchState = {
  isOpen: false,
  isReplacing: false,
  find: "",
  replacement: "",
  match: {},
  scopes: ["slides", "notes"],
  current: null,
  from: null,
  at: null,
  calls: 0,
  called: "find",
};
