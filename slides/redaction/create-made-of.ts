import type { Sentence } from "../article/article.ts";
import { slug } from "../export/slug.ts";

/** Words in a row by which an address is known to be made of a sentence; of a title or heading fewer are enough. */
const tellingRun = 5;
const tellingTitleRun = 3;

const leastRun = 3;

export type IsMadeOf = (address: string) => boolean;

function runsOf({ kind, text }: Sentence): readonly string[] {
  const words = slug(text).split("-");
  const wanted = kind === "title" || kind === "heading" ? tellingTitleRun : tellingRun;
  const size = Math.min(wanted, words.length);
  // One or two words are in many addresses.
  if (size < Math.min(wanted, leastRun)) return [];
  return Array.from(
    { length: words.length - size + 1 },
    (_, start) => `-${words.slice(start, start + size).join("-")}-`,
  );
}

/**
 * Tells whether an address or a file name is made of the words of some sentences, as addresses of pages and names of pictures
 * are made of titles.
 */
export function createMadeOf(sentences: readonly Sentence[]): IsMadeOf {
  const runs = [...new Set(sentences.flatMap(runsOf))];
  return (address) => {
    if (runs.length === 0 || address.startsWith("data:")) return false;
    const parts = address.split(/[/?&#=]+/u).map((part) => `-${slug(part)}-`);
    return runs.some((run) => parts.some((part) => part.includes(run)));
  };
}
