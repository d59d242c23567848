import type { Article } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { NoteLine, Slide, Statement } from "../../deck/deck.ts";
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
  readonly find: Matcher;
  readonly replacement: string;
}

function replaceIn(text: string, { find, replacement }: Replacing): string {
  let written = "";
  let at = 0;
  for (const { start, end } of find(text)) {
    written += text.slice(at, start) + replacement;
    at = end;
  }
  return written + text.slice(at);
}

function replaceInStatement<S extends Statement>(
  statement: S,
  layout: Slide["layout"] | null,
  replacing: Replacing,
): S {
  const { text, label, detail } = wordingOf(statement);
  const change = {
    text: replaceIn(text, replacing),
    label: replaceIn(label, replacing),
    detail: replaceIn(detail, replacing),
  };
  return reword(statement, change, layout, replacing.article);
}

function replaceInNote(line: NoteLine, replacing: Replacing): NoteLine {
  const spans = replacing.find(line.text);
  if (spans.length === 0) return line;
  const emphasis = replacedEmphasis(emphasisOf(line), spans, replacing.replacement.length);
  const text = replaceIn(line.text, replacing);
  return text === line.text ? line : rewriteNote(line, text, emphasis, replacing.article);
}

function replaceOnSlide(slide: Slide, replacing: Replacing): Slide {
  const headline = replaceInStatement(slide.headline, null, replacing);
  const items = slide.items.map((item) => replaceInStatement(item, slide.layout, replacing));
  let changed = headline === slide.headline ? slide : markChange({ ...slide, headline }, "headline");
  if (items.some((item, index) => item !== slide.items[index])) changed = markChange({ ...changed, items }, "items");
  changed = withNotes(
    changed,
    slide.notes.map((line) => replaceInNote(line, replacing)),
  );
  return changed === slide ? slide : { ...changed, seconds: replannedSeconds(slide, changed, replacing.article) };
}

/** Replaces a text wherever it stands in headlines, items and notes, in one edit. */
export function replaceText(briefing: Briefing, edit: EditOf<"replace-text">): EditOutcome {
  const { find, replacement, match, slides: ids } = edit;
  const { deck, article } = briefing;
  if (find === "") return refuse("nothing-to-find");
  const chosen = ids === undefined ? deck.slides : findSlides(briefing, ids);
  if (chosen === null) return refuse("no-slide");
  const replacing = { article, find: createMatcher(find, match), replacement };
  const wanted = new Set(chosen);
  const slides = deck.slides.map((slide) => (wanted.has(slide) ? replaceOnSlide(slide, replacing) : slide));
  return accept(slides.every((slide, index) => slide === deck.slides[index]) ? briefing : withSlides(briefing, slides));
}
