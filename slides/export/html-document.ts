import { html, markupSource } from "../render/html.ts";
import { digestScript, escapeScript, escapeStyle } from "./inline-code.ts";

/** A style sheet with the attributes of its `<style>` element, already escaped (` media="print"`). */
export interface InlineStyle {
  readonly css: string;
  readonly attributes?: string;
}

/** A classic script, and its digest as written (`digestScript`) where that is known. */
export interface InlineScript {
  readonly source: string;
  readonly digest?: string | undefined;
}

/** The parts of a document that needs nothing but itself. */
export interface HtmlDocument {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly styles: readonly InlineStyle[];
  /** Markup of the body, without scripts. */
  readonly body: string;
  /** Classic scripts, run in order after the body. */
  readonly scripts: readonly InlineScript[];
}

/**
 * Nothing may be fetched, sent or embedded; only the scripts written here run. Styles are free because reveal.js and the
 * page's own markup set `style` attributes, and a style that can load nothing can leak nothing.
 */
function writePolicy(scripts: readonly { readonly text: string; readonly digest: string }[]): string {
  const allowed = scripts.length === 0 ? "'none'" : scripts.map(({ digest }) => `'sha256-${digest}'`).join(" ");
  return [
    "default-src 'none'",
    `script-src ${allowed}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Line ends are made plain because the HTML parser does the same before the policy's hash is compared. */
export function prepareScript(source: string): string {
  return escapeScript(source.replace(/\r\n?/gu, "\n"));
}

/** Writes a complete HTML document that makes no request and runs no script but its own. */
export function writeDocument({ title, language, direction, styles, body, scripts }: HtmlDocument): string {
  const prepared = scripts.map(({ source, digest }) => {
    const text = prepareScript(source);
    return { text, digest: digest ?? digestScript(text) };
  });
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writePolicy(prepared)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Lectern">
<link rel="icon" href="data:,">
<title>${title}</title>`;
  return [
    "<!doctype html>",
    markupSource(html`<html lang="${language}" dir="${direction}">`),
    "<head>",
    markupSource(head),
    ...styles.map(({ css, attributes = "" }) => `<style${attributes}>\n${escapeStyle(css)}\n</style>`),
    "</head>",
    "<body>",
    body,
    ...prepared.map(({ text }) => `<script>${text}</script>`),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
