import type { SentenceId } from "../../article/article.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import { displayText } from "../../fit/display-text.ts";
import { formatMinutes } from "../format-minutes.ts";
import type { HandoutWords } from "../handout/handout-words.ts";
import { joinNotes, type NoteParagraph } from "../note-paragraphs.ts";
import { type Xml, xml } from "../ooxml/xml.ts";
import type { DocxContext } from "./docx-context.ts";
import { headingXml } from "./docx-note.ts";
import { bulletList } from "./docx-page.ts";
import { noteRunsXml, paragraphXml, runXml } from "./docx-text.ts";

/** Numbers of the lists that the paragraphs are items of: neighbours of one style share one. */
function listNumbers(paragraphs: readonly NoteParagraph[], context: DocxContext): readonly (number | null)[] {
  let current = 0;
  return paragraphs.map(({ list }, index) => {
    if (list === undefined) return null;
    if (list === "bulleted") return bulletList;
    if (paragraphs[index - 1]?.list !== "numbered") current = bulletList + context.nextList();
    return current;
  });
}

function noteXml({ kind, text, runs }: NoteParagraph, list: number | null): Xml {
  const content = runs === undefined ? [runXml(kind === "cue" ? `[${text}]` : text)] : noteRunsXml(runs);
  if (list !== null) return paragraphXml(content, { style: "ListParagraph", list: { id: list, depth: 0 } });
  return paragraphXml(content, { style: kind === "cue" ? "Cue" : kind === "own" ? "OwnText" : "Normal" });
}

function slideXml(
  { headline, notes, seconds }: Slide,
  place: string,
  blocks: ReadonlyMap<SentenceId, number>,
  words: HandoutWords,
  context: DocxContext,
): readonly Xml[] {
  const title = displayText(headline.text);
  const paragraphs = joinNotes(notes, blocks);
  const lists = listNumbers(paragraphs, context);
  const said = paragraphs.map((paragraph, index) => noteXml(paragraph, lists[index] ?? null));
  const none = paragraphXml(runXml(words.noNotes, { style: "Muted" }));
  const time = runXml(`${words.slide} ${place} · ${formatMinutes(seconds)}`, { style: "Muted" });
  return [
    headingXml(title === "" ? `${words.slide} ${place}` : title, 2),
    paragraphXml(xml`${time}`, { style: "Small", keepsNext: true }),
    ...(said.length === 0 ? [none] : said),
  ];
}

/** The speaker notes on pages of their own: under each slide's headline its number, its time, and what is to be said. */
export function speakerNotesXml(
  { slides }: Deck,
  blocks: ReadonlyMap<SentenceId, number>,
  words: HandoutWords,
  context: DocxContext,
): readonly Xml[] {
  if (slides.every(({ notes }) => notes.length === 0)) return [];
  const pages = slides.flatMap((slide, index) =>
    slideXml(slide, `${index + 1} ${words.of} ${slides.length}`, blocks, words, context),
  );
  return [headingXml(words.speakerNotes, 1, true), ...pages];
}
