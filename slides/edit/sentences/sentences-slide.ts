import type { SentenceId } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { Item, NoteLine, Slide } from "../../deck/deck.ts";
import { indexArticle } from "../article-index.ts";
import { analysisOf } from "../article-material.ts";
import { quoteItem } from "../layouts/quote-item.ts";
import { emptySlide } from "../slides/empty-slide.ts";
import { plannedSeconds } from "../talk-seconds.ts";
import { freeHeadline } from "./free-headline.ts";
import { sentenceItem } from "./sentence-item.ts";

/** Share of a sentence that is quoted from which it is shown as a quotation. */
const mostlyQuoted = 0.4;

/** A single sentence that is mostly somebody's direct speech, as a quotation with its speaker; null for any other. */
function quotationOf({ article }: Briefing, ids: readonly SentenceId[], item: Item): Item | null {
  const [id] = ids;
  const whole = indexArticle(article).sentence(id ?? "")?.text ?? "";
  const quotation = analysisOf(article).quotes.find(({ sentences }) => id !== undefined && sentences.includes(id));
  const isQuotation = quotation?.sentences.length === 1 && quotation.text.length >= whole.length * mostlyQuoted;
  if (ids.length !== 1 || quotation === undefined || quotation.speaker === null || !isQuotation) return null;
  return quoteItem({ ...item, text: quotation.text.replace(/[\s,;:]+$/u, ""), sources: quotation.sentences }, article);
}

/** A new slide that shows sentences, and has them in full in its notes. Its id is given when it is added. */
export function sentencesSlide(briefing: Briefing, ids: readonly SentenceId[], after: string | null): Slide {
  const { article, deck } = briefing;
  const { sentence, position } = indexArticle(article);
  const ordered = [...ids].sort((a, b) => position(a) - position(b));
  const notes = ordered.flatMap((id): readonly NoteLine[] => {
    const text = sentence(id)?.text;
    return text === undefined ? [] : [{ kind: "sentence", sentence: id, text }];
  });
  const items: Item[] = [];
  for (const id of ordered) items.push(sentenceItem(article, id, new Set(items.map(({ text }) => text))));
  const [first] = items;
  const quotation = first === undefined ? null : quotationOf(briefing, ordered, first);
  const layout = quotation !== null ? "quote" : items.length > 1 ? "bullets" : "statement";
  const [id] = ordered;
  const own = sentence(id ?? "")?.section ?? -1;
  const base = emptySlide(briefing, after);
  const section = own >= 0 ? own : base.section;
  const slide: Slide = { ...base, layout, items: quotation === null ? items : [quotation], notes, section };
  const titled = { ...slide, headline: freeHeadline(slide, deck.slides, article) };
  return { ...titled, seconds: plannedSeconds(titled, article) };
}
