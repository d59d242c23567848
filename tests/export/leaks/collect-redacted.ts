import type { Article, SentenceId } from "../../../slides/index.ts";
import { slug } from "../../../slides/index.ts";
import type { Secret } from "./collect-secrets.ts";

const runLength = 5;
/** Runs and words with fewer letters are in many files by chance. */
const shortestRun = 14;
const shortestTitle = 8;
const shortestWord = 4;

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + runLength).join(" "));
}

/**
 * Everything by which a redacted sentence would be known in a file: any five of its words in a row, a title of any length and
 * the file name made of it, and the figures and names that no other sentence has. Found without the engine's help.
 */
export function collectRedacted(article: Article, ids: ReadonlySet<SentenceId>): readonly Secret[] {
  const { sentences, date, publication, byline } = article;
  const open = sentences.filter(({ id }) => !ids.has(id));
  // What the page's own data state beside the text is only as secret as the line that states it.
  const isStated = (line: string) => !sentences.some(({ id, kind }) => kind === line && ids.has(id));
  const stated = [
    ...(isStated("date") ? [(date ?? "").replace(/\D/gu, " ")] : []),
    ...(isStated("publication") ? [publication ?? ""] : []),
    ...(isStated("byline") ? byline : []),
  ];
  const openTexts = [...open.map(({ text }) => text), ...stated];
  // A text that says it in two lines, one after the other, still says it.
  const openLetters = openTexts.map(lettersOf).join("");
  // "core" is no secret where "multi-core" is open.
  const openWords = new Set(
    openTexts
      .flatMap((text) => [...wordsOf(text), ...(text.match(/[\p{L}\p{N}]+/gu) ?? [])])
      .map((word) => word.toLowerCase()),
  );
  return sentences
    .filter(({ id }) => ids.has(id))
    .flatMap(({ text, kind }): readonly Secret[] => {
      const isTitle = kind === "title" && lettersOf(text).length >= shortestTitle;
      const named = slug(text).split("-").slice(0, runLength).join("-");
      const runs = [
        ...runsOf(text).filter((run) => lettersOf(run).length >= shortestRun),
        ...(isTitle ? [text, named] : []),
      ];
      const secretRuns = runs.filter((run) => !openLetters.includes(lettersOf(run)));
      const telling = wordsOf(text).filter(
        (word, place) =>
          word.length >= shortestWord &&
          (/\p{N}/u.test(word) || (place > 0 && /^\p{Lu}/u.test(word))) &&
          !openWords.has(word.toLowerCase()),
      );
      return [
        ...secretRuns.map((run) => ({ what: "redacted", text: run }) as const),
        ...telling.map((word) => ({ what: "redacted word", text: word.toLowerCase() }) as const),
      ];
    });
}
