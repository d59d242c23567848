import type { SentenceId } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { LedgerEntry, Slide } from "../../deck/deck.ts";
import { redactedSentences } from "../../redaction/redacted-sentences.ts";
import { indexArticle } from "../article-index.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, type Refusal, refuse } from "../edit-outcome.ts";
import { findSlide } from "../find-slide.ts";
import { addSentenceNote } from "../sentences/add-sentence-note.ts";
import { removeSentences } from "../sentences/remove-sentences.ts";
import { removeStatements } from "../sentences/remove-statements.ts";
import { sentencesSlide } from "../sentences/sentences-slide.ts";
import { showSentence } from "../sentences/show-sentence.ts";
import { addSlides } from "../slides/add-slides.ts";
import { renumberPoints } from "../statements/point-cues.ts";
import { replannedSeconds } from "../talk-seconds.ts";
import { withSlides } from "../with-slides.ts";

type Change = (slide: Slide) => Slide | Refusal;

/** Changes slides and brings what follows from it up to date. */
function changeSlides(briefing: Briefing, change: Change): EditOutcome {
  const { deck, article } = briefing;
  const slides: Slide[] = [];
  for (const slide of deck.slides) {
    const changed = change(slide);
    if ("ok" in changed) return changed;
    const numbered = changed === slide ? slide : renumberPoints(changed, deck.language);
    slides.push(numbered === slide ? slide : { ...numbered, seconds: replannedSeconds(slide, numbered, article) });
  }
  if (slides.every((slide, index) => slide === deck.slides[index])) return accept(briefing);
  return accept(withSlides(briefing, slides));
}

function showOn(briefing: Briefing, ids: readonly SentenceId[], onto: string): EditOutcome {
  return changeSlides(briefing, (slide) => {
    if (slide.id !== onto) return slide;
    let shown: Slide | Refusal = slide;
    for (const id of ids) {
      if ("ok" in shown) return shown;
      shown = showSentence(shown, id, briefing.article);
    }
    return shown;
  });
}

function showOnNew(briefing: Briefing, ids: readonly SentenceId[], after: string | null): EditOutcome {
  return accept(addSlides(briefing, after, [sentencesSlide(briefing, ids, after)]));
}

function speakOn(briefing: Briefing, ids: readonly SentenceId[], onto: string): EditOutcome {
  const { article, deck } = briefing;
  const wanted = new Set(ids);
  return changeSlides(briefing, (slide) => {
    const plain = removeStatements(slide, wanted, deck.slides, article);
    return slide.id === onto ? ids.reduce((spoken, id) => addSentenceNote(spoken, id, article), plain) : plain;
  });
}

/** The user's decision is kept as the reason, whatever the reason was before. */
function decide(briefing: Briefing, ids: ReadonlySet<SentenceId>): Briefing {
  const { deck } = briefing;
  const isOpen = ({ sentence, reason }: LedgerEntry) => ids.has(sentence) && reason !== null && reason !== "user";
  if (!deck.ledger.some(isOpen)) return briefing;
  const ledger = deck.ledger.map((entry) => (isOpen(entry) ? { ...entry, reason: "user" as const } : entry));
  return { ...briefing, deck: { ...deck, ledger } };
}

function setAside(briefing: Briefing, ids: readonly SentenceId[]): EditOutcome {
  const { article, deck } = briefing;
  const wanted = new Set(ids);
  if (ids.some((id) => indexArticle(article).isHeader(id))) return refuse("header-row");
  const removed = changeSlides(briefing, (slide) => removeSentences(slide, wanted, deck.slides, article));
  return removed.ok ? accept(decide(removed.briefing, wanted)) : removed;
}

/** Puts sentences of the article where the user wants them. */
export function placeSentences(briefing: Briefing, { sentences, place }: EditOf<"place-sentences">): EditOutcome {
  const ids = [...new Set(sentences)];
  const { sentence } = indexArticle(briefing.article);
  if (ids.length === 0 || ids.some((id) => sentence(id) === undefined)) return refuse("no-sentence");
  const redacted = redactedSentences(briefing.deck);
  if (ids.some((id) => redacted.has(id))) return refuse("redacted");
  if (place.kind === "set-aside") return setAside(briefing, ids);
  const slide = place.kind === "show-new" ? place.after : place.slide;
  if (slide !== null && findSlide(briefing, slide) === undefined) return refuse("no-slide");
  switch (place.kind) {
    case "show":
      return showOn(briefing, ids, place.slide);
    case "show-new":
      return showOnNew(briefing, ids, place.after);
    case "speak":
      return speakOn(briefing, ids, place.slide);
  }
}
