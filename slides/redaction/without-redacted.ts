import type { Article } from "../article/article.ts";
import type { Picture } from "../article/picture.ts";
import type { Briefing } from "../briefing.ts";
import { maskArticle } from "./mask-article.ts";
import { redactedSentences } from "./redacted-sentences.ts";

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

/**
 * The briefing as everybody but its owner may know it: its article without the redacted sentences and without the pictures
 * that went with them. Its slides hold nothing of them anyway. The briefing itself when nothing is redacted.
 */
export function withoutRedacted(briefing: Briefing): Briefing {
  const cached = known.get(briefing);
  if (cached !== undefined) return cached;
  const masked = maskArticle(briefing.article, redactedSentences(briefing.deck));
  if (masked === briefing.article) return briefing;
  const open = { ...briefing, article: masked, pictures: leftPictures(briefing.pictures, briefing.article, masked) };
  known.set(briefing, open);
  return open;
}
