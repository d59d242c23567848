import type { Layout } from "../deck/deck.ts";
import { layoutNames } from "../deck/layout-names.ts";
import type { WrittenAttributes } from "./written-slide.ts";

function isLayout(name: string): name is Layout {
  return (layoutNames as readonly string[]).includes(name);
}

function readNumber(text: string | undefined, most: number): number | null {
  if (text === undefined || !/^\d{1,6}$/u.test(text)) return null;
  const value = Number(text);
  return value <= most ? value : null;
}

export const noAttributes: WrittenAttributes = { id: null, layout: null, section: null, seconds: null, hidden: false };

/** Seconds a slide may say it takes. */
const longestSlide = 86_400;
const mostSections = 1000;

/** What reveal's comment with the attributes of a slide says; null for any other comment. */
export function readAttributes(html: string): WrittenAttributes | null {
  const [, inner] = /^<!--\s*\.slide:([^<>]{0,2000})-->\s*$/u.exec(html.trim()) ?? [];
  if (inner === undefined) return null;
  const values = new Map<string, string>();
  for (const [, name = "", value = ""] of inner.matchAll(/([\w-]{1,40})="([^"]{0,200})"/gu)) values.set(name, value);
  const id = values.get("id") ?? "";
  const layout = values.get("data-layout") ?? "";
  const section = readNumber(values.get("data-section"), mostSections);
  return {
    id: /^slide-\d{1,9}$/u.test(id) ? id : null,
    layout: isLayout(layout) ? layout : null,
    section: section === null || section === 0 ? null : section - 1,
    seconds: readNumber(values.get("data-timing"), longestSlide),
    hidden: values.get("data-visibility") === "hidden",
  };
}
