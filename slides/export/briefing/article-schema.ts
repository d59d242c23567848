import * as v from "valibot";
import type { Article, ArticleFormat, Block, SentenceKind, SetAsideReason } from "../../article/article.ts";

/** The keys of a table that the compiler keeps complete. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(table) as Name[];
}

const formats = namesOf<ArticleFormat>({ text: true, markdown: true, html: true });

const reasons = namesOf<SetAsideReason>({
  "image-residue": true,
  "image-credit": true,
  navigation: true,
  "share-links": true,
  "related-links": true,
  advertising: true,
  "cookie-notice": true,
  newsletter: true,
  comments: true,
  "page-furniture": true,
  "front-matter": true,
  "missing-picture": true,
  footnote: true,
  "table-left-out": true,
  repeated: true,
  length: true,
  "hidden-slide": true,
  user: true,
  redacted: true,
});

const kinds = namesOf<SentenceKind>({
  title: true,
  byline: true,
  date: true,
  publication: true,
  standfirst: true,
  heading: true,
  paragraph: true,
  "list-item": true,
  quotation: true,
  caption: true,
  "table-row": true,
  code: true,
  footnote: true,
  aside: true,
});

/** Ids end up in markup and addresses: nothing but letters, digits, hyphens and underscores. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,63}$/u));
export const sentenceIdsSchema = v.array(idSchema);
export const languageSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/u));
export const directionSchema = v.picklist(["ltr", "rtl"]);
export const reasonSchema = v.picklist(reasons);
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const sectionIndexSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));
const flagSchema = v.exactOptional(v.literal(true));
const addressSchema = v.pipe(v.string(), v.regex(/^(?:https?:|mailto:)/iu));

const inlineSchema = v.object({
  text: v.string(),
  strong: flagSchema,
  emphasis: flagSchema,
  code: flagSchema,
  href: v.exactOptional(addressSchema),
});

const sentenceSchema = v.object({
  id: idSchema,
  text: v.string(),
  inlines: v.array(inlineSchema),
  kind: v.picklist(kinds),
  section: sectionIndexSchema,
  block: v.pipe(v.number(), v.safeInteger()),
  start: countSchema,
  end: countSchema,
  asideReason: v.nullable(reasonSchema),
});

const blockSchema: v.GenericSchema<unknown, Block> = v.variant("kind", [
  v.object({ kind: v.literal("paragraph"), sentences: sentenceIdsSchema }),
  v.object({
    kind: v.literal("list"),
    ordered: v.boolean(),
    items: v.array(v.object({ depth: countSchema, sentences: sentenceIdsSchema })),
  }),
  v.object({ kind: v.literal("quotation"), sentences: sentenceIdsSchema }),
  v.object({
    kind: v.literal("table"),
    caption: sentenceIdsSchema,
    header: v.array(v.string()),
    rows: v.array(v.object({ sentence: idSchema, cells: v.array(v.string()) })),
  }),
  v.object({ kind: v.literal("image"), src: v.string(), alt: v.string(), caption: sentenceIdsSchema }),
  v.object({ kind: v.literal("code"), language: v.string(), text: v.string(), sentence: idSchema }),
  v.object({ kind: v.literal("footnote"), label: v.string(), sentences: sentenceIdsSchema }),
]);

/** An article as it is kept in a `.briefing`. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  format: v.picklist(formats),
  title: v.string(),
  byline: v.array(v.string()),
  date: v.nullable(v.string()),
  publication: v.nullable(v.string()),
  url: v.nullable(addressSchema),
  language: languageSchema,
  direction: directionSchema,
  sections: v.array(
    v.object({
      heading: v.nullable(v.string()),
      headingSentence: v.nullable(idSchema),
      level: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      blocks: v.array(blockSchema),
    }),
  ),
  sentences: v.array(sentenceSchema),
});
