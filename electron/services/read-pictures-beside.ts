import { dirname, isAbsolute } from "node:path";
import type { ShellInput, ShellOutput } from "../contract/shell-api.ts";
import { failure, type ShellResult, success } from "../contract/shell-result.ts";
import { readBeside } from "./read-beside.ts";

/** Bytes. A page holding all pictures as base64 must stay below what a browser takes in one message (100 MB). */
const largestPicture = 20 * 1024 * 1024;
const largestSum = 48 * 1024 * 1024;

/** Reads the pictures that lie beside or below an article; what is missing, too large or elsewhere is left out. */
export function readPicturesBeside({
  path,
  addresses,
}: ShellInput<"readPictures">): ShellResult<ShellOutput<"readPictures">> {
  if (!isAbsolute(path)) return failure("bad-request", "A path has to be absolute.");
  const folder = dirname(path);
  const pictures: { src: string; bytes: Uint8Array }[] = [];
  let sum = 0;
  for (const src of new Set(addresses)) {
    const bytes = readBeside(folder, src, largestPicture);
    if (bytes === null || sum + bytes.length > largestSum) continue;
    sum += bytes.length;
    pictures.push({ src, bytes });
  }
  return success({ pictures });
}
