import type { Capabilities } from "../../electron/contract/capabilities.ts";
import type { JournalEntry, RecentFile } from "../../electron/contract/document-schemas.ts";
import type { ExportOutcome, PackedAssets, WindowState } from "../../electron/contract/file-schemas.ts";
import type { MenuBar } from "../../electron/contract/menu-schema.ts";
import { changeSettings, defaultSettings, type Settings } from "../../electron/contract/settings.ts";
import type { EmitEvent, ShellHandlers } from "../../electron/contract/shell-api.ts";
import { failure, success } from "../../electron/contract/shell-result.ts";
import type { AudienceWish, DisplayRow } from "../../electron/contract/talk-schemas.ts";
import { createTalkKeeper, type TalkKeeper } from "../../electron/services/talk-keeper.ts";
import { type FakeFiles, fakeFolderOf } from "./fake-files.ts";

interface FakeJournal {
  readonly files: Map<string, Uint8Array>;
  entry: JournalEntry | null;
  /** True once the page that wrote it is gone. */
  left: boolean;
}

/** Everything the fake remembers; a test may look into it and change it. */
export interface FakeState {
  readonly files: FakeFiles;
  readonly journals: Map<string, FakeJournal>;
  capabilities: Capabilities;
  settings: Settings;
  recents: RecentFile[];
  openRequests: string[];
  /** What the dialogs answer, one after the other; then they are cancelled. */
  readonly choices: (string | null)[];
  readonly watched: Set<string>;
  window: WindowState | null;
  menu: MenuBar | null;
  readonly revealed: string[];
  readonly closeAnswers: boolean[];
  /** Bytes of a printed document. */
  print(html: string): Uint8Array;
  assets: PackedAssets;
  /** The displays of the machine; swapping changes which is whose. */
  displays: DisplayRow[];
  /** Where the audience's window was asked for, in order. */
  readonly audienceWishes: AudienceWish[];
  /** Names of the pages that are the audience's. */
  readonly audiencePages: Set<string>;
  /** The shell's talk; the real keeper, which needs nothing of a machine. */
  talk: TalkKeeper;
}

function journalOf(state: FakeState, journal: string): FakeJournal {
  const known = state.journals.get(journal) ?? { files: new Map(), entry: null, left: false };
  state.journals.set(journal, known);
  return known;
}

function recoveries(state: FakeState) {
  return [...state.journals].flatMap(([journal, { entry, left }]) =>
    left && entry !== null
      ? [{ journal, title: entry.title, path: entry.path, savedAt: 1_700_000_000_000, readable: true }]
      : [],
  );
}

function fileHandlers({ files, watched }: FakeState) {
  return {
    listFolder({ path }) {
      const folder = path ?? "/home/user";
      if (!files.hasFolder(folder)) return failure("not-found", `There is no folder ${folder}.`);
      const parent = folder === "/" ? null : fakeFolderOf(folder);
      const places = [{ place: "home" as const, path: "/home/user" }];
      return success({ path: folder, parent, entries: files.list(folder), cut: false, places });
    },
    readFile({ path }) {
      const [bytes, version] = [files.get(path), files.version(path)];
      if (bytes === null || version === null) {
        return failure("not-found", `Cannot read ${path}: there is no such file.`);
      }
      return success({ path, name: path.slice(path.lastIndexOf("/") + 1), bytes, version, readOnly: false });
    },
    readPictures({ path, addresses }) {
      const pictures = addresses.flatMap((src) => {
        const bytes = files.get(`${fakeFolderOf(path)}/${src}`);
        return bytes === null || src.includes("..") ? [] : [{ src, bytes }];
      });
      return success({ pictures });
    },
    saveDocument({ path, bytes, seen, replace }) {
      if (!path.endsWith(".briefing")) return failure("bad-name", "A briefing's file name ends in .briefing.");
      if (!files.hasFolder(fakeFolderOf(path))) return failure("folder-gone", "Its folder is not there any more.");
      const found = files.version(path);
      if (!replace && found?.hash !== seen?.hash) return success({ outcome: "changed-outside" as const, found });
      return success({ outcome: "saved" as const, version: files.put(path, bytes) });
    },
    watchDocument({ path }) {
      watched.add(path);
      return success(null);
    },
    unwatchDocument({ path }) {
      watched.delete(path);
      return success(null);
    },
  } satisfies Partial<ShellHandlers>;
}

