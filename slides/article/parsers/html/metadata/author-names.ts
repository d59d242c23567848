import { readName } from "./person-name.ts";

/** Words that introduce the author in a byline. */
export const bylinePrefix =
  /^[\s•·|\-–—/]*(?:(?:(?:written|reported|posted|published|story|text|article|words|analysis|opinion|review|interview|submitted|created|compiled|contributed)\s+)?by|von|par|por|door|autor(?:i|es|in|en|ka|zy)?|auteurs?|автор[ыи]?|текст|作者|文|撰文|记者|記者|بقلم|كتب|מאת|tekst|tekstas|forfatter|di)(?:\s*[:：︱|/]\s*|\s+)/iu;

const joiner = /^\s*(?:,?\s*(?:and|und|et|y|e|og|och|en|i|и|та|with|mit|con|avec|com)\s+|,?\s*[&;、，/・|]\s*|,\s*)/iu;
const closingJoiner = /^\s*,?\s*(?:and|und|et|y|og|och|en|i|и|та|&)\s*/iu;
const mostAuthors = 12;

/** "By" written into the name by markup without a blank: "ByJane Roe". */
const gluedPrefix = /^By(?=\p{Lu}\p{Ll})/u;

/**
 * The persons a byline names, in order: "By Jane Roe and John Doe, Staff Writers" gives both. What stands in brackets,
 * dates, handles and offices are left out. Empty when the text does not begin with a person's name.
 */
export function readAuthorNames(text: string): readonly string[] {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/\([^()]*\)/g, "")
    .trim();
  let rest = line.replace(bylinePrefix, "").replace(bylinePrefix, "").replace(gluedPrefix, "").trim();
  const names: { readonly name: string; readonly closing: boolean }[] = [];
  let closing = false;
  let ended = false;
  while (names.length < mostAuthors) {
    const read = readName(rest);
    if (read === null) break;
    names.push({ name: read.name, closing });
    ended = read.rest.trim() === "";
    const join = joiner.exec(read.rest)?.[0];
    if (join === undefined) break;
    closing = closingJoiner.test(read.rest);
    rest = read.rest.slice(join.length);
  }
  // What follows a comma is a list only when it is nothing but names; otherwise it may be an office or a place.
  const lastClosing = ended ? names.length - 1 : names.findLastIndex((entry) => entry.closing);
  return names.slice(0, Math.max(1, lastClosing + 1)).map(({ name }) => name);
}
