import type { Picture } from "../../article/picture.ts";
import type { Relationship } from "../ooxml/office-package.ts";
import { type PictureParts, pictureParts } from "../ooxml/picture-parts.ts";

/** What a document collects while it is written from front to back: links, lists, pictures, each with its own number. */
export interface DocxContext {
  readonly language: string | null;
  readonly direction: "ltr" | "rtl";
  /** The relationship of an address outside. */
  readonly link: (address: string) => string;
  /** The relationship of a picture of the article, null when it is not at hand. */
  readonly embed: (src: string) => { readonly id: string; readonly picture: Picture } | null;
  /** A number for the next drawing. */
  readonly nextDrawing: () => number;
  /** A number for the next numbered list, each of which counts from 1. */
  readonly nextList: () => number;
  readonly relationships: () => readonly Relationship[];
  readonly pictures: () => PictureParts;
  readonly lists: () => number;
}

export function createDocxContext(
  pictures: readonly Picture[],
  language: string | null,
  direction: "ltr" | "rtl",
): DocxContext {
  const bySource = new Map(pictures.map((picture) => [picture.src, picture]));
  const links = new Map<string, string>();
  const embedded = new Map<string, string>();
  let drawings = 0;
  let lists = 0;
  const embeddedPictures = () => [...embedded.keys()].flatMap((src) => bySource.get(src) ?? []);
  const collected = () => pictureParts(embeddedPictures(), "word/media");
  return {
    language,
    direction,
    link: (address) => {
      const id = links.get(address) ?? `link${links.size + 1}`;
      links.set(address, id);
      return id;
    },
    embed: (src) => {
      const picture = bySource.get(src);
      if (picture === undefined) return null;
      const id = embedded.get(src) ?? `picture${embedded.size + 1}`;
      embedded.set(src, id);
      return { id, picture };
    },
    nextDrawing: () => {
      drawings += 1;
      return drawings;
    },
    nextList: () => {
      lists += 1;
      return lists;
    },
    relationships: () => {
      const { paths } = collected();
      return [
        ...[...embedded].map(([src, id]) => ({ id, type: "image", target: paths.get(src) ?? "" })),
        ...[...links].map(([target, id]) => ({ id, type: "hyperlink", target, external: true as const })),
      ];
    },
    pictures: collected,
    lists: () => lists,
  };
}
