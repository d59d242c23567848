import { html, type Markup, markupSource } from "../../render/html.ts";
import type { ExportInput } from "../export-input.ts";
import { type HandoutParts, pageMargins, writeHandoutDocument } from "./handout-document.ts";
import { bandStyle, footShare, marginTexts, marginType, type PageMargins } from "./page-styles.ts";
import type { Sheet } from "./sheet.ts";

/** The first page of a handout as a document for a screen. */
export interface HandoutPreview {
  readonly html: string;
  /** Of the sheet, millimetres. */
  readonly width: number;
  readonly height: number;
}

/**
 * Screens have no pages, but columns, which break where pages do: the first page is the first column, with the margins of
 * the sheet around it. What is sure to be on later pages is not laid out.
 */
function pageStyles({ width, height, side, ends }: Sheet, { marking, inkSaving, direction }: PageMargins): string {
  const [textWidth, textHeight] = [width - 2 * side, height - 2 * ends];
  return `
body{position:relative;width:${width}mm;height:${height}mm;overflow:hidden;background:#fff;direction:${direction}}
.hv-text{position:absolute;inset:${ends}mm ${side}mm;width:${textWidth}mm;height:${textHeight}mm;columns:1 ${textWidth}mm;column-gap:${2 * side}mm;column-fill:auto;clip-path:inset(-${ends}mm -${side}mm)}
:is(.hp,.hs) ~ :is(.hp,.hs){display:none}
.hv-head,.hv-foot{position:absolute;inset-inline:${side}mm;display:grid;grid-template-columns:1fr auto 1fr;column-gap:2mm;${marginType(inkSaving)}}
.hv-head{top:0;height:${ends}mm;align-items:center}
.hv-foot{bottom:0;height:${ends}mm;box-sizing:border-box;padding-top:${ends * footShare}mm;align-items:start}
:is(.hv-head,.hv-foot) > :last-child{text-align:end;white-space:nowrap}
.hv-band{text-align:center;${bandStyle(marking)}}
`;
}

function frameMarkup(parts: HandoutParts, margins: PageMargins): Markup {
  const { head, foot, band } = marginTexts(parts.heads?.[0]?.text ?? "", parts.sheet, margins);
  const middle = html`<span class="hv-band">${band}</span>`;
  return html`<div class="hv-head"><span>${head}</span>${middle}<span>${margins.date}</span></div>
<div class="hv-foot"><span>${foot}</span>${middle}<span>${margins.page} 1</span></div>`;
}

/** Links of a picture of a page lead nowhere, and no key leads to them. All text in the markup is escaped. */
function withoutLinks(body: string): string {
  return body.replace(/(<a(?: [a-z-]+="[^"]*")*?) href="[^"]*"/gu, "$1");
}

/** The first page of a handout, of the same markup and rules as the printed one. */
export function writeHandoutPreview(input: ExportInput, parts: HandoutParts): HandoutPreview {
  const { sheet } = parts;
  const margins = pageMargins(input);
  const body = `<div class="hv-text">${withoutLinks(parts.body)}</div>\n${markupSource(frameMarkup(parts, margins))}`;
  return {
    html: writeHandoutDocument(input, { ...parts, styles: `${parts.styles}${pageStyles(sheet, margins)}` }, body, ""),
    width: sheet.width,
    height: sheet.height,
  };
}
