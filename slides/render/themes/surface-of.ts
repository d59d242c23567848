import type { Layout } from "../../deck/deck.ts";
import type { Surface, Theme } from "./theme.ts";

/** The surface of a layout in a theme. */
export function surfaceOf({ page, opening, keyPoints }: Theme, layout: Layout): Surface {
  if (layout === "cover" || layout === "section") return opening;
  return layout === "key-points" ? keyPoints : page;
}
