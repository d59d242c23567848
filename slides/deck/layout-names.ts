import type { Layout } from "./deck.ts";

/** Layouts whose slides hold text alone. */
export type PlainLayout = Exclude<Layout, "image" | "table" | "code">;

const plain: Readonly<Record<PlainLayout, true>> = {
  cover: true,
  agenda: true,
  "key-points": true,
  section: true,
  bullets: true,
  statement: true,
  quote: true,
  figure: true,
  timeline: true,
  people: true,
  glossary: true,
  sources: true,
};

export const plainLayouts = Object.keys(plain) as readonly PlainLayout[];

/** Every layout. */
export const layoutNames: readonly Layout[] = [...plainLayouts, "image", "table", "code"];
