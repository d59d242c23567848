import type { DefaultTreeAdapterTypes } from "parse5";

type Attributes = DefaultTreeAdapterTypes.Element["attrs"];

/** A visible element of the page in the flat, preorder list that replaces the tree. */
export interface PageElement {
  /** Own position in the list. */
  readonly index: number;
  /** Position of the parent, -1 for the root. */
  readonly parent: number;
  readonly tag: string;
  readonly attributes: Attributes;
  /** Words of the class names, lower case: `article-body`, `articleBody` give `article`, `body`. */
  readonly classes: readonly string[];
  /** The same with the words of the id after them. */
  readonly names: readonly string[];
  /** Place of the start tag and of the element's end in the source, UTF-16 offsets; -1 for made-up elements. */
  readonly start: number;
  readonly startTagEnd: number;
  readonly sourceEnd: number;
  /** One past the last descendant's position. */
  end: number;
}

/** The page as a reader meets it: elements opening and closing, text in between. */
export type StreamItem =
  | { readonly kind: "open" | "close"; readonly element: PageElement }
  | { readonly kind: "text"; readonly text: string; readonly start: number; readonly end: number };

/** Value of an attribute, null when the element does not have it. */
export function attributeOf(element: { readonly attributes: Attributes }, name: string): string | null {
  for (const attribute of element.attributes) if (attribute.name === name) return attribute.value;
  return null;
}

const longestNames = 600;

/** Lower-case words of a class list or an id, cut at punctuation and at humps ("storyBody" gives story, body). */
export function splitNames(value: string): string[] {
  const spaced = value.slice(0, longestNames).replace(/([a-z\d])([A-Z])/g, "$1 $2");
  return spaced
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
