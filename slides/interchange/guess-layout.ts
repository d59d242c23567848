import type { Layout } from "../deck/deck.ts";
import type { WrittenSlide } from "./written-slide.ts";

/** The layout a slide says it has, if its body has what that needs; else the one its body looks like. */
export function guessLayout({ attributes, body }: WrittenSlide, isFirst: boolean): Layout {
  const { layout } = attributes;
  if (layout !== null && layout !== "image" && layout !== "code") return layout;
  if (layout === "image" && body.image !== null) return layout;
  if (layout === "code" && body.code !== null) return layout;
  if (body.image !== null) return "image";
  if (body.table !== null) return "table";
  if (body.code !== null) return "code";
  if (body.isQuoted) return "quote";
  if (isFirst && body.headingLevel === 1) return "cover";
  return body.items.length === 0 ? "section" : "bullets";
}
