import { html, type Markup } from "../../render/html.ts";
import type { Paper } from "../export-input.ts";

/** Text of a printed page's margins. */
export interface PageMargins {
  /** Handling marking, top and bottom centre; empty for none. */
  readonly marking: string;
  /** Foot of the page at the start of the line. */
  readonly footer: string;
  /** "Page", "of" */
  readonly page: string;
  readonly of: string;
  readonly direction: "ltr" | "rtl";
}

/** Sheet and side margins; the text block is 160 mm wide on both, so that a line holds the same words. */
const sheets: Readonly<Record<Paper, { readonly size: string; readonly side: string; readonly ends: string }>> = {
  a4: { size: "210mm 297mm", side: "25mm", ends: "25mm" },
  letter: { size: "8.5in 11in", side: "27.95mm", ends: "23mm" },
};

/** Millimetres: the text block, and the widths of an average letter of the corners and of the marking's capitals. */
const lineWidth = 160;
const cornerLetter = 1.55;
const markingLetter = 2.3;
const pageNumberWidth = 30;
/** Longer markings are set on several lines. */
const markingLimit = 44;
const leastCorner = 16;

/** Letters that have room on one line beside the marking, or beside the page number when there is none. */
function cornerRoom(marking: string, beside: number): number {
  const side = marking === "" ? lineWidth - beside : (lineWidth - marking.length * markingLetter) / 2;
  return Math.max(leastCorner, Math.floor(side / cornerLetter));
}

/**
 * The texts of the page margins, written into the page where nobody sees them. Chromium loads only the fonts that the
 * document itself uses, and leaves margin text blank whose face is not among them.
 */
export function preloadMarkup({ marking, footer, page, of }: PageMargins): Markup {
  const texts = `${footer} ${page} ${of} 0123456789…`;
  return html`<div class="hn-preload" aria-hidden="true">${texts}${marking !== "" && html`<b>${marking.toUpperCase()}</b>`}</div>`;
}

const marginType = 'font:8.5pt/11pt Inter,"Noto Sans",sans-serif;color:#55606d';

/** Text as a CSS string. */
export function quoteCss(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{M}\p{N} .,;:!?()–—-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** Text for a corner of the page, cut at a word when it has more than `limit` letters. */
export function shortenCorner(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1).replace(/\p{Cs}$/u, "");
  return `${cut.replace(/\s+\S*$/u, "")}…`;
}

/** A running head for the pages of one name (`page: name`): it stands at the start of the line above the text. */
export function writeRunningHead(name: string, text: string, { marking, direction }: PageMargins): string {
  const start = direction === "ltr" ? "left" : "right";
  const head = quoteCss(shortenCorner(text, cornerRoom(marking, 0)));
  return `@page ${name}{@top-${start}{${marginType};text-align:start;content:${head}}}`;
}

/** `@page` rules: sheet, margins, and in them the marking, a running foot and the page number. */
export function writePageRules(paper: Paper, { marking, footer, page, of, direction }: PageMargins): string {
  const { size, side, ends } = sheets[paper];
  const [start, end] = direction === "ltr" ? ["left", "right"] : ["right", "left"];
  const number = `${quoteCss(`${page} `)} counter(page) ${quoteCss(` ${of} `)} counter(pages)`;
  const foot = `${marginType};vertical-align:top;padding-top:7mm`;
  const wrap = marking.length > markingLimit ? "normal" : "nowrap";
  const band = `white-space:${wrap};font-weight:600;letter-spacing:.06em;color:#1a2028;content:${quoteCss(marking.toUpperCase())}`;
  const corners = `@bottom-${start}{${foot};text-align:start;content:${quoteCss(shortenCorner(footer, cornerRoom(marking, pageNumberWidth)))}}
@bottom-${end}{${foot};text-align:end;content:${number}}`;
  const bands = marking === "" ? "" : `@top-center{${marginType};${band}}@bottom-center{${foot};${band}}`;
  return `@page{size:${size};margin:${ends} ${side};${bands}${corners}}`;
}
