import type { Layout } from "../../deck/deck.ts";
import type { LayoutRenderer } from "../slide-context.ts";
import { agenda } from "./agenda.ts";
import { bullets } from "./bullets.ts";
import { code } from "./code.ts";
import { cover } from "./cover.ts";
import { figure } from "./figure.ts";
import { glossary } from "./glossary.ts";
import { image } from "./image.ts";
import { keyPoints } from "./key-points.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { section } from "./section.ts";
import { sources } from "./sources.ts";
import { statement } from "./statement.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";

/** Every layout of a deck. */
export const layouts: { readonly [L in Layout]: LayoutRenderer<L> } = {
  cover,
  agenda,
  "key-points": keyPoints,
  section,
  bullets,
  statement,
  quote,
  figure,
  timeline,
  people,
  image,
  table,
  code,
  glossary,
  sources,
};
