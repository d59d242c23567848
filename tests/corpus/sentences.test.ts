import { describe, expect, it } from "vitest";
import { segmentSentences } from "../../slides/language/segment-sentences.ts";
import { articlesFolder, loadLabelled } from "./articles.ts";

describe.skipIf(articlesFolder === null)("sentences of the labelled article (skipped without the corpus)", () => {
  it("are cut exactly as labelled", () => {
    const labelled = loadLabelled("txt").find(
      ({ labels }) => labels.sentences !== undefined && labels.paragraphs !== undefined,
    );
    const { paragraphs = [], sentences = [] } = labelled?.labels ?? {};
    const cut = paragraphs.flatMap((text) =>
      segmentSentences(text, "en").map(({ start, end }) => text.slice(start, end)),
    );
    expect(sentences.length).toBeGreaterThan(50);
    expect(cut).toEqual(sentences);
  });
});
