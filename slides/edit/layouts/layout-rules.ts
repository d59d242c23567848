import type { Layout } from "../../deck/deck.ts";
import type { BlockLayout } from "../deck-edit.ts";

const blockLayouts: ReadonlySet<Layout> = new Set<BlockLayout>(["image", "table", "code"]);

/** True for a layout that is nothing without its picture, table or listing. */
export function isBlockLayout(layout: Layout): layout is BlockLayout {
  return blockLayouts.has(layout);
}

/** What the items of a slide must be for it to have a layout. */
export interface LayoutRule {
  /** Items at most. */
  readonly most: number;
  /** True when every item needs a label: a date, a figure, a name, an abbreviation. */
  readonly labelled: boolean;
}

const free: LayoutRule = { most: Number.POSITIVE_INFINITY, labelled: false };

/** The layouts that slides of text can change between. The others are tied to what they show. */
export const layoutRules: ReadonlyMap<Layout, LayoutRule> = new Map<Layout, LayoutRule>([
  ["key-points", free],
  ["bullets", free],
  ["statement", { ...free, most: 1 }],
  ["section", { ...free, most: 2 }],
  ["quote", { ...free, most: 1 }],
  ["figure", { most: 3, labelled: true }],
  ["timeline", { ...free, labelled: true }],
  ["people", { ...free, labelled: true }],
  ["glossary", { ...free, labelled: true }],
]);
