import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export interface LoopbackArguments {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** False only serves, and prints the address: for a browser of the user's own choice, and for tests. */
  readonly window: boolean;
}

/** A file as a terminal or a desktop hands it over: a path or a file: address. */
function toPath(word: string, folder: string): string | null {
  if (!/^file:/iu.test(word)) return resolve(folder, word);
  try {
    return fileURLToPath(word);
  } catch {
    return null;
  }
}

/** Understands the words after the program's name; a sentence for what it does not understand. */
export function parseLoopbackArguments(words: readonly string[], folder: string): LoopbackArguments | string {
  const ended = words.indexOf("--");
  const options = (ended === -1 ? words : words.slice(0, ended)).filter((word) => /^-./u.test(word));
  const unknown = options.find((word) => word !== "--no-window");
  if (unknown !== undefined) return `There is no option ${unknown}.`;
  const names = words.filter(
    (word, index) => word !== "--" && (!options.includes(word) || (ended !== -1 && index > ended)),
  );
  const files = names.flatMap((word) => toPath(word, folder) ?? []);
  return { files, window: !options.includes("--no-window") };
}
