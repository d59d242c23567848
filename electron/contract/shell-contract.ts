import * as v from "valibot";
import { capabilitiesSchema } from "./capabilities.ts";
import {
  journalEntrySchema,
  journalFilesSchema,
  openedFileSchema,
  pictureBesideSchema,
  picturesBesideSchema,
  recentFileSchema,
  recoveredDocumentSchema,
  recoverySchema,
  saveOutcomeSchema,
  saveRequestSchema,
} from "./document-schemas.ts";
import {
  chosenPathSchema,
  exportOutcomeSchema,
  exportRequestSchema,
  fileKindSchema,
  folderListSchema,
  printJobSchema,
  runtimeAssetsSchema,
  saveChoiceSchema,
  windowStateSchema,
} from "./file-schemas.ts";
import { menuSchema } from "./menu-schema.ts";
import { settingsChangeSchema, settingsSchema } from "./settings.ts";
import {
  audienceSchema,
  audienceWishSchema,
  displayListSchema,
  joinedTalkSchema,
  openedAudienceSchema,
  putOutcomeSchema,
  startedTalkSchema,
  talkChangeSchema,
  talkNameSchema,
  talkPutSchema,
  talkRequestSchema,
  talkStepSchema,
} from "./talk-schemas.ts";
import {
  bytesSchema,
  fileVersionSchema,
  journalIdSchema,
  pathSchema,
  titleSchema,
  wholeNumberSchema,
} from "./value-schemas.ts";

const nothing = v.null();

/**
 * Everything a page may ask of the shell: one row a method. Types, checks on both sides, IPC channels, HTTP routes, the
 * preload script's methods and the tests' fake all follow from this table. Values only; bytes are `Uint8Array`.
 */
