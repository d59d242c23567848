import type { SentenceId } from "../article/article.ts";

/** The texts of an item that can be written in. */
export type ItemField = "text" | "label" | "detail";

/** Somewhere in a briefing. Items, notes, rows and columns are counted from 0. */
export type BriefingPlace =
  | { readonly kind: "briefing" }
  | { readonly kind: "slide"; readonly slide: string }
  | { readonly kind: "headline"; readonly slide: string }
  | { readonly kind: "item"; readonly slide: string; readonly item: number; readonly field: ItemField }
  | { readonly kind: "note"; readonly slide: string; readonly note: number }
  | { readonly kind: "cell"; readonly slide: string; readonly row: number; readonly column: number }
  | { readonly kind: "listing"; readonly slide: string }
  | { readonly kind: "sentence"; readonly sentence: SentenceId };

/** True when two places are the same. */
export function samePlace(a: BriefingPlace, b: BriefingPlace): boolean {
  const there: Readonly<Record<string, unknown>> = { ...b };
  return a.kind === b.kind && Object.entries(a).every(([name, value]) => there[name] === value);
}
