import { splitFrontMatter } from "../parsers/markdown/front-matter/split-front-matter.ts";

/** Version of the form of exported Markdown. Raised whenever an older program would read the newer form wrongly. */
export const markdownVersion = 1;

/** Lines that part slides, as reveal.js and reveal-md have them. */
const slideBreak = /^-{3,4}[ \t]*\r?$/mu;
const slideComment = /^[ \t]*<!--[ \t]*\.slide:/mu;
const notesMark = /^[ \t]*notes?:/iu;
const ownKey = /^lectern:/mu;
const revealKeys = /^(?:revealOptions|verticalSeparator|separator):/mu;

/**
 * Tells Markdown that is slides already: our own export, or a deck as reveal.js and reveal-md take it. A ruler and a line
 * that begins with "Note:" are found in articles too; two slides with notes are not.
 */
export function looksLikeDeck(text: string): boolean {
  const front = splitFrontMatter(text);
  const isYaml = front !== null && front.language === "yaml";
  if (isYaml && ownKey.test(front.text)) return true;
  const slides = text.slice(isYaml ? front.end : 0).split(slideBreak);
  if (slides.length < 2) return false;
  if (isYaml && revealKeys.test(front.text)) return true;
  if (slides.some((slide) => slideComment.test(slide))) return true;
  return slides.filter((slide) => slide.split("\n").some((line) => notesMark.test(line))).length > 1;
}
