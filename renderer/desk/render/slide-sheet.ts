const sheets = new Map<string, CSSStyleSheet>();

/** The style sheet of a deck for shadow roots: one object for all slides with the same text. */
export function slideSheet(css: string): CSSStyleSheet {
  const before = sheets.get(css);
  if (before !== undefined) return before;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // Themes and ratios are few; more than these are left over from nothing anyone sees.
  if (sheets.size > 8) sheets.clear();
  sheets.set(css, sheet);
  return sheet;
}
