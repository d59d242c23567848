import type { Article, Block, Section, Sentence, SentenceId, SentenceKind } from "../article/article.ts";
import type { WrittenSection } from "./read-deck-front.ts";

/** A sentence on its way into an article: numbered when the article is finished. */
export interface PendingSentence {
  readonly text: string;
  readonly kind: SentenceKind;
  readonly section: number;
  readonly start: number;
  readonly end: number;
  /** Equal for sentences of one block. */
  readonly block: number;
}

type PendingBlock = (idOf: (sentence: PendingSentence) => SentenceId) => Block;

export interface ArticleBuilder {
  /** Takes a sentence in; one that says the same is taken instead, unless `anew`. */
  readonly add: (sentence: PendingSentence, anew?: boolean) => PendingSentence;
  readonly addBlock: (section: number, block: PendingBlock) => void;
  /** Those taken in so far. */
  readonly sentences: () => readonly PendingSentence[];
  readonly finish: (head: Omit<Article, "sections" | "sentences">) => {
    readonly article: Article;
    readonly idOf: (sentence: PendingSentence) => SentenceId;
  };
}

/** Gathers an article of slides and notes: sentences come section by section, in the order of the slides. */
export function buildDeckArticle(sections: readonly WrittenSection[]): ArticleBuilder {
  const known = new Map<string, PendingSentence>();
  const pending: PendingSentence[] = [];
  const blocks = new Map<number, PendingBlock[]>();
  const headings = new Map<number, PendingSentence>();
  const finish: ArticleBuilder["finish"] = (head) => {
    const ordered = [...pending.entries()].sort(([a, one], [b, other]) => one.section - other.section || a - b);
    const ids = new Map(ordered.map(([, sentence], index) => [sentence, `s${index + 1}`]));
    const idOf = (sentence: PendingSentence) => ids.get(sentence) ?? "s1";
    const made = sections.map(({ heading, level }, section): Section => {
      const own = headings.get(section);
      const inside = (blocks.get(section) ?? []).map((block) => block(idOf));
      return { heading: heading || null, headingSentence: own === undefined ? null : idOf(own), level, blocks: inside };
    });
    const sentences = ordered.map(
      ([, sentence]): Sentence => ({
        ...sentence,
        id: idOf(sentence),
        inlines: sentence.text === "" ? [] : [{ text: sentence.text }],
        asideReason: null,
      }),
    );
    return { article: { ...head, sections: made, sentences }, idOf };
  };
  return {
    add: (sentence, anew = false) => {
      const before = known.get(sentence.text);
      if (before !== undefined && !anew) return before;
      if (before === undefined) known.set(sentence.text, sentence);
      if (sentence.kind === "heading" && !headings.has(sentence.section)) headings.set(sentence.section, sentence);
      pending.push(sentence);
      return sentence;
    },
    addBlock: (section, block) => {
      const inSection = blocks.get(section);
      if (inSection === undefined) blocks.set(section, [block]);
      else inSection.push(block);
    },
    sentences: () => pending,
    finish,
  };
}
