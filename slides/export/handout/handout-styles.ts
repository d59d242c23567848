import { unbrokenHeadings } from "../formats/slides-print.ts";

/** Families that handouts are set in; both are bundled. */
export const handoutFamilies = ["Source Serif 4", "Inter"] as const;

/**
 * UTF-16 units of a paragraph of at most four lines. Chromium breaks a paragraph of three lines two to one rather than
 * move it, whatever `widows` says: short ones are kept together.
 */
const shortParagraph = 230;

/** True for a paragraph, by its length in UTF-16 units, that is not to be parted between two pages (`hn-short`). */
export function isShortParagraph(length: number): boolean {
  return length <= shortParagraph;
}

/**
 * Rules shared by the handouts. A page is 160 mm wide: a margin of 38 mm for labels and a column of 122 mm, which
 * holds 65 to 72 characters of 11-point Source Serif.
 */
export const handoutStyles = `
html{font:11pt/15.5pt "Source Serif 4","Noto Serif","Noto Naskh Arabic","Noto Serif Hebrew","Noto Serif Devanagari",serif;
color:#1a2028;font-variant-numeric:oldstyle-nums;hyphens:auto;overflow-wrap:break-word;orphans:2;widows:2;
font-synthesis-weight:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{margin:0}
${unbrokenHeadings}
.hn :is(h1,h2,h3,h4,h5,h6),.hn-label,.hn-kind,.hn-role,.hn-speaker,.hn caption,.hn-caption,.hn th,.hn td{font-family:Inter,"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew","Noto Sans Devanagari",sans-serif;font-variant-numeric:lining-nums;hyphens:manual}
.hn :is(h1,h2,h3,h4,h5,h6){margin:0;color:#12283f;font-weight:600;line-height:1.25;text-wrap:balance;break-after:avoid;break-inside:avoid}
.hn p,.hn li{white-space:pre-wrap;text-wrap:pretty}
.hn-short{break-inside:avoid}
.hn-announces{break-after:avoid}
.hn a{color:#12283f;text-decoration:underline .5pt;text-underline-offset:.15em;overflow-wrap:anywhere}
.hn-label{color:#55606d;font-size:8.5pt;font-weight:600;line-height:12pt}
.hn-preload{position:absolute;height:0;overflow:hidden;visibility:hidden;font-family:Inter}
.hn-preload b{font-weight:600}
.hn-role{color:#55606d;font-size:9pt}
`;