function journalHandlers(state: FakeState) {
  return {
    keepJournalFiles({ journal, files }) {
      for (const { name, bytes } of files) journalOf(state, journal).files.set(name, bytes.slice());
      return success(null);
    },
    putJournal(entry) {
      const journal = journalOf(state, entry.journal);
      if (entry.revision > (journal.entry?.revision ?? -1)) {
        journal.entry = { ...entry, content: entry.content.slice() };
      }
      return success({ revision: journal.entry?.revision ?? entry.revision });
    },
    dropJournal({ journal, through }) {
      const known = journalOf(state, journal);
      if (through === null || (known.entry?.revision ?? 0) <= through) known.entry = null;
      return success(null);
    },
    listRecoveries: () => success({ recoveries: recoveries(state) }),
    readRecovery({ journal }) {
      const { entry, files } = journalOf(state, journal);
      if (entry === null) return failure("not-found", "Nothing of this document can be read any more.");
      const kept = [...files].map(([name, bytes]) => ({ name, bytes }));
      return success({ ...entry, savedAt: 1_700_000_000_000, files: kept, missing: [] });
    },
    discardRecovery({ journal }) {
      if (state.journals.get(journal)?.left === false) return failure("busy", "This document is open.");
      state.journals.delete(journal);
      return success(null);
    },
  } satisfies Partial<ShellHandlers>;
}

function exportHandlers(state: FakeState) {
  const { files } = state;
  return {
    printPdf({ html }) {
      if (!state.capabilities.printPdf) return failure("no-printer", "There is no browser to print with.");
      return success({ bytes: state.print(html) });
    },
    writeExports({ folder, files: wanted, replace, keep }) {
      files.makeFolder(folder);
      const outcomes = wanted.map(({ name, bytes }): ExportOutcome => {
        const path = `${folder}/${name}`;
        if (/[/\\]/.test(name)) return { outcome: "failed", name, code: "bad-name", message: "A bad name." };
        if (path === keep) return { outcome: "failed", name, code: "denied", message: "The article itself." };
        if (!replace && files.get(path) !== null) return { outcome: "exists", name, path };
        files.put(path, bytes);
        return { outcome: "written", name, path };
      });
      return success({ outcomes });
    },
    runtimeAssets: () => success(state.assets),
    revealFile({ path }) {
      state.revealed.push(path);
      return success(null);
    },
  } satisfies Partial<ShellHandlers>;
}

function talkHandlers(state: FakeState, emit: EmitEvent) {
  const audience = () => ({ open: state.talk.hasAudience(), place: "window" as const, display: null });
  state.talk = createTalkKeeper({
    emit,
    isAudience: (page) => state.audiencePages.has(page),
    onRunning() {},
    onAudience: () => emit(state.talk.presenter(), "audience-changed", audience()),
  });
  const noDisplays = failure("unsupported", "This shell cannot put windows on displays.");
  const noPart = failure("denied", "This window does not present.");
  return {
    startTalk: (request, { page }) => state.talk.start(page, request),
    joinTalk: (_input, { page }) => success({ joined: state.talk.join(page) }),
    putTalk: (change, { page }) => success(state.talk.put(page, change)),
    redrawTalk: (change, { page }) => state.talk.redraw(page, change),
    endTalk({ talk }, { page }) {
      state.talk.end(page, talk);
      return success(null);
    },
    openAudience(wish, { page }) {
      if (!state.talk.isPresenter(page)) return noPart;
      state.audienceWishes.push(wish);
      const isPages = state.capabilities.audienceWindow === "page";
      return success({ address: isPages ? `http://127.0.0.1:1/audience.html#${"0".repeat(64)}` : null });
    },
    closeAudience(_input, { page }) {
      if (!state.talk.hasPart(page)) return noPart;
      state.talk.dismissAudience();
      return success(null);
    },
    audienceState: () => success(audience()),
    listDisplays: () => (state.capabilities.displays ? success({ displays: state.displays }) : noDisplays),
    swapDisplays(_input, { page }) {
      if (!state.capabilities.displays) return noDisplays;
      if (!state.talk.hasPart(page)) return noPart;
      state.displays = state.displays.map((row) => ({ ...row, home: row.audience, audience: row.home }));
      return success(null);
    },
  } satisfies Partial<ShellHandlers>;
}

