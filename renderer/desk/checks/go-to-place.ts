import type { BriefingPlace, SentenceId } from "../../../slides/index.ts";
import { changeSettings } from "../../store/change-settings.ts";
import { type Desk, patchState, stateOf } from "../../store/desk.ts";
import type { SlideField } from "../../store/desk-state.ts";
import { selectField, selectSentences, selectSlide } from "../../store/select.ts";
import { focusWhenThere } from "../frame/focus-when-there.ts";
import { activeEditor } from "../notes/active-editor.ts";
import { fieldKey } from "../slide/bind-fields.ts";
import { sentenceElementId } from "../source/source-block-view.tsx";

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

function goToSlide(desk: Desk, slide: string): void {
  patchState(desk, { view: "slides" });
  selectSlide(desk, slide);
}

function goToField(desk: Desk, slide: string, field: SlideField): void {
  goToSlide(desk, slide);
  selectField(desk, field);
  const stage = '[data-pane="slide"] [data-entry]';
  // A text that the layout shows changed or put together is no field: its slide is as near as one gets.
  focusWhenThere(() => find(`${stage} [data-field="${fieldKey(field)}"]`) ?? find(stage));
}

/** The caret at the start of a line of the notes that have the focus. */
function goToLine(line: number): void {
  const editor = activeEditor();
  if (editor === null) return;
  const { doc } = editor.state;
  let position = 0;
  for (let before = 0; before < Math.min(line, doc.childCount - 1); before += 1) position += doc.child(before).nodeSize;
  editor.commands.setTextSelection(position + 1);
  editor.commands.scrollIntoView();
}

function goToNote(desk: Desk, slide: string, line: number): void {
  goToSlide(desk, slide);
  const { panes } = stateOf(desk);
  if (!panes.notes) patchState(desk, { panes: { ...panes, notes: true } });
  focusWhenThere(
    () => find('[data-pane="notes"] .notes'),
    () => goToLine(line),
  );
}

function goToSentences(desk: Desk, sentences: readonly SentenceId[]): void {
  changeSettings(desk, { sidePane: "source" });
  selectSentences(desk, new Set(sentences));
  const [first = ""] = sentences;
  focusWhenThere(
    () => find(".source-list"),
    () => document.getElementById(sentenceElementId(first))?.scrollIntoView({ block: "center" }),
  );
}

/** Leads to a place of the briefing: brings it in sight and puts the focus there. */
export function goToPlace(desk: Desk, place: BriefingPlace, sentences: readonly SentenceId[] = []): void {
  switch (place.kind) {
    case "briefing":
      return;
    case "sentence":
      goToSentences(desk, sentences.length === 0 ? [place.sentence] : sentences);
      return;
    case "headline":
      goToField(desk, place.slide, { part: "headline" });
      return;
    case "item":
      goToField(desk, place.slide, { part: "item", item: place.item, field: place.field });
      return;
    case "note":
      goToNote(desk, place.slide, place.note);
      return;
    case "slide":
    case "cell":
    case "listing":
      goToSlide(desk, place.slide);
      focusWhenThere(() => find('[data-pane="slide"] [data-entry]'));
  }
}
