import { expect, test } from "vitest";
import { captionsMarkup } from "../../../slides/render/captions-markup.ts";
import { html, markupSource } from "../../../slides/render/html.ts";
import { makeItem } from "../../helpers/build-deck.ts";

test("captions are paragraphs of a figcaption", () => {
  const source = markupSource(html`${captionsMarkup([makeItem("The dam.", { sources: ["s7"] })])}`);
  expect(source).toBe(
    '<figcaption class="ls-captions"><p class="ls-caption ls-text" data-sources="s7">The dam.</p></figcaption>',
  );
});

test("no captions, no figcaption", () => {
  expect(captionsMarkup([])).toBeNull();
});
