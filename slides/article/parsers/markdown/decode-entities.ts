import { fromMarkdown } from "mdast-util-from-markdown";
import type { AlignedText } from "./align-source.ts";

const entityPattern = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/gu;
const cache = new Map<string, string>();
const mostCached = 2000;

/** Text with its character references decoded, each a piece of its own so that every piece keeps its place. */
export function decodeEntities(text: string, start: number): AlignedText[] {
  const pieces: AlignedText[] = [];
  let from = 0;
  for (const match of text.matchAll(entityPattern)) {
    const end = match.index + match[0].length;
    if (match.index > from)
      pieces.push({ text: text.slice(from, match.index), start: start + from, end: start + match.index });
    pieces.push({ text: decode(match[0]), start: start + match.index, end: start + end });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), start: start + from, end: start + text.length });
  return pieces;
}

/** The Markdown parser knows the names of all references; the reference stands between letters so that it stays text. */
function decode(entity: string): string {
  const known = cache.get(entity);
  if (known !== undefined) return known;
  const [paragraph] = fromMarkdown(`x${entity}x`).children;
  const node = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  const decoded = node?.type === "text" ? node.value.slice(1, -1) : entity;
  if (cache.size < mostCached) cache.set(entity, decoded);
  return decoded;
}
