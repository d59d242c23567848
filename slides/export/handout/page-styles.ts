import { html, type Markup } from "../../render/html.ts";
import type { Sheet } from "./sheet.ts";

/** Text of a printed page's margins. */
export interface PageMargins {
  /** Handling marking, top and bottom centre; empty for none. */
  readonly marking: string;
  /** Foot of the page at the start of the line. */
  readonly footer: string;
  /** "Page", "of" */
  readonly page: string;
  readonly of: string;
  /** Head of the page at the end of the line; empty for none. */
  readonly date: string;
  /** True for black type alone. */
  readonly inkSaving: boolean;
  readonly direction: "ltr" | "rtl";
}

/** Millimetres: the widths of an average letter of the corners and of the marking's capitals. */
const cornerLetter = 1.55;
const markingLetter = 2.3;
/** Room for what stands in the other corner: the page number, the date. */
const cornerWidth = 34;
/** The foot's distance from the text, as a share of the margin. */
export const footShare = 0.28;
/** Longer markings are set on several lines. */
const markingLimit = 44;
const leastCorner = 16;

/** A long marking with something behind it, such as an embargo, is set on a line for each. */
function bandLines(marking: string): readonly string[] {
  return marking.length > markingLimit ? marking.split(" · ") : [marking];
}

/** Letters that have room on one line beside the marking, or beside the other corner when there is none. */
function cornerRoom({ width, side: margin }: Sheet, marking: string, beside: number): number {
  const line = width - 2 * margin;
  const longest = bandLines(marking).reduce((most, { length }) => Math.max(most, length), 0);
  const side = marking === "" ? line - beside : (line - longest * markingLetter) / 2;
  return Math.max(leastCorner, Math.floor(side / cornerLetter));
}

/**
 * The texts of the page margins, written into the page where nobody sees them. Chromium loads only the fonts that the
 * document itself uses, and leaves margin text blank whose face is not among them.
 */
export function preloadMarkup({ marking, footer, page, of, date }: PageMargins): Markup {
  const texts = `${footer} ${date} ${page} ${of} 0123456789–·…`;
  return html`<div class="hn-preload" aria-hidden="true">${texts}${marking !== "" && html`<b>${marking.toUpperCase()}</b>`}</div>`;
}

/** Type of the corners; ink-saving pages have no greys. */
export function marginType(inkSaving: boolean): string {
  return `font:8.5pt/11pt Inter,"Noto Sans",sans-serif;color:${inkSaving ? "#000" : "#55606d"}`;
}

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

/** The texts of a page's margins as they are set: cut to the room there is. */
export interface MarginTexts {
  /** Head of the page at the start of the line; empty for none. */
  readonly head: string;
  readonly foot: string;
  /** The marking, a line for each line; empty for none. */
  readonly band: string;
}

/** Cuts the texts of the margins to their room. `head` is the running head of the page, empty where it has none. */
export function marginTexts(head: string, sheet: Sheet, { marking, footer, date }: PageMargins): MarginTexts {
  const beside = date === "" ? 0 : cornerWidth;
  return {
    head: head === "" ? "" : shortenCorner(head, cornerRoom(sheet, marking, beside)),
    foot: shortenCorner(footer, cornerRoom(sheet, marking, cornerWidth)),
    band: marking === "" ? "" : bandLines(marking).join("\n").toUpperCase(),
  };
}

/** A running head for the pages of one name (`page: name`): it stands at the start of the line above the text. */
export function writeRunningHead(name: string, text: string, sheet: Sheet, margins: PageMargins): string {
  const { direction, inkSaving } = margins;
  const start = direction === "ltr" ? "left" : "right";
  const { head } = marginTexts(text, sheet, margins);
  return `@page ${name}{@top-${start}{${marginType(inkSaving)};text-align:start;content:${quoteCss(head)}}}`;
}

/** The rule that puts the date in its corner; empty without one. */
function dateRule({ date, direction, inkSaving }: PageMargins): string {
  if (date === "") return "";
  const end = direction === "ltr" ? "right" : "left";
  return `@top-${end}{${marginType(inkSaving)};text-align:end;white-space:nowrap;content:${quoteCss(date)}}`;
}

/** How the marking is set in the middle of head and foot. */
export function bandStyle(marking: string): string {
  const wrap = marking.length > markingLimit ? "pre-line" : "nowrap";
  return `white-space:${wrap};font-weight:600;letter-spacing:.06em;color:#1a2028`;
}

/** `@page` rules: sheet, margins, and in them the marking, the date, a running foot and the page number. */
export function writePageRules(sheet: Sheet, margins: PageMargins): string {
  const { marking, page, of, direction, inkSaving } = margins;
  const { width, height, side, ends } = sheet;
  const [start, end] = direction === "ltr" ? ["left", "right"] : ["right", "left"];
  const number = `${quoteCss(`${page} `)} counter(page) ${quoteCss(` ${of} `)} counter(pages)`;
  const type = marginType(inkSaving);
  const foot = `${type};vertical-align:top;padding-top:${ends * footShare}mm`;
  const texts = marginTexts("", sheet, margins);
  const band = `${bandStyle(marking)};content:${quoteCss(texts.band)}`;
  const corners = `@bottom-${start}{${foot};text-align:start;content:${quoteCss(texts.foot)}}
@bottom-${end}{${foot};text-align:end;content:${number}}`;
  const bands = marking === "" ? "" : `@top-center{${type};${band}}@bottom-center{${foot};${band}}`;
  return `@page{size:${width}mm ${height}mm;margin:${ends}mm ${side}mm;${bands}${dateRule(margins)}${corners}}`;
}
