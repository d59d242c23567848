import type { Article } from "../article/article.ts";
import type { Picture } from "../article/picture.ts";
import type { Briefing } from "../briefing.ts";
import type { Deck } from "../deck/deck.ts";
import { maskArticle } from "./mask-article.ts";
import { redactedSentences } from "./redacted-sentences.ts";
import { redactedWords } from "./redacted-words.ts";

function sourcesOf({ sections }: Article): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "image" ? [block.src] : []))),
  );
}

const known = new WeakMap<Briefing, Briefing>();

/** The pictures of an article that are left when it is masked. */
function leftPictures(pictures: readonly Picture[], article: Article, masked: Article): readonly Picture[] {
  const [before, after] = [sourcesOf(article), sourcesOf(masked)];
  const left = pictures.filter(({ src }) => after.has(src) || !before.has(src));
  return left.length === pictures.length ? pictures : left;
}

/** How a name is said that only redacted sentences have would tell of it. */
function maskPronunciations(deck: Deck, article: Article): Deck {
  if (deck.pronunciations === undefined) return deck;
  const words = redactedWords(article, redactedSentences(deck));
  const left = deck.pronunciations.filter(({ term, say }) => !words.tells(term) && !words.tells(say));
  return left.length === deck.pronunciations.length ? deck : { ...deck, pronunciations: left };
}

/**
 * The briefing as everybody but its owner may know it: its article without the redacted sentences and without the pictures
 * that went with them. Its slides hold nothing of them anyway. The briefing itself when nothing is redacted.
 */
export function withoutRedacted(briefing: Briefing): Briefing {
  const cached = known.get(briefing);
  if (cached !== undefined) return cached;
  const masked = maskArticle(briefing.article, redactedSentences(briefing.deck));
  if (masked === briefing.article) return briefing;
  const { article, deck, pictures } = briefing;
  const open = {
    ...briefing,
    article: masked,
    deck: maskPronunciations(deck, article),
    pictures: leftPictures(pictures, article, masked),
  };
  known.set(briefing, open);
  return open;
}
