import { dirname } from "node:path";
import { type Article, decodeDataUrl, type Picture, readPicture } from "../../slides/index.ts";
import { readBeside } from "../services/read-beside.ts";

/** Bytes. A page holding all pictures as base64 must stay below what a browser takes in one message (100 MB). */
const largestPicture = 20 * 1024 * 1024;
const largestSum = 48 * 1024 * 1024;
const mostPictures = 200;

/** The addresses of an article's pictures, each once, in order. */
function pictureAddresses(article: Article): readonly string[] {
  const addresses = new Set<string>();
  for (const { blocks } of article.sections) {
    for (const block of blocks) if (block.kind === "image") addresses.add(block.src);
  }
  return [...addresses];
}

function readOne(folder: string, src: string): Picture | null {
  if (/^data:/iu.test(src)) return decodeDataUrl(src);
  const bytes = readBeside(folder, src, largestPicture);
  return bytes === null ? null : readPicture(src, bytes);
}

/**
 * The pictures of an article that can be had without a network: those inside it, and files beside or below it. Remote
 * ones are never fetched; what is missing, too large or no picture is left out.
 */
export function readPictures(article: Article, articlePath: string): readonly Picture[] {
  const folder = dirname(articlePath);
  const pictures: Picture[] = [];
  let sum = 0;
  for (const src of pictureAddresses(article).slice(0, mostPictures)) {
    const picture = readOne(folder, src);
    if (picture === null || sum + picture.bytes.length > largestSum) continue;
    sum += picture.bytes.length;
    pictures.push(picture);
  }
  return pictures;
}
