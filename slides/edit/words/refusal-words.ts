import type { MessageTable } from "../message.ts";

/** Why an edit cannot be made. */
export type RefusalCode = keyof typeof words;

const words = {
  "no-slide": "There is no such slide in this briefing.",
  "no-slides-given": "No slide is selected.",
  "no-item": "This slide has no such line.",
  "no-note": "These notes have no such line.",
  redacted: "This sentence is redacted: lift the redaction first.",
  "redacted-copy": "This is a redacted copy: the words of the sentence are not in it.",
  "no-sentence": "There is no such sentence in the article.",
  "no-place": "There is no such place on this slide.",
  "no-picture": "The bytes of this picture are not at hand.",
  "not-a-picture": "Only a slide with a picture has an alternative text.",
  "last-slide": "A briefing needs a slide that is shown: this is the last one.",
  "move-onto-itself": "Slides cannot be moved behind one of themselves.",
  "needs-its-content": "A slide keeps the picture, table or listing it was made for.",
  "layout-fixed": "A slide of the layout “{layout}” keeps its layout.",
  "layout-not-possible": "Slides of the layout “{layout}” are only made from the article.",
  "layout-too-many-items": "The layout “{layout}” has room for {most} lines; this slide has {count}.",
  "layout-needs-labels": "The layout “{layout}” needs a label for every line, such as a date or a figure.",
  "layout-needs-quotation": "Only words that the article quotes can stand as a quotation.",
  "cannot-show-here": "A slide of the layout “{layout}” cannot take the statement: show it on a new slide.",
  "header-row": "The head of a table is shown with its rows and cannot be placed alone.",
  "last-row": "This is the last row of its table: delete the slide instead.",
  "split-needs-both": "A slide is split between two of its lines.",
  "merge-needs-two": "Select two slides or more to merge them.",
  "merge-needs-text": "Only slides of text can be merged.",
  "no-emphasis-on-cue": "A stage direction has no emphasis and is in no list.",
  "cue-apart": "A stage direction stays a line of its own.",
  "nothing-to-restore": "There is no wording to go back to.",
  "empty-title": "A briefing needs a title.",
  "no-theme": "There is no theme called “{theme}”.",
  "nothing-to-find": "Say what is to be found.",
  "no-term": "Say which word is meant.",
  "long-pronunciation": "A pronunciation has {most} characters at most.",
  "no-moment": "An embargo ends at a day and a time.",
  "no-talk": "There is no such talk in this briefing.",
  "no-talk-times": "A talk without times cannot be kept.",
  "no-length": "A length in minutes is a number above zero.",
} as const;

/** The sentences of refusals. */
export const refusalWords: MessageTable<RefusalCode> = words;
