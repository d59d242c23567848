/** Schemes a link may keep (the article model allows no others). */
const keptSchemes: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/**
 * The absolute http, https or mailto address a link leads to, null for everything else: scripts, data, files, places
 * within the page, and relative addresses when the page's own address is not known.
 */
export function resolveAddress(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.startsWith("#")) return null;
  try {
    const address = base === null ? new URL(trimmed) : new URL(trimmed, base);
    return keptSchemes.has(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
