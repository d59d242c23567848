/** A piece of raw HTML, with its place relative to the start of what was read. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: "open" | "close";
      /** In small letters. */
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly selfClosing: boolean;
      readonly start: number;
      readonly end: number;
    };

const tagPattern = /<!--|<!\[CDATA\[|<[!?]|<(\/?)(?!https?:|mailto:)([a-z][^\s/>"'=<]*)/giu;
/** Elements whose content is never text of the page (HTML Living Standard, raw text and replaced elements). */
export const hiddenElements: readonly string[] =
  "script style template iframe object noembed noframes noscript svg video audio canvas select datalist head".split(
    " ",
  );
const hiddenContent = new Set(hiddenElements);
const attributePattern = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;
const longestAttributes = 20_000;

/**
 * Reads raw HTML as tags and text; comments, declarations, scripts and the like do not come out. Text is as written,
 * entities included. What never closes is read to the end. Linear, without recursion.
 */
export function readHtmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textFrom = 0;
  tagPattern.lastIndex = 0;
  for (let match = tagPattern.exec(html); match !== null; match = tagPattern.exec(html)) {
    const start = match.index;
    pushText(tokens, html, textFrom, start);
    const [mark, slash, written] = match;
    if (written === undefined) textFrom = skipMarkup(html, start, mark);
    else {
      const name = written.toLowerCase();
      const close = findTagEnd(html, tagPattern.lastIndex);
      const kind = slash === "/" ? "close" : "open";
      const attributes = readAttributes(kind === "open" ? html.slice(tagPattern.lastIndex, close) : "");
      const selfClosing = html.charAt(close - 1) === "/";
      textFrom = Math.min(html.length, close + 1);
      tokens.push({ kind, name, attributes, selfClosing, start, end: textFrom });
      if (kind === "open" && hiddenContent.has(name) && !selfClosing) textFrom = findClosingTag(html, textFrom, name);
    }
    tagPattern.lastIndex = textFrom;
  }
  pushText(tokens, html, textFrom, html.length);
  return tokens;
}

function pushText(tokens: HtmlToken[], html: string, start: number, end: number): void {
  if (start < end) tokens.push({ kind: "text", text: html.slice(start, end), start, end });
}

const markupEnds: Readonly<Record<string, string>> = { "<!--": "-->", "<![CDATA[": "]]>", "<!": ">", "<?": ">" };

function skipMarkup(html: string, start: number, mark: string): number {
  const end = markupEnds[mark.toUpperCase()] ?? ">";
  const at = html.indexOf(end, start + mark.length);
  return at < 0 ? html.length : at + end.length;
}

/** Index of the ">" that ends a tag, quoted values skipped; the length when there is none. */
function findTagEnd(html: string, from: number): number {
  let quote = "";
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return at;
    else if ((character === '"' || character === "'") && html.charAt(at - 1) === "=") quote = character;
  }
  return html.length;
}

function findClosingTag(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, "giu");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.slice(0, longestAttributes).matchAll(attributePattern)) {
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? "");
  }
  return attributes;
}
