import * as v from "valibot";
import type { BriefingOptions } from "../../deck/briefing-options.ts";
import type { Deck, EmphasisStyle, Fate, ListStyle, Slide, SlideChange } from "../../deck/deck.ts";
import { isEmbargo } from "../../deck/embargo.ts";
import { layoutNames, plainLayouts } from "../../deck/layout-names.ts";
import { longestPronunciation, type Pronunciation } from "../../pronunciation/pronunciation.ts";
import type { SlideGiven, TalkRecord } from "../../talk/talk-record.ts";
import {
  countSchema,
  directionSchema,
  idSchema,
  languageSchema,
  namesOf,
  reasonSchema,
  sectionIndexSchema,
  sentenceIdsSchema,
} from "./article-schema.ts";

const fates = namesOf<Fate>({ shown: true, spoken: true, "set-aside": true });

const emphasisStyles = namesOf<EmphasisStyle>({ strong: true, emphasis: true });
const listStyles = namesOf<ListStyle>({ bulleted: true, numbered: true });

const changes = namesOf<SlideChange>({
  added: true,
  headline: true,
  items: true,
  notes: true,
  layout: true,
  picture: true,
  place: true,
  hidden: true,
});

const secondsSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

const statementEntries = {
  text: v.string(),
  sources: sentenceIdsSchema,
  own: v.boolean(),
  composed: v.exactOptional(v.object({ text: v.string(), label: v.string(), detail: v.string() })),
};

const formEntries = {
  emphasis: v.exactOptional(
    v.array(v.object({ start: countSchema, end: countSchema, style: v.picklist(emphasisStyles) })),
  ),
  list: v.exactOptional(v.picklist(listStyles)),
};

const slideEntries = {
  id: idSchema,
  headline: v.object(statementEntries),
  items: v.array(v.object({ ...statementEntries, label: v.string(), detail: v.string(), depth: v.picklist([0, 1]) })),
  notes: v.array(
    v.variant("kind", [
      v.object({ kind: v.literal("sentence"), sentence: idSchema, text: v.string(), ...formEntries }),
      v.object({ kind: v.literal("cue"), text: v.string() }),
      v.object({
        kind: v.literal("own"),
        text: v.string(),
        sources: v.exactOptional(sentenceIdsSchema),
        ...formEntries,
      }),
    ]),
  ),
  seconds: secondsSchema,
  section: sectionIndexSchema,
  hidden: v.exactOptional(v.literal(true)),
  changes: v.exactOptional(v.array(v.picklist(changes))),
};

const slideSchema: v.GenericSchema<unknown, Slide> = v.variant("layout", [
  v.object({ ...slideEntries, layout: v.picklist(plainLayouts) }),
  v.object({ ...slideEntries, layout: v.literal("image"), image: v.object({ src: v.string(), alt: v.string() }) }),
  v.object({
    ...slideEntries,
    layout: v.literal("table"),
    table: v.object({
      header: v.array(v.string()),
      rows: v.array(v.object({ cells: v.array(v.string()), source: idSchema })),
    }),
  }),
  v.object({ ...slideEntries, layout: v.literal("code"), code: v.object({ language: v.string(), text: v.string() }) }),
]);

const optionsSchema: v.GenericSchema<unknown, BriefingOptions> = v.object({
  minutes: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  theme: v.string(),
  ratio: v.picklist(["16:9", "4:3"]),
  marking: v.string(),
});

const given = namesOf<SlideGiven>({ spoken: true, shown: true, skipped: true });
const talkKinds = namesOf<TalkRecord["kind"]>({ talk: true, rehearsal: true });

const talkSchema: v.GenericSchema<unknown, TalkRecord> = v.object({
  id: idSchema,
  kind: v.picklist(talkKinds),
  started: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u)),
  slides: v.pipe(
    v.array(
      v.object({
        id: idSchema,
        headline: v.string(),
        planned: secondsSchema,
        spent: secondsSchema,
        given: v.picklist(given),
        flagged: v.exactOptional(v.literal(true)),
      }),
    ),
    v.minLength(1),
  ),
  sections: v.array(v.object({ title: v.string(), first: countSchema })),
  unsaid: sentenceIdsSchema,
  shownOnly: sentenceIdsSchema,
});

const pronunciationTextSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestPronunciation));

const pronunciationSchema: v.GenericSchema<unknown, Pronunciation> = v.object({
  term: pronunciationTextSchema,
  say: pronunciationTextSchema,
});

/** A deck as it is kept in a `.briefing`. */
export const deckSchema: v.GenericSchema<unknown, Deck> = v.object({
  title: v.string(),
  language: languageSchema,
  direction: directionSchema,
  options: optionsSchema,
  slides: v.pipe(v.array(slideSchema), v.minLength(1)),
  ledger: v.array(
    v.object({
      sentence: idSchema,
      fate: v.picklist(fates),
      slides: v.array(idSchema),
      reason: v.nullable(reasonSchema),
    }),
  ),
  minutes: secondsSchema,
  imprint: v.exactOptional(
    v.object({ byline: v.array(v.string()), date: v.nullable(v.string()), publication: v.nullable(v.string()) }),
  ),
  embargo: v.exactOptional(v.pipe(v.string(), v.check(isEmbargo))),
  pronunciations: v.exactOptional(v.pipe(v.array(pronunciationSchema), v.minLength(1))),
  lastSlide: v.exactOptional(v.pipe(countSchema, v.maxValue(999_999_999))),
  removed: v.exactOptional(v.array(v.picklist(layoutNames))),
  talks: v.exactOptional(v.pipe(v.array(talkSchema), v.minLength(1))),
});
