import type { Briefing } from "../../../slides/briefing.ts";
import { accountSentences } from "../../../slides/deck/compose/account-sentences.ts";
import type { Slide, Statement } from "../../../slides/deck/deck.ts";
import { hasWholeReferences } from "../../../slides/export/briefing/check-references.ts";
import { presentedSlides } from "../../../slides/index.ts";

function withoutOwnSources(slide: Slide): Slide {
  const strip = <S extends Statement>(statement: S): S => (statement.own ? { ...statement, sources: [] } : statement);
  return { ...slide, headline: strip(slide.headline), items: slide.items.map(strip) };
}

function bare(text: string): string {
  return text.replace(/[\s.,;:]+$/u, "");
}

/** Everything said on these slides and in their notes, piece by piece. */
function saidOn(slides: readonly Slide[]): ReadonlySet<string> {
  const texts = slides.flatMap((slide) => [
    ...[slide.headline, ...slide.items].map(({ text }) => bare(text)),
    ...slide.notes.map(({ text }) => bare(text)),
  ]);
  return new Set(texts);
}

function ledgerFaults({ article, deck }: Briefing): readonly string[] {
  const slides = presentedSlides(deck);
  const expected = accountSentences(article, slides.map(withoutOwnSources));
  const said = saidOn(slides);
  return article.sentences.flatMap(({ id, text, kind }, index) => {
    const entry = deck.ledger[index];
    const other = expected[index];
    if (entry === undefined || other === undefined || entry.sentence !== id) return [`${id} has no entry`];
    if ((entry.reason === null) !== (entry.fate !== "set-aside")) return [`${id} is ${entry.fate} for ${entry.reason}`];
    if (entry.fate === "set-aside" && entry.slides.length > 0) return [`${id} is aside and on slides`];
    // The head of a table is on no slide when it is redacted, though rows of it are.
    if (entry.reason === "redacted") return [];
    if (entry.fate !== "set-aside" && kind !== "table-row" && !said.has(bare(text)))
      return [`${id} is nowhere in full`];
    if (entry.fate === other.fate) {
      return JSON.stringify(entry.slides) === JSON.stringify(other.slides) ? [] : [`${id} has other slides`];
    }
    // The composer never shows a sentence in full that it does not also speak; a user may.
    const inFull = entry.fate === "shown" && other.fate === "set-aside" && said.has(bare(text));
    return inFull ? [] : [`${id} is ${entry.fate}, not ${other.fate}`];
  });
}

/** What is wrong with a briefing; empty when it keeps its promises. */
export function findFaults(briefing: Briefing): readonly string[] {
  const { article, deck } = briefing;
  const seconds = presentedSlides(deck).reduce((sum, slide) => sum + slide.seconds, 0);
  return [
    ...(hasWholeReferences(article, deck) ? [] : ["references are broken"]),
    ...(deck.minutes === seconds / 60 ? [] : [`${deck.minutes} minutes for ${seconds} seconds`]),
    ...(deck.slides.every((slide) => slide.seconds >= 0) ? [] : ["a slide takes less than no time"]),
    ...ledgerFaults(briefing),
  ];
}
