import { join } from "node:path";
import type { RecentFile } from "../contract/document-schemas.ts";
import type { Settings } from "../contract/settings.ts";
import { type DocumentWatcher, watchDocuments } from "./document-watcher.ts";
import { type JournalStore, openJournalStore } from "./journal/journal-store.ts";
import type { JsonFile } from "./json-file.ts";
import { openRecents } from "./recent-files.ts";
import { openSettings } from "./settings-store.ts";
import type { ShellPorts } from "./shell-ports.ts";
import { createTalkKeeper, type TalkKeeper } from "./talk-keeper.ts";

/** What one running shell has open, for all its pages. */
export interface ShellServices {
  readonly ports: ShellPorts;
  readonly journal: JournalStore;
  readonly watcher: DocumentWatcher;
  readonly settings: JsonFile<Settings>;
  readonly recents: JsonFile<readonly RecentFile[]>;
  readonly talk: TalkKeeper;
  /** Tells the presenter's page where the audience's window is. */
  tellAudience(): void;
  /** Forgets a page that is gone: what it has not saved can be offered to the next one. */
  release(page: string): void;
  /** Ends when nothing is being written, and stops watching. */
  close(): Promise<void>;
}

function tellAudience({ audience, emit }: ShellPorts, talk: TalkKeeper): void {
  const page = talk.presenter();
  if (page !== null) emit(page, "audience-changed", { open: talk.hasAudience(), ...audience.place() });
}

function openTalk(ports: ShellPorts): TalkKeeper {
  const { audience, emit } = ports;
  const talk = createTalkKeeper({
    emit,
    isAudience: audience.isAudience,
    onRunning(isRunning) {
      audience.keepAwake(isRunning);
      if (!isRunning) audience.close();
    },
    onAudience: () => tellAudience(ports, talk),
  });
  return talk;
}

/** Opens the services over what the host supplies. Nothing is read or written yet. */
export function openShellServices(ports: ShellPorts): ShellServices {
  const journal = openJournalStore(join(ports.folders.state, "journal"), ports.now);
  const watcher = watchDocuments((page, path, found) => ports.emit(page, "document-changed-outside", { path, found }));
  const talk = openTalk(ports);
  return {
    ports,
    talk,
    tellAudience: () => tellAudience(ports, talk),
    journal,
    watcher,
    settings: openSettings(ports.folders.config),
    recents: openRecents(ports.folders.config),
    release(page) {
      journal.release(page);
      watcher.release(page);
      talk.release(page);
    },
    async close() {
      talk.stop();
      watcher.close();
      await journal.settle();
    },
  };
}
