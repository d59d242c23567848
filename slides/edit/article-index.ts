import type { Article, Sentence, SentenceId } from "../article/article.ts";

/** What editing looks up in an article. */
export interface ArticleIndex {
  readonly sentence: (id: SentenceId) => Sentence | undefined;
  /** Ordinal among the article's sentences, -1 for one that is not there. */
  readonly position: (id: SentenceId) => number;
  /** The head of the table that a row belongs to. */
  readonly headerOf: (row: SentenceId) => SentenceId | undefined;
  /** True for the head of a table, which is a sentence but no row. */
  readonly isHeader: (id: SentenceId) => boolean;
}

/** Heads of tables by the block they stand in: table rows that no table lists as a row. */
function headersByBlock(article: Article): ReadonlyMap<number, SentenceId> {
  const rows = new Set(
    article.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ sentence }) => sentence) : [])),
    ),
  );
  const headers = article.sentences.filter(({ id, kind }) => kind === "table-row" && !rows.has(id));
  return new Map(headers.map(({ id, block }) => [block, id]));
}

function buildIndex(article: Article): ArticleIndex {
  const positions = new Map(article.sentences.map(({ id }, position) => [id, position]));
  const headers = headersByBlock(article);
  const headerIds = new Set(headers.values());
  const sentence = (id: SentenceId) => article.sentences[positions.get(id) ?? -1];
  return {
    sentence,
    position: (id) => positions.get(id) ?? -1,
    headerOf: (row) => headers.get(sentence(row)?.block ?? -1),
    isHeader: (id) => headerIds.has(id),
  };
}

const indices = new WeakMap<Article, ArticleIndex>();

/** The index of an article, built once. */
export function indexArticle(article: Article): ArticleIndex {
  const known = indices.get(article);
  if (known !== undefined) return known;
  const built = buildIndex(article);
  indices.set(article, built);
  return built;
}
