import type { Plural } from "../plural.ts";

/** The engine's messages that English has in a form for one thing. All others are what they say themselves. */
export const engineTexts: Readonly<Record<string, Plural>> = {
  "hidden-slides": { one: "{count} slide is hidden.", other: "{count} slides are hidden." },
  "left-out-length": {
    one: "{count} sentence was left out to keep to the length.",
    other: "{count} sentences were left out to keep to the length.",
  },
  "left-out-user": {
    one: "{count} sentence was set aside by you.",
    other: "{count} sentences were set aside by you.",
  },
  "left-out-hidden": {
    one: "{count} sentence is only on slides that you hid.",
    other: "{count} sentences are only on slides that you hid.",
  },
  "redacted-sentences": {
    one: "{count} sentence is redacted: it is in none of the files.",
    other: "{count} sentences are redacted: they are in none of the files.",
  },
  "repeats-redacted": {
    one: "{count} sentence says again what is redacted elsewhere.",
    other: "{count} sentences say again what is redacted elsewhere.",
  },
  "left-out-picture": {
    one: "{count} caption belongs to a picture that is not at hand.",
    other: "{count} captions belong to pictures that are not at hand.",
  },
  "left-out-table": {
    one: "{count} row of a table is on no slide.",
    other: "{count} rows of tables are on no slide.",
  },
  "left-out-footnote": {
    one: "{count} footnote is in the handout only.",
    other: "{count} footnotes are in the handout only.",
  },
  "taken-for-furniture": {
    one: "{count} line was taken for something other than the article.",
    other: "{count} lines were taken for something other than the article.",
  },
};
