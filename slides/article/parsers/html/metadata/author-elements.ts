import { attributeOf, type PageElement } from "../page/page-element.ts";

const authorNames: ReadonlySet<string> = new Set([
  ...["byline", "author", "authors", "auteur", "auteurs", "autor", "autores", "autoren", "autori", "writer"],
  ...[
    "authorname",
    "bylines",
    "contributor",
    "contributors",
    "signature",
    "firma",
    "journalist",
    "reporter",
    "dateline",
  ],
]);

/** Whether an element's markup says that it names the author: schema.org, a link relation or a class name. */
export function isAuthorElement(element: PageElement): boolean {
  if (/\bauthor\b/.test(attributeOf(element, "itemprop") ?? "")) {
    return !/Organization/.test(attributeOf(element, "itemtype") ?? "");
  }
  if (/\bauthor\b/.test(attributeOf(element, "rel") ?? "")) return true;
  return element.names.some((name) => authorNames.has(name));
}