export const shellMethods = {
  /** Asked once when a page has loaded. Work left behind by that page's earlier self is among the recoveries. */
  getStart: {
    input: nothing,
    output: v.object({
      version: v.string(),
      /** `process.platform`. */
      platform: v.string(),
      /** Language of the system, a BCP 47 tag. */
      locale: v.string(),
      capabilities: capabilitiesSchema,
      settings: settingsSchema,
      recents: v.array(recentFileSchema),
      recoveries: v.array(recoverySchema),
      /** Files named on the command line or opened by the system before the page was there. Later ones are events. */
      openRequests: v.array(pathSchema),
    }),
  },

  // Finding files. The three dialogs answer `unsupported` without `nativeDialogs`; `listFolder` always works.
  chooseFile: { input: v.object({ kind: fileKindSchema }), output: chosenPathSchema },
  chooseSavePath: { input: saveChoiceSchema, output: chosenPathSchema },
  chooseFolder: { input: v.object({ folder: v.nullable(pathSchema) }), output: chosenPathSchema },
  /** Null lists the folder last used, else the user's own. */
  listFolder: { input: v.object({ path: v.nullable(pathSchema) }), output: folderListSchema },

  // Documents.
  readFile: { input: v.object({ path: pathSchema }), output: openedFileSchema },
  /** Pictures that lie beside or below an article; those that do not are left out. */
  readPictures: {
    input: picturesBesideSchema,
    output: v.object({ pictures: v.array(pictureBesideSchema) }),
  },
  saveDocument: { input: saveRequestSchema, output: saveOutcomeSchema },
  /** Tells by `document-changed-outside` when the file is no longer what was seen. Saving renews what was seen. */
  watchDocument: { input: v.object({ path: pathSchema, seen: fileVersionSchema }), output: nothing },
  unwatchDocument: { input: v.object({ path: pathSchema }), output: nothing },

  // The journal: every edit, within a second, outside the document's folder.
  /** Keeps what does not change. Called before the first `putJournal`, and again when a picture is added. */
  keepJournalFiles: { input: journalFilesSchema, output: nothing },
  /** Answers when this revision, or a later one, is safe: which one. */
  putJournal: { input: journalEntrySchema, output: v.object({ revision: wholeNumberSchema }) },
  /** Forgets the content up to a revision, once it is saved; all of it with null, once the user has thrown it away. */
  dropJournal: {
    input: v.object({ journal: journalIdSchema, through: v.nullable(wholeNumberSchema) }),
    output: nothing,
  },
  listRecoveries: { input: nothing, output: v.object({ recoveries: v.array(recoverySchema) }) },
  /** Leaves it where it is: the page opens a copy with a journal of its own and discards this one then. */
  readRecovery: { input: v.object({ journal: journalIdSchema }), output: recoveredDocumentSchema },
  discardRecovery: { input: v.object({ journal: journalIdSchema }), output: nothing },

  // What the program remembers.
  loadSettings: { input: nothing, output: settingsSchema },
  /** Answers with all settings; every page hears `settings-changed`. */
  saveSettings: { input: settingsChangeSchema, output: settingsSchema },
  listRecents: { input: nothing, output: v.object({ recents: v.array(recentFileSchema) }) },
  noteRecent: { input: v.object({ path: pathSchema, title: titleSchema }), output: nothing },
  forgetRecent: { input: v.object({ path: pathSchema }), output: nothing },

  // Exports.
  printPdf: { input: printJobSchema, output: v.object({ bytes: bytesSchema }) },
  writeExports: {
    input: exportRequestSchema,
    output: v.object({ outcomes: v.array(exportOutcomeSchema) }),
  },
  runtimeAssets: { input: nothing, output: runtimeAssetsSchema },
  revealFile: { input: v.object({ path: pathSchema }), output: nothing },

  // A talk: the shell holds where it is, its pages follow. There is one at a time.
  /**
   * Starts a talk that this page presents. The page that presents already starts anew and its audience stays; `busy` for
   * any other page while the presenting one is there.
   */
  startTalk: { input: talkRequestSchema, output: startedTalkSchema },
  /** The running talk for a page that was loaded, null without one. A talk whose presenter is gone takes a new one. */
  joinTalk: { input: nothing, output: v.object({ joined: v.nullable(joinedTalkSchema) }) },
  /** Changes the state if it is still the one that was seen; every other page of the talk hears `talk-changed`. */
  putTalk: { input: talkPutSchema, output: putOutcomeSchema },
  /**
   * Changes what the pages of a talk are given when they join, of a talk that this page presents. Where the slides are
   * others, every other page hears `talk-redrawn` and joins again for them; the state stays as it is.
   */
  redrawTalk: { input: talkChangeSchema, output: nothing },
  /** Every other page of the talk hears `talk-ended`; the audience's window is closed. */
  endTalk: { input: talkNameSchema, output: nothing },
  /** Opens the audience's window, or moves it. Only for the page that presents. */
  openAudience: { input: audienceWishSchema, output: openedAudienceSchema },
  closeAudience: { input: nothing, output: nothing },
  audienceState: { input: nothing, output: audienceSchema },
  /** Both answer `unsupported` without the capability `displays`. */
  listDisplays: { input: nothing, output: displayListSchema },
  /** The windows of presenter and audience change places; any page of the talk may ask. */
  swapDisplays: { input: nothing, output: nothing },

  // The window.
  setWindowState: { input: windowStateSchema, output: nothing },
  /** The menu bar of this page's window; `unsupported` without `menuBar`. */
  setMenu: { input: menuSchema, output: nothing },
  /** The answer to `close-requested`; false keeps the window. */
  answerClose: { input: v.object({ request: wholeNumberSchema, close: v.boolean() }), output: nothing },
} as const satisfies Readonly<Record<string, { readonly input: v.GenericSchema; readonly output: v.GenericSchema }>>;

/** What the shell tells a page by itself: one row an event, its value JSON (no bytes). */
export const shellEvents = {
  /** The user opened a file outside the page: the system, a second start, the command line. */
  "open-requested": v.object({ path: pathSchema }),
  /** A command of the menu bar, by the page's own name of it. */
  "menu-command": v.object({ command: v.string() }),
  /** The window is about to close; it waits a few seconds for `answerClose`, the journal has the work all the same. */
  "close-requested": v.object({ request: wholeNumberSchema }),
  /** A watched file changed; null when it is gone. */
  "document-changed-outside": v.object({ path: pathSchema, found: v.nullable(fileVersionSchema) }),
  /** A page changed the settings, this one or another. */
  "settings-changed": settingsSchema,
  /** Another page changed the talk, or started it anew: then it has another name. */
  "talk-changed": talkStepSchema,
  /** The talk goes on with other slides. */
  "talk-redrawn": talkNameSchema,
  "talk-ended": talkNameSchema,
  /** The audience's window came, went or moved. */
  "audience-changed": audienceSchema,
  /** A display came, went or changed. */
  "displays-changed": displayListSchema,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;
