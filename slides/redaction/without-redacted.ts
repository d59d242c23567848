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

/** The pictures of an article that are left when it is masked. */
function leftPictures(pictures: readonly Picture[], article: Article, masked: Article): readonly Picture[] {
  const [before, after] = [sourcesOf(article), sourcesOf(masked)];
  const left = pictures.filter(({ src }) => after.has(src) || !before.has(src));
  return left.length === pictures.length ? pictures : left;
}

/** How a name is said that only redacted sentences have would tell of it. */
function maskPronunciations(deck: Deck, article: Article): Deck {
  const { pronunciations, ...silent } = deck;
  if (pronunciations === undefined) return deck;
  const words = redactedWords(article, redactedSentences(deck));
  const left = pronunciations.filter(({ term, say }) => !words.tells(term) && !words.tells(say));
  if (left.length === pronunciations.length) return deck;
  return left.length === 0 ? silent : { ...deck, pronunciations: left };
}

const editable = new WeakMap<Briefing, Briefing>();

/**
 * The briefing as edits see it: its deck is the document's own, its article is without the redacted sentences and without
 * the pictures that went with them. The briefing itself when nothing is redacted.
 */
export function withMaskedArticle(briefing: Briefing): Briefing {
  const cached = editable.get(briefing);
  if (cached !== undefined) return cached;
  const { article, deck, pictures } = briefing;
  const masked = maskArticle(article, redactedSentences(deck));
  if (masked === article) return briefing;
  const open = { ...briefing, article: masked, pictures: leftPictures(pictures, article, masked) };
  editable.set(briefing, open);
  return open;
}

const known = new WeakMap<Briefing, Briefing>();

/**
 * The briefing as everybody but its owner may know it: with its article masked, and nothing kept with its deck that tells of
 * what is redacted. Its slides hold nothing of it anyway. The briefing itself when nothing is redacted.
 */
export function withoutRedacted(briefing: Briefing): Briefing {
  const cached = known.get(briefing);
  if (cached !== undefined) return cached;
  const open = withMaskedArticle(briefing);
  if (open === briefing) return briefing;
  const deck = maskPronunciations(briefing.deck, briefing.article);
  const told = deck === briefing.deck ? open : { ...open, deck };
  known.set(briefing, told);
  return told;
}
