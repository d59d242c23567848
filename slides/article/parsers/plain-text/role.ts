import type { SetAsideReason } from "../../article.ts";
import type { Layout } from "./measure-layout.ts";
import { isProse, type Passage } from "./passage.ts";
import type { Furniture } from "./recognise-furniture.ts";

/** What a passage was recognised as. */
export type Role =
  | {
      readonly kind:
        | "title"
        | "byline"
        | "date"
        | "publication"
        | "standfirst"
        | "paragraph"
        | "quotation"
        | "code"
        | "table";
    }
  | { readonly kind: "heading"; readonly level: number }
  | { readonly kind: "list-item"; readonly numbered: boolean; readonly depth: number }
  | { readonly kind: "footnote"; readonly label: string }
  | { readonly kind: "aside"; readonly reason: SetAsideReason };

/** Names and dates read off the page. */
export interface Metadata {
  byline: readonly string[];
  date: string | null;
  publication: string | null;
}

/** The page while its passages are being recognised. The marking steps fill `roles` and `metadata`. */
export interface Board {
  readonly passages: readonly Passage[];
  readonly layout: Layout;
  /** What the words of each passage say it is, were it furniture. */
  readonly furniture: readonly (Furniture | null)[];
  readonly roles: (Role | null)[];
  readonly metadata: Metadata;
}

export function aside(reason: SetAsideReason): Role {
  return { kind: "aside", reason };
}

export function isAside(role: Role | null | undefined): boolean {
  return role?.kind === "aside";
}

/** Prose that nothing speaks against: a paragraph of the article. */
export function isOpenProse(board: Board, index: number): boolean {
  const passage = board.passages[index];
  const role = board.roles[index];
  if (passage === undefined) return false;
  if (role?.kind === "paragraph" || role?.kind === "quotation") return true;
  return role === null && isProse(passage);
}

/** Short text nobody has recognised yet. */
export function isOpenShort(board: Board, index: number): boolean {
  const passage = board.passages[index];
  return passage !== undefined && board.roles[index] === null && !isProse(passage);
}
