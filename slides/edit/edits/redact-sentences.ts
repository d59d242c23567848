import type { Article, SentenceId } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { Deck, Imprint, LedgerEntry, Slide } from "../../deck/deck.ts";
import { deckWords } from "../../deck/deck-words.ts";
import { imprintOf } from "../../deck/imprint-of.ts";
import { maskArticle } from "../../redaction/mask-article.ts";
import { redactedSentences } from "../../redaction/redacted-sentences.ts";
import { foldedWords, type RedactedWords, redactedWords } from "../../redaction/redacted-words.ts";
import { redactionMark } from "../../redaction/redaction-mark.ts";
import type { TalkRecord } from "../../talk/talk-record.ts";
import { indexArticle } from "../article-index.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { updateLedger } from "../ledger/update-ledger.ts";
import { redactSlide } from "../redaction/redact-slide.ts";
import type { Redaction } from "../redaction/redact-statements.ts";
import { lastSlideNumber } from "../slides/slide-ids.ts";
import { totalMinutes } from "../with-slides.ts";

/** Words from which on two sentences that are the same are the same sentence twice. */
const tellingWords = 5;

/** The sentences, and those that say the same word for word: a pull quote, the title once more. */
function withRepeated({ sentences }: Article, ids: ReadonlySet<SentenceId>): ReadonlySet<SentenceId> {
  const keyOf = (text: string) => foldedWords(text).join(" ");
  const isLong = (text: string) => foldedWords(text).length >= tellingWords;
  const wanted = sentences.filter(({ id }) => ids.has(id));
  const keys = new Set(
    wanted.filter(({ text, kind }) => kind === "title" || isLong(text)).map(({ text }) => keyOf(text)),
  );
  const repeated = sentences.filter(({ text }) => keys.has(keyOf(text)));
  return new Set([...ids, ...repeated.map(({ id }) => id)]);
}

/** In the article's order, so that the same redactions are the same whichever came first. */
function inOrder({ sentences }: Article, ids: ReadonlySet<SentenceId>): ReadonlySet<SentenceId> {
  return new Set(sentences.flatMap(({ id }) => (ids.has(id) ? [id] : [])));
}

/** The title from now on: one the user wrote is the user's. */
function titleOf({ article, deck }: Briefing, masked: Article): string {
  return deck.title === article.title ? masked.title : deck.title;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The imprint from now on: what the user corrected is the user's. */
function redactImprint({ article, deck }: Briefing, masked: Article): Imprint {
  const { byline, date, publication } = imprintOf(article, deck);
  return {
    byline: byline.filter((name) => masked.byline.includes(name) || !article.byline.includes(name)),
    date: date === article.date ? masked.date : date,
    publication: publication === article.publication ? masked.publication : publication,
  };
}

/** Records of talks keep what slides and sections were called. */
function redactTalk(talk: TalkRecord, { lends }: RedactedWords): TalkRecord {
  const called = (text: string) => (lends(text) ? redactionMark : text);
  return {
    ...talk,
    slides: talk.slides.map((slide) => ({ ...slide, headline: called(slide.headline) })),
    sections: talk.sections.map((section) => ({ ...section, title: called(section.title) })),
  };
}

function redactTalks({ talks }: Deck, words: RedactedWords): Pick<Deck, "talks"> {
  if (talks === undefined) return {};
  const redacted = talks.map((talk) => redactTalk(talk, words));
  return isSame(redacted, talks) ? { talks } : { talks: redacted };
}

function redact(briefing: Briefing, ids: ReadonlySet<SentenceId>): EditOutcome {
  const { article, deck } = briefing;
  const masked = maskArticle(article, ids);
  const imprint = redactImprint(briefing, masked);
  const words = redactedWords(article, ids);
  const title = titleOf(briefing, masked);
  const redaction: Redaction = { ids, words, masked, title, imprint };
  const slides: Slide[] = [];
  deck.slides.forEach((slide, place) => {
    const others = [...slides, ...deck.slides.slice(place)];
    const left = redactSlide(slide, others, briefing, redaction);
    if (left !== null) slides.push(left);
  });
  if (slides.every(({ hidden }) => hidden === true)) return refuse("last-slide");
  const marked = deck.ledger.map(
    (entry): LedgerEntry =>
      ids.has(entry.sentence) && entry.reason !== "redacted"
        ? { sentence: entry.sentence, fate: "set-aside", slides: [], reason: "redacted" }
        : entry,
  );
  const ledger = updateLedger(masked, marked, deck.slides, slides);
  const named: Deck = {
    ...deck,
    title,
    slides,
    ledger,
    minutes: totalMinutes(slides),
    ...(isSame(imprint, imprintOf(article, deck)) ? {} : { imprint }),
    ...(slides.length === deck.slides.length ? {} : { lastSlide: lastSlideNumber(deck) }),
    ...redactTalks(deck, words),
  };
  return accept({ ...briefing, deck: named });
}

/** The cover of a briefing that has its title again. */
function retitle(slide: Slide, title: string, article: Article): Slide {
  if (slide.layout !== "cover" || slide.headline.text !== deckWords(article.language).untitled) return slide;
  const sources = article.sentences.flatMap(({ id, kind }) => (kind === "title" ? [id] : []));
  return { ...slide, headline: { text: title, sources, own: false } };
}

function lift(briefing: Briefing, ids: ReadonlySet<SentenceId>): EditOutcome {
  const { article, deck } = briefing;
  const { sentence } = indexArticle(article);
  const left = new Set([...redactedSentences(deck)].filter((id) => !ids.has(id)));
  const before = maskArticle(article, redactedSentences(deck));
  const after = maskArticle(article, left);
  const opened = deck.ledger.map((entry): LedgerEntry => {
    if (entry.reason !== "redacted" || left.has(entry.sentence)) return entry;
    return { ...entry, reason: sentence(entry.sentence)?.asideReason ?? "user" };
  });
  const title = deck.title === before.title ? after.title : deck.title;
  const slides = title === deck.title ? deck.slides : deck.slides.map((slide) => retitle(slide, title, after));
  const ledger = updateLedger(after, opened, deck.slides, slides);
  return accept({ ...briefing, deck: { ...deck, title, slides, ledger } });
}

/**
 * Redacts sentences: they and what says the same word for word leave slides, notes, title and imprint, and from then on
 * nothing that is made of the briefing holds them, whatever else is edited. Or lifts it again: the sentences are set aside
 * then, to be shown or spoken like any other.
 */
export function redactSentences(briefing: Briefing, { sentences, redacted }: EditOf<"redact-sentences">): EditOutcome {
  const { article, deck } = briefing;
  const { sentence } = indexArticle(article);
  const ids = new Set(sentences);
  if (ids.size === 0 || sentences.some((id) => sentence(id) === undefined)) return refuse("no-sentence");
  const already = redactedSentences(deck);
  if (redacted) {
    const all = inOrder(article, new Set([...already, ...withRepeated(article, ids)]));
    return all.size === already.size ? accept(briefing) : redact(briefing, all);
  }
  const lifted = new Set([...withRepeated(article, ids)].filter((id) => already.has(id)));
  if (lifted.size === 0) return accept(briefing);
  if ([...lifted].some((id) => sentence(id)?.text === redactionMark)) return refuse("redacted-copy");
  return lift(briefing, lifted);
}
