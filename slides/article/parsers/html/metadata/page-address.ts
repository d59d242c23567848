import type { FlatPage } from "../page/flatten-page.ts";
import { attributeOf } from "../page/page-element.ts";
import { firstValue, type HeadValues } from "./head-values.ts";

/** The article's own address and the base its links are relative to; null when the page does not say. */
export interface PageAddress {
  readonly url: string | null;
  readonly base: string | null;
}

/** Reads `<base>`, `<link rel=canonical>`, `og:url` and what saving tools leave. Only http(s) addresses count. */
export function readPageAddress(page: FlatPage, values: HeadValues): PageAddress {
  const canonical = page.head.find(
    (element) => element.tag === "link" && attributeOf(element, "rel")?.trim().toLowerCase() === "canonical",
  );
  const written = page.head.find((element) => element.tag === "base" && attributeOf(element, "href") !== null);
  const candidates = [
    canonical === undefined ? null : attributeOf(canonical, "href"),
    firstValue(values, ["og:url"]),
    firstValue(values, ["parsely-link", "twitter:url", "url", "mainentityofpage"]),
  ];
  let url: string | null = null;
  for (const candidate of candidates) url ??= webAddress(candidate, null);
  const base = webAddress(written === undefined ? null : attributeOf(written, "href"), url);
  return { url, base: base ?? url };
}

function webAddress(written: string | null, base: string | null): string | null {
  if (written === null || written.trim() === "") return null;
  try {
    const address = base === null ? new URL(written.trim()) : new URL(written.trim(), base);
    return address.protocol === "http:" || address.protocol === "https:" ? address.href : null;
  } catch {
    return null;
  }
}
