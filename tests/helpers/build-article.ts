import type { Article, Block, Section, Sentence, SentenceKind } from "../../slides/article/article.ts";

interface SectionText {
  readonly heading?: string | null;
  /** Paragraphs, each a list of sentences. */
  readonly paragraphs: readonly (readonly string[])[];
}

interface ArticleText {
  readonly title?: string;
  readonly language?: string;
  readonly sections: readonly SectionText[];
}

/** An article made of given sentences, for tests that need no parser. */
export function buildArticle({ title = "A Title", language = "en", sections }: ArticleText): Article {
  const sentences: Sentence[] = [];
  let place = 0;
  let block = 0;
  const add = (text: string, kind: SentenceKind, section: number): string => {
    const id = `s${sentences.length + 1}`;
    const base = { id, text, inlines: [{ text }], kind, section, block, asideReason: null };
    sentences.push({ ...base, start: place, end: place + text.length });
    place += text.length + 1;
    return id;
  };
  add(title, "title", -1);
  const built = sections.map(({ heading = null, paragraphs }, section): Section => {
    block += 1;
    const headingSentence = heading === null ? null : add(heading, "heading", section);
    const blocks = paragraphs.map((paragraph): Block => {
      block += 1;
      return { kind: "paragraph", sentences: paragraph.map((text) => add(text, "paragraph", section)) };
    });
    return { heading, headingSentence, level: 1, blocks };
  });
  return {
    format: "text",
    title,
    byline: [],
    date: null,
    publication: null,
    url: null,
    language,
    direction: "ltr",
    sections: built,
    sentences,
  };
}
