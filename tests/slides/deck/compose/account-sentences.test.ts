import { describe, expect, it } from "vitest";
import { accountSentences } from "../../../../slides/deck/compose/account-sentences.ts";
import type { NoteLine, Slide } from "../../../../slides/deck/deck.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

const article = buildArticle({
  title: "Ferry",
  language: "en",
  sections: [{ heading: null, paragraphs: [["The ferry runs.", "It is full.", "Nobody complains."]] }],
});
const [first, second, third] = article.sentences.filter(({ kind }) => kind === "paragraph");
const ids = [first?.id ?? "", second?.id ?? "", third?.id ?? ""] as const;

function slideWith(notes: readonly NoteLine[], source: string): Slide {
  return {
    id: "slide-1",
    layout: "statement",
    headline: { text: "Ferry", sources: [], own: false },
    items: [{ text: "The ferry runs", sources: [source], own: false, label: "", detail: "", depth: 0 }],
    notes,
    seconds: 5,
    section: 0,
  };
}

function fateOf(slides: readonly Slide[], id: string) {
  return accountSentences(article, slides).find(({ sentence }) => sentence === id);
}

describe("accountSentences", () => {
  const slides = [
    slideWith(
      [
        { kind: "sentence", sentence: ids[0], text: "The ferry runs." },
        { kind: "sentence", sentence: ids[1], text: "It is full." },
      ],
      ids[0],
    ),
  ];

  it("has one entry for each sentence, in the order of the article", () => {
    const ledger = accountSentences(article, slides);
    expect(ledger.map(({ sentence }) => sentence)).toEqual(article.sentences.map(({ id }) => id));
  });

  it("tells shown from spoken from set aside", () => {
    expect(fateOf(slides, ids[0])).toMatchObject({ fate: "shown", slides: ["slide-1"], reason: null });
    expect(fateOf(slides, ids[1])).toMatchObject({ fate: "spoken", slides: ["slide-1"], reason: null });
    expect(fateOf(slides, ids[2])).toMatchObject({ fate: "set-aside", slides: [], reason: "length" });
  });

  it("does not call a sentence shown when only a shortened form of it is anywhere", () => {
    expect(fateOf([slideWith([], ids[0])], ids[0])).toMatchObject({ fate: "set-aside" });
  });
});
