import type { Article } from "../article/article.ts";
import type { Imprint } from "./deck.ts";
import { deckWords } from "./deck-words.ts";
import { displayDate } from "./display-date.ts";

/** Names a bibliographic line has room for. */
const mostNames = 3;

/** One bibliographic line: who wrote it, what it is called, where and when it appeared. A redacted title is left out. */
export function sourceLine({ title, language }: Article, { byline, date, publication }: Imprint): string {
  const called = title === deckWords(language).untitled ? "" : title;
  const day = date === null ? "" : displayDate(date, language);
  return (
    [byline.slice(0, mostNames).join(", "), called, publication ?? "", day]
      .filter((part) => part !== "")
      // "Straus, Jacob R." has its full stop.
      .reduce((line, part) => (line === "" ? part : `${line}${/[.!?…]$/u.test(line) ? "" : "."} ${part}`), "")
  );
}
