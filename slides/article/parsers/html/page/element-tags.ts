/** Elements that browsers set as boxes of their own by default: text before and after them is another block. */
export const blockTags: ReadonlySet<string> = new Set([
  ...["html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div"],
  ...["dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6"],
  ...[
    "header",
    "hgroup",
    "hr",
    "legend",
    "li",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "plaintext",
    "pre",
    "search",
  ],
  ...[
    "section",
    "select",
    "summary",
    "table",
    "caption",
    "colgroup",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
  ],
  // "text" is SVG's: a label of a drawing.
  ...["xmp", "text"],
]);

export const strongTags: ReadonlySet<string> = new Set(["b", "strong"]);
export const emphasisTags: ReadonlySet<string> = new Set(["i", "em", "cite", "dfn", "var"]);
export const codeTags: ReadonlySet<string> = new Set(["code", "kbd", "samp", "tt"]);
/** Text in these keeps its line breaks and is code unless it reads otherwise. */
export const preformattedTags: ReadonlySet<string> = new Set(["pre", "listing", "xmp", "plaintext"]);
export const listTags: ReadonlySet<string> = new Set(["ul", "ol", "menu", "dir", "dl"]);
export const itemTags: ReadonlySet<string> = new Set(["li", "dt", "dd"]);
export const headingTags: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
