import type { OfficePart, Relationship } from "../../ooxml/office-package.ts";
import { xml } from "../../ooxml/xml.ts";
import type { ColourScheme } from "../colour-scheme.ts";
import type { DrawnSlide } from "../draw-slides.ts";
import type { Shape } from "../shape.ts";
import { layoutIndex } from "../slide-layouts.ts";
import { layoutPath, shapeNamespaces, shapeTree } from "./master-parts.ts";
import { shapeXml } from "./shape-xml.ts";

export function slidePath(index: number): string {
  return `ppt/slides/slide${index + 1}.xml`;
}

/** What all slides of a file are written with. */
export interface SlideSetting {
  readonly scheme: ColourScheme;
  readonly language: string | null;
  readonly direction: "ltr" | "rtl";
  readonly italicQuotations: boolean;
  /** Path of a picture in the package, by its address in the article. */
  readonly picturePaths: ReadonlyMap<string, string>;
}

function addressesOf(shapes: readonly Shape[]): readonly string[] {
  const runs = shapes.flatMap((shape) => (shape.kind === "text" ? shape.paragraphs.flatMap(({ runs }) => runs) : []));
  return [...new Set(runs.flatMap(({ href }) => href ?? []))];
}

function picturesOf(shapes: readonly Shape[]): readonly string[] {
  return [...new Set(shapes.flatMap((shape) => (shape.kind === "picture" ? [shape.picture.src] : [])))];
}

/** A slide as a part. `notesPath` is that of its notes, null when it has none. */
export function slidePart(
  { slide, shapes }: DrawnSlide,
  index: number,
  notesPath: string | null,
  { picturePaths, ...setting }: SlideSetting,
): OfficePart {
  const pictures = picturesOf(shapes);
  const addresses = addressesOf(shapes);
  const linkIds = new Map(addresses.map((address, place) => [address, `rId${place + 3 + pictures.length}`]));
  const pictureIds = new Map(pictures.map((src, place) => [src, `rId${place + 3}`]));
  const relationships: readonly Relationship[] = [
    { id: "rId1", type: "slideLayout", target: layoutPath(layoutIndex(slide.layout)) },
    ...(notesPath === null ? [] : [{ id: "rId2", type: "notesSlide", target: notesPath }]),
    ...[...pictureIds].map(([src, id]) => ({ id, type: "image", target: picturePaths.get(src) ?? "" })),
    ...[...linkIds].map(([target, id]) => ({ id, type: "hyperlink", target, external: true as const })),
  ];
  const style = { ...setting, links: linkIds, pictures: pictureIds };
  const written = shapes.map((shape, place) => shapeXml(shape, place + 2, style));
  return {
    path: slidePath(index),
    contentType: "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
    relationships,
    content: xml`<p:sld${shapeNamespaces}><p:cSld>${shapeTree(written)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  };
}
