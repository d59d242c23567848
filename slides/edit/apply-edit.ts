import type { Briefing } from "../briefing.ts";
import { withMaskedArticle } from "../redaction/without-redacted.ts";
import type { DeckEdit, EditKind, EditOf } from "./deck-edit.ts";
import { accept, type EditOutcome } from "./edit-outcome.ts";
import { addSlide } from "./edits/add-slide.ts";
import { addTalk } from "./edits/add-talk.ts";
import { deleteItems } from "./edits/delete-items.ts";
import { deleteNotes } from "./edits/delete-notes.ts";
import { deleteSlides } from "./edits/delete-slides.ts";
import { duplicateSlides } from "./edits/duplicate-slides.ts";
import { emphasiseNote } from "./edits/emphasise-note.ts";
import { hideSlides } from "./edits/hide-slides.ts";
import { indentItems } from "./edits/indent-items.ts";
import { insertItem } from "./edits/insert-item.ts";
import { insertNotes } from "./edits/insert-notes.ts";
import { joinNotes } from "./edits/join-notes.ts";
import { listNotes } from "./edits/list-notes.ts";
import { mergeSlides } from "./edits/merge-slides.ts";
import { moveItem } from "./edits/move-item.ts";
import { moveNote } from "./edits/move-note.ts";
import { moveSlides } from "./edits/move-slides.ts";
import { placeSentences } from "./edits/place-sentences.ts";
import { planToLength } from "./edits/plan-to-length.ts";
import { redactSentences } from "./edits/redact-sentences.ts";
import { removeTalk } from "./edits/remove-talk.ts";
import { replaceText } from "./edits/replace-text.ts";
import { restoreWording } from "./edits/restore-wording.ts";
import { setAlt } from "./edits/set-alt.ts";
import { setAppearance } from "./edits/set-appearance.ts";
import { setEmbargo } from "./edits/set-embargo.ts";
import { setExportOptions } from "./edits/set-export-options.ts";
import { setHeadline } from "./edits/set-headline.ts";
import { setImprint } from "./edits/set-imprint.ts";
import { setItem } from "./edits/set-item.ts";
import { setLayout } from "./edits/set-layout.ts";
import { setNote } from "./edits/set-note.ts";
import { setNotes } from "./edits/set-notes.ts";
import { setPronunciation } from "./edits/set-pronunciation.ts";
import { setTitle } from "./edits/set-title.ts";
import { splitNote } from "./edits/split-note.ts";
import { splitSlide } from "./edits/split-slide.ts";
import { takeTimes } from "./edits/take-times.ts";

/** How each edit is made. */
const edits: { readonly [Kind in EditKind]: (briefing: Briefing, edit: EditOf<Kind>) => EditOutcome } = {
  "set-headline": setHeadline,
  "set-item": setItem,
  "insert-item": insertItem,
  "delete-items": deleteItems,
  "move-item": moveItem,
  "indent-items": indentItems,
  "restore-wording": restoreWording,
  "add-slide": addSlide,
  "duplicate-slides": duplicateSlides,
  "delete-slides": deleteSlides,
  "move-slides": moveSlides,
  "hide-slides": hideSlides,
  "split-slide": splitSlide,
  "merge-slides": mergeSlides,
  "set-layout": setLayout,
  "set-alt": setAlt,
  "set-notes": setNotes,
  "set-note": setNote,
  "insert-notes": insertNotes,
  "delete-notes": deleteNotes,
  "move-note": moveNote,
  "split-note": splitNote,
  "join-notes": joinNotes,
  "emphasise-note": emphasiseNote,
  "list-notes": listNotes,
  "place-sentences": placeSentences,
  "redact-sentences": redactSentences,
  "set-title": setTitle,
  "set-imprint": setImprint,
  "set-appearance": setAppearance,
  "set-export-options": setExportOptions,
  "set-embargo": setEmbargo,
  "set-pronunciation": setPronunciation,
  "replace-text": replaceText,
  "add-talk": addTalk,
  "remove-talk": removeTalk,
  "take-times": takeTimes,
  "plan-length": planToLength,
};

/** An edit sees nothing of what is redacted, so that none can bring it back. */
function editOpen(briefing: Briefing, make: (briefing: Briefing) => EditOutcome): EditOutcome {
  const open = withMaskedArticle(briefing);
  const outcome = make(open);
  if (!outcome.ok || open === briefing) return outcome;
  if (outcome.briefing === open) return accept(briefing);
  return accept({ ...outcome.briefing, article: briefing.article, pictures: briefing.pictures });
}

/**
 * Makes an edit. The briefing given is left as it is; what the edit does not touch is shared between the two, object by
 * object, and an edit that changes nothing gives the same briefing back. Ledger and lengths are exact afterwards. What
 * cannot be done is refused with one sentence. Never throws.
 */
export function applyEdit(briefing: Briefing, edit: DeckEdit): EditOutcome {
  const make = edits[edit.kind] as (briefing: Briefing, edit: DeckEdit) => EditOutcome;
  if (edit.kind === "redact-sentences") return make(briefing, edit);
  return editOpen(briefing, (open) => make(open, edit));
}
