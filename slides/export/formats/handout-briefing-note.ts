import { html, markupSource } from "../../render/html.ts";
import type { ExportInput } from "../export-input.ts";
import { readArticleFlow } from "../handout/article-flow.ts";
import type { HandoutParts } from "../handout/handout-document.ts";
import { handoutWords } from "../handout/handout-words.ts";
import { accountMarkup } from "../handout/note-account.ts";
import { bottomLineMarkup, titleMarkup } from "../handout/note-front.ts";
import { footnotesMarkup, keyFiguresMarkup, referenceMarkup, sourceMarkup } from "../handout/note-reference.ts";
import { sectionsMarkup } from "../handout/note-sections.ts";
import { noteStyles } from "../handout/note-styles.ts";
import { textSheet } from "../handout/sheet.ts";
import { indexBlocks } from "../note-paragraphs.ts";

function writeBody({ article, deck, pictures }: ExportInput): string {
  const words = handoutWords(deck.language);
  const flow = readArticleFlow(article, deck, pictures);
  const bySource = new Map(pictures.map((picture) => [picture.src, picture]));
  return markupSource(html`<main class="hn">
${titleMarkup(article, deck, words, words.briefingNote)}
${bottomLineMarkup(deck)}
${keyFiguresMarkup(deck, words)}
${sectionsMarkup(flow, deck, indexBlocks(article), bySource, words)}
${referenceMarkup(deck)}
${footnotesMarkup(flow.footnotes, words)}
${sourceMarkup(deck)}
${accountMarkup(deck)}
</main>`);
}

/**
 * The default handout: a briefing note to be read on its own. Title block, bottom line, key figures, then the article in
 * full sentences under its own headings, with the deck's quotations in the margin; timeline, people, glossary,
 * footnotes and source; last, the account of what was set aside. It holds no speaker notes of the user's own.
 */
export function briefingNoteParts(input: ExportInput): HandoutParts {
  return {
    kind: handoutWords(input.deck.language).briefingNote,
    sheet: textSheet(input.options.paper),
    styles: noteStyles,
    body: writeBody(input),
    showsSlides: false,
  };
}
