import { rememberByText } from "../language/remember-by-text.ts";

/** Lone surrogates, and control and non-characters that HTML does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being replaced
const unprintable = /\p{Surrogate}|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu;
const whiteSpace = /[\t\n\v\f\r \u0085\u2028\u2029]+/gu;

/** Text with what no font can draw replaced by U+FFFD; line breaks are kept. */
export function replaceUnprintable(text: string): string {
  return text.replace(unprintable, "\ufffd");
}

const mostTexts = 2000;

/**
 * Text as a slide shows it: unprintable characters replaced, white space collapsed to single blanks and trimmed as CSS
 * would do it. What is measured and what is rendered must both go through here.
 */
export const displayText = rememberByText(mostTexts, (text) =>
  replaceUnprintable(text).replace(whiteSpace, " ").trim(),
);
