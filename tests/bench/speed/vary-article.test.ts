import { expect, test } from "vitest";
import { varyArticle } from "./vary-article.ts";

const article = "---\ntitle: T\n---\n\n# Heading words\n\nOfficials counted 16,000 people in Қазақстан.\n";

test("one copy is the article itself", () => {
  expect(varyArticle(article, 1)).toBe(article);
});

test("front matter comes once, the body as often as asked", () => {
  const text = varyArticle(article, 3);
  expect(text.match(/title: T/g)).toHaveLength(1);
  expect(text.match(/^# /gm)).toHaveLength(3);
});

test("no two copies have the same sentence, while figures and short words stay", () => {
  const sentences = varyArticle(article, 200)
    .split("\n")
    .filter((line) => line.includes("16,000"));
  expect(new Set(sentences).size).toBe(200);
  for (const sentence of sentences) expect(sentence).toMatch(/ 16,000 .* in /);
});
