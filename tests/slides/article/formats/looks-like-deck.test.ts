import { expect, test } from "vitest";
import { looksLikeDeck } from "../../../../slides/article/formats/looks-like-deck.ts";

test.each([
  ["our own export", "---\nlectern: 1\n---\n\n# One\n"],
  ["reveal's comments", "# One\n\n---\n\n<!-- .slide: data-background=red -->\n\n## Two\n"],
  ["options for reveal", "---\nrevealOptions:\n  transition: fade\n---\n\n# One\n\n---\n\n# Two\n"],
  ["two slides with notes", "# One\n\nNote: a\n\n---\n\n# Two\n\nNotes:\n- b\n"],
])("%s makes slides", (_name, text) => {
  expect(looksLikeDeck(text)).toBe(true);
});

test.each([
  ["rulers between paragraphs", "One.\n\n---\n\nTwo.\n\n---\n\nThree.\n"],
  ["a ruler and one note", "One.\n\n---\n\nNote: this article was updated.\n"],
  ["an article with front matter", "---\ntitle: lectern: a history\ntheme: wood\n---\n\nOne.\n\n---\n\nTwo.\n"],
  ["notes without slides", "Note: one.\n\nNote: two.\n"],
])("%s does not", (_name, text) => {
  expect(looksLikeDeck(text)).toBe(false);
});
