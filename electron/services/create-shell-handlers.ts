import type { Capabilities } from "../contract/capabilities.ts";
import { changeSettings } from "../contract/settings.ts";
import type { ShellHandlers } from "../contract/shell-api.ts";
import { failure, type ShellResult, success } from "../contract/shell-result.ts";
import { openFile, saveDocument } from "./document-files.ts";
import { fileProblem } from "./file-problem.ts";
import { firstFolder, listFolder } from "./list-folder.ts";
import { readPackedAssets } from "./packed-assets.ts";
import { readPicturesBeside } from "./read-pictures-beside.ts";
import { withoutRecent, withRecent } from "./recent-files.ts";
import type { ShellPorts } from "./shell-ports.ts";
import type { ShellServices } from "./shell-services.ts";
import { talkHandlers } from "./talk-handlers.ts";
import { writeExports } from "./write-exports.ts";

type Group<M extends keyof ShellHandlers> = Pick<ShellHandlers, M>;

function capabilitiesOf({ dialogs, reveal, printer, setMenu, window, audience }: ShellPorts): Capabilities {
  return {
    nativeDialogs: dialogs !== null,
    revealFile: reveal !== null,
    printPdf: typeof printer !== "string",
    menuBar: setMenu !== null,
    displays: audience.displays !== null,
    audienceWindow: audience.opens,
    ...window,
  };
}

const noDialogs = failure("unsupported", "This shell has no file dialogs of the system.");

function dialogHandlers({ ports, settings }: ShellServices): Group<"chooseFile" | "chooseSavePath" | "chooseFolder"> {
  const { dialogs } = ports;
  const startFolder = async (wanted: string | null) => firstFolder([wanted ?? "", (await settings.read()).lastFolder]);
  return {
    async chooseFile({ kind }, caller) {
      if (dialogs === null) return noDialogs;
      return success({ path: await dialogs.chooseFile(caller, kind, await startFolder(null)) });
    },
    async chooseSavePath({ suggestedName, folder }, caller) {
      if (dialogs === null) return noDialogs;
      return success({ path: await dialogs.chooseSavePath(caller, suggestedName, await startFolder(folder)) });
    },
    async chooseFolder({ folder }, caller) {
      if (dialogs === null) return noDialogs;
      return success({ path: await dialogs.chooseFolder(caller, await startFolder(folder)) });
    },
  };
}

type DocumentRow = "listFolder" | "readFile" | "readPictures" | "saveDocument" | "watchDocument" | "unwatchDocument";

function documentHandlers({ settings, watcher }: ShellServices): Group<DocumentRow> {
  return {
    listFolder: async ({ path }) => listFolder(path ?? (await firstFolder([(await settings.read()).lastFolder]))),
    readFile: openFile,
    readPictures: readPicturesBeside,
    async saveDocument(request, { page }) {
      const endSave = watcher.beginSave(page, request.path);
      const result = await saveDocument(request);
      endSave(result.ok && result.value.outcome === "saved" ? result.value.version : null);
      return result;
    },
    watchDocument({ path, seen }, { page }) {
      watcher.watch(page, path, seen);
      return success(null);
    },
    unwatchDocument({ path }, { page }) {
      watcher.unwatch(page, path);
      return success(null);
    },
  };
}

type JournalRow =
  | "keepJournalFiles"
  | "putJournal"
  | "dropJournal"
  | "listRecoveries"
  | "readRecovery"
  | "discardRecovery";

function journalHandlers({ journal }: ShellServices): Group<JournalRow> {
  return {
    keepJournalFiles: (input, { page }) => journal.keepFiles(page, input.journal, input.files),
    putJournal: (entry, { page }) => journal.put(page, entry),
    dropJournal: (input) => journal.drop(input.journal, input.through),
    listRecoveries: async () => success({ recoveries: [...(await journal.list())] }),
    readRecovery: (input) => journal.read(input.journal),
    discardRecovery: (input) => journal.discard(input.journal),
  };
}

/** A change of what the program remembers; a full disk is told, not thrown. */
async function remembered<T>(path: string, change: Promise<T>): Promise<ShellResult<T>> {
  try {
    return success(await change);
  } catch (error) {
    return { ok: false, error: fileProblem("write", path, error) };
  }
}

type MemoryRow = "loadSettings" | "saveSettings" | "listRecents" | "noteRecent" | "forgetRecent";

function memoryHandlers({ ports, settings, recents }: ShellServices): Group<MemoryRow> {
  const { config } = ports.folders;
  return {
    loadSettings: async () => success(await settings.read()),
    async saveSettings(change) {
      const result = await remembered(
        config,
        settings.update((before) => changeSettings(before, change)),
      );
      if (result.ok) ports.emit(null, "settings-changed", result.value);
      return result;
    },
    listRecents: async () => success({ recents: [...(await recents.read())] }),
    async noteRecent({ path, title }) {
      const row = { path, title, openedAt: ports.now() };
      const result = await remembered(
        config,
        recents.update((list) => withRecent(list, row)),
      );
      return result.ok ? success(null) : result;
    },
    async forgetRecent({ path }) {
      const result = await remembered(
        config,
        recents.update((list) => withoutRecent(list, path)),
      );
      return result.ok ? success(null) : result;
    },
  };
}

function exportHandlers({ ports }: ShellServices): Group<"printPdf" | "writeExports" | "runtimeAssets" | "revealFile"> {
  return {
    async printPdf({ html }) {
      if (typeof ports.printer === "string") return failure("no-printer", ports.printer);
      const outcome = await ports.printer.print(html);
      return outcome.ok ? success({ bytes: outcome.bytes }) : failure("print-failed", outcome.message);
    },
    writeExports,
    runtimeAssets: async () => success(await readPackedAssets(ports.assets)),
    async revealFile({ path }) {
      if (ports.reveal === null) return failure("unsupported", "This shell cannot show a file in its folder.");
      await ports.reveal(path);
      return success(null);
    },
  };
}

/** The shell's methods over its services: one function a row of the contract. */
export function createShellHandlers(services: ShellServices): ShellHandlers {
  const { ports, journal, settings, recents } = services;
  return {
    ...dialogHandlers(services),
    ...documentHandlers(services),
    ...journalHandlers(services),
    ...memoryHandlers(services),
    ...exportHandlers(services),
    ...talkHandlers(services),
    async getStart(_input, caller) {
      // The page may be a reloaded one: what its earlier self left is free.
      services.release(caller.page);
      return success({
        version: ports.version,
        platform: ports.platform,
        locale: ports.locale,
        capabilities: capabilitiesOf(ports),
        settings: await settings.read(),
        recents: [...(await recents.read())],
        recoveries: [...(await journal.list())],
        openRequests: [...ports.takeOpenRequests(caller)],
      });
    },
    setMenu(menu, caller) {
      if (ports.setMenu === null) return failure("unsupported", "This shell has no menu bar.");
      ports.setMenu(caller, menu);
      return success(null);
    },
    setWindowState(state, caller) {
      ports.setWindowState(caller, state);
      return success(null);
    },
    answerClose({ request, close }, caller) {
      ports.answerClose(caller, request, close);
      return success(null);
    },
  };
}
