import { attributeOf, type PageElement } from "../page/page-element.ts";

export type FigureRole = "caption" | "credit";

const captionNames: ReadonlySet<string> = new Set([
  "caption",
  "captions",
  "figcaption",
  "imagecaption",
  "photocaption",
]);
const creditNames: ReadonlySet<string> = new Set(["credit", "credits", "copyright", "photocredit", "imagecredit"]);
const creditAuthors: ReadonlySet<string> = new Set(["author", "photographer", "source", "agency", "creator", "byline"]);
const captionParts: ReadonlySet<string> = new Set(["desc", "description", "legend", "subtitle"]);
const pictureNames: ReadonlySet<string> = new Set(["photo", "image", "img", "picture", "foto"]);

/** What an element is to a picture, told by its tag, its schema.org property or its class names; null for nothing. */
export function figureRole(element: PageElement, insideFigure: boolean): FigureRole | null {
  const property = attributeOf(element, "itemprop");
  const { classes: names, tag } = element;
  if (property === "copyrightHolder" || property === "creditText") return "credit";
  if (insideFigure) {
    if (names.some((name) => creditNames.has(name) || creditAuthors.has(name))) return "credit";
  } else if (names.some((name) => pictureNames.has(name))) {
    if (names.some((name) => creditNames.has(name) || creditAuthors.has(name))) return "credit";
    if (names.some((name) => captionParts.has(name))) return "caption";
  }
  if (tag === "figcaption") return "caption";
  return names.some((name) => captionNames.has(name)) && !names.includes("video") ? "caption" : null;
}
