import { type OfficeDocument, readOfficePackage } from "./read-office-package.ts";
import { findAll, textOf, type XmlElement } from "./read-xml.ts";

/** A text box, a table or a picture of a slide, in the order a screen reader takes them. */
export interface ReadShape {
  readonly kind: "text" | "table" | "picture";
  /** Of the placeholder, null for other shapes. */
  readonly role: string | null;
  readonly name: string;
  /** Texts of the paragraphs; of the cells of a table, row by row. */
  readonly texts: readonly string[];
  readonly alt: string | null;
}

export interface ReadSlide {
  readonly title: string;
  readonly shapes: readonly ReadShape[];
  /** Texts of the paragraphs; null for a slide without notes. */
  readonly notes: readonly string[] | null;
}

/** Text of a paragraph; line breaks as such. */
function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => {
      if (typeof child === "string") return "";
      if (child.name === "a:br") return "\n";
      return child.name === "a:r" || child.name === "a:fld" ? findAll(child, "a:t").map(textOf).join("") : "";
    })
    .join("");
}

function readShape(element: XmlElement): ReadShape {
  const [properties] = findAll(element, "p:cNvPr");
  const [placeholder] = findAll(element, "p:ph");
  const kind = element.name === "p:pic" ? "picture" : element.name === "p:graphicFrame" ? "table" : "text";
  return {
    kind,
    role: placeholder === undefined ? null : (placeholder.attributes.type ?? "obj"),
    name: properties?.attributes.name ?? "",
    texts: findAll(element, "a:p").map(paragraphText),
    alt: properties?.attributes.descr ?? null,
  };
}

function readSlide(document: OfficeDocument, path: string): ReadSlide {
  const [tree] = findAll(document.xml(path), "p:spTree");
  const shapes = (tree?.children ?? [])
    .filter((child): child is XmlElement => typeof child !== "string")
    .filter(({ name }) => ["p:sp", "p:pic", "p:graphicFrame"].includes(name))
    .map(readShape);
  const notes = document.links(path).find(({ type }) => type === "notesSlide")?.target;
  const body =
    notes === undefined
      ? undefined
      : findAll(document.xml(notes), "p:sp").find((shape) => findAll(shape, "p:ph")[0]?.attributes.type === "body");
  return {
    title: shapes.find(({ role }) => role === "title" || role === "ctrTitle")?.texts.join("\n") ?? "",
    shapes,
    notes: body === undefined ? null : findAll(body, "a:p").map(paragraphText),
  };
}

/** The slides of a presentation in their order. */
export function readPptx(bytes: Uint8Array): readonly ReadSlide[] {
  const document = readOfficePackage(bytes);
  const main = "ppt/presentation.xml";
  const links = new Map(document.links(main).map(({ id, target }) => [id, target]));
  return findAll(document.xml(main), "p:sldId").map(({ attributes }) =>
    readSlide(document, links.get(attributes["r:id"] ?? "") ?? ""),
  );
}