/** The shell in memory: every row of the contract, nothing of the machine. */
export function fakeHandlers(state: FakeState, emit: EmitEvent): ShellHandlers {
  const choose = () =>
    state.capabilities.nativeDialogs
      ? success({ path: state.choices.shift() ?? null })
      : failure("unsupported", "This shell has no file dialogs of the system.");
  return {
    ...fileHandlers(state),
    ...journalHandlers(state),
    ...exportHandlers(state),
    ...talkHandlers(state, emit),
    getStart: () =>
      success({
        version: "0.0.0",
        platform: "linux",
        locale: "en-GB",
        capabilities: state.capabilities,
        settings: state.settings,
        recents: state.recents,
        recoveries: recoveries(state),
        openRequests: state.openRequests.splice(0),
      }),
    chooseFile: choose,
    chooseSavePath: choose,
    chooseFolder: choose,
    loadSettings: () => success(state.settings),
    saveSettings(change) {
      state.settings = changeSettings(state.settings, change);
      emit(null, "settings-changed", state.settings);
      return success(state.settings);
    },
    listRecents: () => success({ recents: state.recents }),
    noteRecent({ path, title }) {
      const others = state.recents.filter((recent) => recent.path !== path);
      state.recents = [{ path, title, openedAt: 1_700_000_000_000 }, ...others];
      return success(null);
    },
    forgetRecent({ path }) {
      state.recents = state.recents.filter((recent) => recent.path !== path);
      return success(null);
    },
    setMenu(menu) {
      if (!state.capabilities.menuBar) return failure("unsupported", "This shell has no menu bar.");
      state.menu = menu;
      return success(null);
    },
    setWindowState(window) {
      state.window = window;
      return success(null);
    },
    answerClose({ close }) {
      state.closeAnswers.push(close);
      return success(null);
    },
  };
}

/** A fake's state at the start: no files, everything possible. */
export function freshFakeState(files: FakeFiles): FakeState {
  return {
    files,
    journals: new Map(),
    capabilities: {
      nativeDialogs: true,
      revealFile: true,
      printPdf: true,
      menuBar: false,
      asksBeforeClosing: true,
      droppedPaths: true,
      displays: true,
      audienceWindow: "shell",
    },
    settings: defaultSettings,
    recents: [],
    openRequests: [],
    choices: [],
    watched: new Set(),
    window: null,
    menu: null,
    revealed: [],
    closeAnswers: [],
    displays: [],
    audienceWishes: [],
    audiencePages: new Set(),
    talk: createTalkKeeper({ emit() {}, isAudience: () => false, onRunning() {}, onAudience() {} }),
    print: (html) => new TextEncoder().encode(`%PDF-fake ${html.length}`),
    assets: {
      revealScript: "",
      revealStyles: "",
      presenterScript: "",
      presenterStyles: "",
      playerScript: "",
      playerStyles: "",
      digests: { reveal: "", presenter: "", player: "" },
      fonts: [],
    },
  };
}
