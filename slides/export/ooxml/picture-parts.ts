import type { Picture } from "../../article/picture.ts";
import type { OfficePart } from "./office-package.ts";

const extensions: Readonly<Record<Picture["mediaType"], string>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/gif": "gif",
  "image/webp": "webp",
};

/** Pictures of a package: each once, however often it is shown. */
export interface PictureParts {
  /** Path of a picture by its address in the article. */
  readonly paths: ReadonlyMap<string, string>;
  readonly parts: readonly OfficePart[];
}

/** Files for pictures under a folder (`ppt/media`), in the order given. WebP is known to Office from 2021 on. */
export function pictureParts(pictures: readonly Picture[], folder: string): PictureParts {
  const unique = [...new Map(pictures.map((picture) => [picture.src, picture])).values()];
  const path = ({ mediaType }: Picture, index: number) => `${folder}/image${index + 1}.${extensions[mediaType]}`;
  return {
    paths: new Map(unique.map((picture, index) => [picture.src, path(picture, index)])),
    parts: unique.map((picture, index) => ({
      path: path(picture, index),
      contentType: picture.mediaType,
      content: picture.bytes,
    })),
  };
}
