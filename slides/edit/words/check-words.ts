import type { MessageTable } from "../message.ts";

/** What the checks find. Rows made of a diagnostic have the diagnostic's own code and sentence instead. */
export type CheckCode = keyof typeof words;

const words = {
  "does-not-fit": "The text of this slide does not fit.",
  "no-headline": "This slide has no headline.",
  "empty-slide": "This slide shows nothing.",
  "empty-item": "A line of this slide is empty.",
  "headline-long": "The headline has {words} words; {most} are enough.",
  "item-long": "This line has {words} words; {most} are the most one can take in.",
  "items-many": "This slide has {count} lines; {most} are the most one can take in.",
  "no-alt": "The picture has no alternative text.",
  "picture-missing": "The bytes of this picture are not in the briefing: the slide shows its alternative text.",
  "no-notes": "There is nothing to say in the notes of this slide.",
  "own-statement": "These are your own words, without a source in the article.",
  "changed-statement": "You changed this away from its source.",
  mismatch: "{finding}",
  "target-missed": "The briefing takes about {minutes} minutes; the target is {target}.",
  "hidden-slides": "{count} slides are hidden.",
  "left-out-length": "{count} sentences were left out to keep to the length.",
  "left-out-user": "{count} sentences were set aside by you.",
  "left-out-hidden": "{count} sentences are only on slides that you hid.",
  "redacted-sentences": "{count} sentences are redacted: they are in none of the files.",
  "own-tells-redacted": "Your own words here may still say what is redacted.",
  "title-tells-redacted": "The title, the source details or the marking may still say what is redacted.",
  "repeats-redacted": "{count} sentences say again what is redacted elsewhere.",
  "left-out-picture": "{count} captions belong to pictures that are not at hand.",
  "left-out-table": "{count} rows of tables are on no slide.",
  "left-out-footnote": "{count} footnotes are in the handout only.",
  "taken-for-furniture": "{count} lines were taken for something other than the article.",
} as const;

/** The sentences of checks. */
export const checkWords: MessageTable<CheckCode> = words;
