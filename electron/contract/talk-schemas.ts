import * as v from "valibot";
import { bytesSchema, titleSchema, wholeNumberSchema } from "./value-schemas.ts";

/** Longest state of a talk, characters: a day of stepping through a long deck is a tenth of it. */
const longestState = 1_000_000;
/** Largest content that a talk is started with, bytes. The two together fit a message of every transport. */
const largestContent = 128 * 1024 * 1024;

const contentSchema = v.pipe(
  bytesSchema,
  v.check((bytes) => bytes.length <= largestContent, "is too large"),
);

/** One talk of this shell; one that is started anew has another. */
const talkIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/u));

/** Where a talk is: JSON that the pages make and check. The shell keeps it and looks at nothing in it. */
const talkTextSchema = v.pipe(v.string(), v.maxLength(longestState));

/** What counts the changes of a talk, from 1: of two states the higher one is the newer. */
const sequenceSchema = wholeNumberSchema;

export const talkRequestSchema = v.object({
  title: titleSchema,
  /** What the audience's page draws. */
  deck: contentSchema,
  /** What the presenter's page wants back when it is loaded anew; no other page gets it. */
  desk: contentSchema,
  state: talkTextSchema,
});

export type TalkRequest = v.InferOutput<typeof talkRequestSchema>;

export const talkChangeSchema = v.object({
  talk: talkIdSchema,
  /** Null leaves the slides that the audience's page has. */
  deck: v.nullable(contentSchema),
  desk: contentSchema,
});

export type TalkChange = v.InferOutput<typeof talkChangeSchema>;

export const startedTalkSchema = v.object({ talk: talkIdSchema, sequence: sequenceSchema });

export type StartedTalk = v.InferOutput<typeof startedTalkSchema>;

export const talkStepSchema = v.object({ talk: talkIdSchema, sequence: sequenceSchema, state: talkTextSchema });

export type TalkStep = v.InferOutput<typeof talkStepSchema>;

export const joinedTalkSchema = v.object({
  ...talkStepSchema.entries,
  title: titleSchema,
  role: v.picklist(["presenter", "audience"]),
  deck: contentSchema,
  /** Null for the audience. */
  desk: v.nullable(contentSchema),
});

export type JoinedTalk = v.InferOutput<typeof joinedTalkSchema>;

export const talkPutSchema = v.object({
  talk: talkIdSchema,
  /** The sequence of the state that this one was made from. */
  seen: sequenceSchema,
  state: talkTextSchema,
});

export type TalkPut = v.InferOutput<typeof talkPutSchema>;

export const putOutcomeSchema = v.variant("outcome", [
  v.object({ outcome: v.literal("taken"), sequence: sequenceSchema }),
  /** Nothing was changed: another page came first. This is how the talk stands. */
  v.object({ outcome: v.literal("stale"), sequence: sequenceSchema, state: talkTextSchema }),
  /** There is no such talk any more, or this page has no part in it. */
  v.object({ outcome: v.literal("over") }),
]);

export type PutOutcome = v.InferOutput<typeof putOutcomeSchema>;

export const talkNameSchema = v.object({ talk: talkIdSchema });

const displayIdSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(40));

/** A display as a list shows it. Sizes are CSS pixels. */
export const displaySchema = v.object({
  id: displayIdSchema,
  /** The maker's name for it, often empty. */
  label: v.pipe(v.string(), v.maxLength(200)),
  width: wholeNumberSchema,
  height: wholeNumberSchema,
  /** Device pixels a CSS pixel. */
  scale: v.number(),
  /** Built into the machine. */
  internal: v.boolean(),
  /** This page's window is on it. */
  home: v.boolean(),
  /** The audience's window is on it, or would be if it were opened now. */
  audience: v.boolean(),
});

export type DisplayRow = v.InferOutput<typeof displaySchema>;

export const displayListSchema = v.object({ displays: v.array(displaySchema) });

/** Where the audience's window is wanted. */
export const audienceWishSchema = v.variant("on", [
  /** Full screen on a display: this one, which is remembered; or, with null, the remembered one or the external one. */
  v.object({ on: v.literal("display"), display: v.nullable(displayIdSchema) }),
  /** Full screen on the presenter's own display, over the presenter's window. */
  v.object({ on: v.literal("here") }),
  /** A window like any other, to be moved by hand. */
  v.object({ on: v.literal("window") }),
]);

export type AudienceWish = v.InferOutput<typeof audienceWishSchema>;

export const openedAudienceSchema = v.object({
  /** Null when the shell opens the window itself; else the page opens this address, which works once. */
  address: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
});

export const audienceSchema = v.object({
  /** The audience's page is there. */
  open: v.boolean(),
  place: v.picklist([
    /** Nowhere, or not known. */
    "none",
    "display",
    "here",
    "window",
    /** Wanted on a display that is not there (any more): the window comes by itself when the display does. */
    "waiting",
  ]),
  /** The display of the places `display` and `here`. */
  display: v.nullable(displayIdSchema),
});

export type AudienceState = v.InferOutput<typeof audienceSchema>;

/** The display the user chose, to be known again: numbers of displays change from start to start. */
export const rememberedDisplaySchema = v.object({
  id: displayIdSchema,
  label: v.pipe(v.string(), v.maxLength(200)),
  width: wholeNumberSchema,
  height: wholeNumberSchema,
});

export type RememberedDisplay = v.InferOutput<typeof rememberedDisplaySchema>;
