import type { SetAsideReason } from "../../../article.ts";

/** What becomes of a block. */
export type Verdict =
  | { readonly role: "title" | "byline" | "date" | "standfirst" | "article" }
  /** A line set like a heading without being marked as one. */
  | { readonly role: "heading"; readonly level: number }
  | { readonly role: "footnote"; readonly label: string }
  /** A picture of the furniture: it has no text to keep. */
  | { readonly role: "drop" }
  | { readonly role: "aside"; readonly reason: SetAsideReason };

/** The verdict that sets a block aside. */
export function aside(reason: SetAsideReason): Verdict {
  return { role: "aside", reason };
}
