import { expect, test } from "vitest";
import type { Article, SetAsideReason } from "../../../../slides/article/article.ts";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { type ArticleFlow, type FlowBlock, readArticleFlow } from "../../../../slides/export/handout/article-flow.ts";
import { sampleArticle } from "../sample-article.ts";
import { pixel, sampleDeck } from "../sample-briefing.ts";

const article = sampleArticle();
const deck = sampleDeck(article);

function setAside(beginning: string, reason: SetAsideReason | null, from: Deck = deck): Deck {
  const id = article.sentences.find(({ text }) => text.startsWith(beginning))?.id;
  const ledger = from.ledger.map((entry) =>
    entry.sentence === id
      ? { ...entry, fate: reason === null ? ("spoken" as const) : ("set-aside" as const), reason }
      : entry,
  );
  return { ...from, ledger };
}

function passagesOf(block: FlowBlock) {
  switch (block.kind) {
    case "paragraph":
    case "quotation":
      return block.sentences;
    case "list":
      return block.items.flatMap(({ sentences }) => sentences);
    case "table":
    case "image":
      return block.caption;
    case "code":
      return [];
  }
}

function printed({ sections }: ArticleFlow) {
  return sections.flatMap(({ blocks }) => blocks.flatMap(passagesOf));
}

function read(from: Deck, of: Article = article) {
  return readArticleFlow(of, from, [pixel]);
}

test("every shown or spoken sentence is printed once and in order", () => {
  const wanted = article.sentences.filter(({ id, kind }) => {
    const entry = deck.ledger.find(({ sentence }) => sentence === id);
    const isText = !["title", "byline", "date", "heading", "table-row"].includes(kind);
    return entry?.fate !== "set-aside" && isText;
  });
  expect(printed(read(deck)).map(({ sentence }) => sentence.id)).toEqual(wanted.map(({ id }) => id));
});

test("the head of a table is printed with the table only, though it is a sentence too", () => {
  const caption = article.sentences.find(({ kind }) => kind === "caption");
  const head = { text: "Design Build Upkeep a year", kind: "table-row" as const, id: "s900", section: 2, block: 900 };
  const inlines = [{ text: head.text }];
  const sentence = {
    ...head,
    inlines,
    start: (caption?.end ?? 0) + 1,
    end: (caption?.end ?? 0) + 27,
    asideReason: null,
  };
  const headed: Article = { ...article, sentences: [...article.sentences, sentence] };
  const ledger = [...deck.ledger, { sentence: "s900", fate: "shown" as const, slides: [], reason: null }];
  expect(printed(read({ ...deck, ledger }, headed)).map(({ sentence: { id } }) => id)).not.toContain("s900");
  const other = {
    ...sentence,
    text: "Three designs were compared",
    inlines: [{ text: "Three designs were compared" }],
  };
  const stray: Article = { ...article, sentences: [...article.sentences, other] };
  expect(printed(read({ ...deck, ledger }, stray)).map(({ sentence: { id } }) => id)).toContain("s900");
});

test("sections keep their headings and table rows their cells", () => {
  const { sections } = read(deck);
  expect(sections.map(({ heading }) => heading)).toEqual([
    null,
    "What the March flood did",
    "Three designs, one decision",
    "What happens next",
  ]);
  const table = sections[2]?.blocks.find(({ kind }) => kind === "table");
  expect(table).toMatchObject({
    rows: [
      ["Stone wall", "410", "6"],
      ["Gates", "780", "31"],
      ["Marsh belt", "265", "9"],
    ],
  });
});

test("a sentence left out for length leaves a mark before the next one", () => {
  const sentences = printed(read(setAside("The vote was", "length")));
  expect(sentences.filter(({ isAfterGap }) => isAfterGap).map(({ sentence }) => sentence.text.slice(0, 9))).toEqual([
    "Engineers",
  ]);
});

test("page furniture leaves no mark", () => {
  expect(printed(read(setAside("The vote was", "share-links"))).some(({ isAfterGap }) => isAfterGap)).toBe(false);
});

test("footnotes are printed apart though they are set aside from the talk", () => {
  const { footnotes } = read(deck);
  expect(footnotes).toMatchObject([{ label: "1", sentences: [{ sentence: { kind: "footnote" } }] }]);
});

test("page text that the user took back in is printed", () => {
  const texts = printed(read(setAside("Sign up for", null))).map(({ sentence }) => sentence.text);
  expect(texts).toContain("Sign up for our morning letter!");
});

test("a picture is left out when neither it nor its caption can be printed", () => {
  const kinds = (flow: ArticleFlow) => flow.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
  expect(kinds(readArticleFlow(article, deck, []))).toContain("image");
  expect(kinds(readArticleFlow(article, setAside("The breach", "missing-picture"), []))).not.toContain("image");
});

test("a section whose every sentence is set aside is left out", () => {
  const nothing = deck.ledger.map((entry) => ({ ...entry, fate: "set-aside" as const, reason: "user" as const }));
  expect(readArticleFlow(article, { ...deck, ledger: nothing }, []).sections).toEqual([]);
});
