import type { Desk } from "../store/desk.ts";
import { importSource } from "./import-source.ts";

/** What the clipboard holds of an article. */
export interface Pasted {
  readonly text: string;
  /** The markup of a copied web page; empty when there is none. */
  readonly html: string;
}

/** Tags that only a page or a formatted text has. Editors put a lone `<span>` or `<pre>` around plain text. */
const structure = /<(?:p|h[1-6]|ul|ol|table|article|section|blockquote|figure|img|a)\b/iu;

/** True when the markup says more than the text does. */
export function isFormatted({ html }: Pasted): boolean {
  return structure.test(html);
}

/** Makes a briefing of pasted text or of a copied part of a web page. */
export async function importPasted(desk: Desk, pasted: Pasted, name: string): Promise<void> {
  const formatted = isFormatted(pasted);
  const source = formatted ? `<!doctype html><meta charset="utf-8"><body>${pasted.html}</body>` : pasted.text;
  const bytes = new TextEncoder().encode(source);
  await importSource(desk, { bytes, name: `${name}${formatted ? ".html" : ".md"}`, path: null, file: null });
}
