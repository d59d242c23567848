import { join } from "node:path";
import type { RecentFile } from "../contract/document-schemas.ts";
import type { Settings } from "../contract/settings.ts";
import { type DocumentWatcher, watchDocuments } from "./document-watcher.ts";
import { type JournalStore, openJournalStore } from "./journal/journal-store.ts";
import type { JsonFile } from "./json-file.ts";
import { openRecents } from "./recent-files.ts";
import { openSettings } from "./settings-store.ts";
import type { ShellPorts } from "./shell-ports.ts";

/** What one running shell has open, for all its pages. */
export interface ShellServices {
  readonly ports: ShellPorts;
  readonly journal: JournalStore;
  readonly watcher: DocumentWatcher;
  readonly settings: JsonFile<Settings>;
  readonly recents: JsonFile<readonly RecentFile[]>;
  /** Forgets a page that is gone: what it has not saved can be offered to the next one. */
  release(page: string): void;
  /** Ends when nothing is being written, and stops watching. */
  close(): Promise<void>;
}

/** Opens the services over what the host supplies. Nothing is read or written yet. */
export function openShellServices(ports: ShellPorts): ShellServices {
  const journal = openJournalStore(join(ports.folders.state, "journal"), ports.now);
  const watcher = watchDocuments((page, path, found) => ports.emit(page, "document-changed-outside", { path, found }));
  return {
    ports,
    journal,
    watcher,
    settings: openSettings(ports.folders.config),
    recents: openRecents(ports.folders.config),
    release(page) {
      journal.release(page);
      watcher.release(page);
    },
    async close() {
      watcher.close();
      await journal.settle();
    },
  };
}
