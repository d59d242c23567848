import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The files among the words of a start. The system passes paths, or file: addresses on Linux; switches of the browser
 * engine may stand anywhere. Of the others the first `skip` name the program itself.
 */
export function filesToOpen(words: readonly string[], skip: number, folder: string): readonly string[] {
  const named = words.filter((word) => word !== "" && !word.startsWith("-")).slice(skip);
  return named.flatMap((word) => {
    if (!/^file:/iu.test(word)) return [isAbsolute(word) ? word : resolve(folder, word)];
    try {
      return [fileURLToPath(word)];
    } catch {
      return [];
    }
  });
}
