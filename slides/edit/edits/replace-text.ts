import type { Article } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { NoteLine, Slide, Statement } from "../../deck/deck.ts";
import type { TextSpan } from "../../language/text-span.ts";
import { type BriefingPlace, type ItemField, samePlace } from "../briefing-place.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { findSlides } from "../find-slide.ts";
import { markChange } from "../mark-change.ts";
import { replacedEmphasis } from "../notes/replaced-emphasis.ts";
import { emphasisOf, rewriteNote } from "../notes/settle-note.ts";
import { withNotes } from "../notes/with-notes.ts";
import { createMatcher, type Matcher } from "../search/find-matches.ts";
import { reword, wordingOf } from "../statements/reword.ts";
import { replannedSeconds } from "../talk-seconds.ts";
import { withSlides } from "../with-slides.ts";

interface Replacing {
  readonly article: Article;
  readonly edit: EditOf<"replace-text">;
  readonly find: Matcher;
}

/** What is to be replaced in a text. */
function spansAt(place: BriefingPlace, text: string, { edit: { only }, find }: Replacing): readonly TextSpan[] {
  if (only === undefined) return find(text);
  return samePlace(only.place, place) ? find(text).filter(({ start }) => start === only.start) : [];
}

function writeOver(text: string, spans: readonly TextSpan[], replacement: string): string {
  let written = "";
  let at = 0;
  for (const { start, end } of spans) {
    written += text.slice(at, start) + replacement;
    at = end;
  }
  return written + text.slice(at);
}

function replaceInStatement<S extends Statement>(
  statement: S,
  placeOf: (field: ItemField) => BriefingPlace,
  layout: Slide["layout"] | null,
  replacing: Replacing,
): S {
  const wording = wordingOf(statement);
  const replaced = (field: ItemField) =>
    writeOver(wording[field], spansAt(placeOf(field), wording[field], replacing), replacing.edit.replacement);
  const change = { text: replaced("text"), label: replaced("label"), detail: replaced("detail") };
  return reword(statement, change, layout, replacing.article);
}

function replaceInNote(line: NoteLine, place: BriefingPlace, replacing: Replacing): NoteLine {
  const { replacement } = replacing.edit;
  const spans = spansAt(place, line.text, replacing);
  if (spans.length === 0) return line;
  const emphasis = replacedEmphasis(emphasisOf(line), spans, replacement.length);
  const text = writeOver(line.text, spans, replacement);
  return text === line.text ? line : rewriteNote(line, text, emphasis, replacing.article);
}

function replaceInStatements(slide: Slide, replacing: Replacing): Slide {
  const { id, layout } = slide;
  const headline = replaceInStatement(slide.headline, () => ({ kind: "headline", slide: id }), null, replacing);
  const items = slide.items.map((item, index) =>
    replaceInStatement(item, (field) => ({ kind: "item", slide: id, item: index, field }), layout, replacing),
  );
  const titled = headline === slide.headline ? slide : markChange({ ...slide, headline }, "headline");
  return items.every((item, index) => item === slide.items[index]) ? titled : markChange({ ...titled, items }, "items");
}

function replaceOnSlide(slide: Slide, replacing: Replacing): Slide {
  const { within } = replacing.edit;
  const shown = within === "notes" ? slide : replaceInStatements(slide, replacing);
  const notes = slide.notes.map((line, note) =>
    within === "slides" ? line : replaceInNote(line, { kind: "note", slide: slide.id, note }, replacing),
  );
  const changed = withNotes(shown, notes);
  return changed === slide ? slide : { ...changed, seconds: replannedSeconds(slide, changed, replacing.article) };
}

/** Replaces a text wherever it stands in headlines, items and notes, or where the edit says, in one edit. */
export function replaceText(briefing: Briefing, edit: EditOf<"replace-text">): EditOutcome {
  const { find, match, slides: ids } = edit;
  const { deck, article } = briefing;
  if (find === "") return refuse("nothing-to-find");
  const chosen = ids === undefined ? deck.slides : findSlides(briefing, ids);
  if (chosen === null) return refuse("no-slide");
  const replacing = { article, edit, find: createMatcher(find, match) };
  const wanted = new Set(chosen);
  const slides = deck.slides.map((slide) => (wanted.has(slide) ? replaceOnSlide(slide, replacing) : slide));
  return accept(slides.every((slide, index) => slide === deck.slides[index]) ? briefing : withSlides(briefing, slides));
}
