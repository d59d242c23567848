import type { Briefing } from "../../briefing.ts";
import type { Slide, Statement } from "../../deck/deck.ts";
import { itemText } from "../../deck/item-text.ts";
import { redactedSentences } from "../../redaction/redacted-sentences.ts";
import { type RedactedWords, redactedWords } from "../../redaction/redacted-words.ts";
import type { BriefingPlace } from "../briefing-place.ts";
import { type CheckRow, checkRow } from "./check-row.ts";

interface OwnText {
  readonly place: BriefingPlace;
  readonly text: string;
}

function ownStatement(statement: Statement, place: BriefingPlace, text = statement.text): readonly OwnText[] {
  return statement.own ? [{ place, text }] : [];
}

/** Everything on a slide and in its notes that the user wrote. */
function ownTexts(
  { id: slide, headline, items, notes, ...rest }: Slide,
  { quotes }: RedactedWords,
): readonly OwnText[] {
  const isUsersPicture = rest.layout === "image" && rest.changes?.includes("picture") === true;
  return [
    ...ownStatement(headline, { kind: "headline", slide }),
    ...items.flatMap((item, index) =>
      ownStatement(item, { kind: "item", slide, item: index, field: "text" }, `${itemText(item)} ${item.detail}`),
    ),
    ...notes.flatMap((line, note): readonly OwnText[] =>
      // A stage direction may be the product's own: "Point 2".
      line.kind === "sentence" || (line.kind === "cue" && !quotes(line.text))
        ? []
        : [{ place: { kind: "note", slide, note }, text: line.text }],
    ),
    ...(isUsersPicture && rest.layout === "image"
      ? [{ place: { kind: "slide", slide }, text: rest.image.alt } as const]
      : []),
  ];
}

/** What the user wrote about the briefing as a whole. */
function isToldByDeck({ article, deck }: Briefing, { tells }: RedactedWords): boolean {
  const { title, imprint, options } = deck;
  const said = imprint === undefined ? [] : [...imprint.byline, imprint.date ?? "", imprint.publication ?? ""];
  return [...(title === article.title ? [] : [title]), options.marking, ...said].some(tells);
}

/** Where the user's own words, or other sentences, still say what is redacted: it was taken out, this was not. */
export function checkRedacted(briefing: Briefing): readonly CheckRow[] {
  const { article, deck } = briefing;
  const ids = redactedSentences(deck);
  if (ids.size === 0) return [];
  const words = redactedWords(article, ids);
  const [first] = words.repeats;
  const own = deck.slides.flatMap((slide) => ownTexts(slide, words)).filter(({ text }) => words.tells(text));
  return [
    ...(isToldByDeck(briefing, words) ? [checkRow("title-tells-redacted", "warning", { kind: "briefing" })] : []),
    ...(first === undefined
      ? []
      : [
          checkRow(
            "repeats-redacted",
            "warning",
            { kind: "sentence", sentence: first },
            { count: words.repeats.length },
            words.repeats,
          ),
        ]),
    ...own.map(({ place }) => checkRow("own-tells-redacted", "warning", place)),
  ];
}
