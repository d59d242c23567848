import { type OfficeDocument, readOfficePackage } from "./read-office-package.ts";
import { findAll, type XmlElement } from "./read-xml.ts";

export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  /** Number of its list and depth in it; null for one that is no item. */
  readonly list: { readonly id: string; readonly depth: string } | null;
}

function runText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return element.name === "w:t" ? child : "";
      if (child.name === "w:tab") return element.name === "w:r" ? "\t" : "";
      return child.name === "w:br" ? "\n" : runText(child);
    })
    .join("");
}

function readParagraph(paragraph: XmlElement): ReadParagraph {
  const value = (name: string) => findAll(paragraph, name)[0]?.attributes["w:val"];
  const id = value("w:numId");
  return {
    style: value("w:pStyle") ?? "",
    text: runText(paragraph),
    list: id === undefined ? null : { id, depth: value("w:ilvl") ?? "" },
  };
}

/** The paragraphs of a part in order, those in tables too. */
export function readParagraphs(document: OfficeDocument, path: string): readonly ReadParagraph[] {
  return findAll(document.xml(path), "w:p").map(readParagraph);
}

export function readDocx(bytes: Uint8Array): readonly ReadParagraph[] {
  return readParagraphs(readOfficePackage(bytes), "word/document.xml");
}
