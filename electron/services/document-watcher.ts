import type { FileVersion } from "../contract/value-schemas.ts";
import { largestDocument } from "./document-files.ts";
import { currentVersion } from "./file-version.ts";

/** Tells a page that a file it watches is no longer what it saw; null when it is gone. */
export type ReportChange = (page: string, path: string, found: FileVersion | null) => void;

interface Watch {
  readonly page: string;
  readonly path: string;
  seen: FileVersion | null;
  /** True while the page itself is saving: what is seen then is neither old nor new. */
  saving: boolean;
}

/** How often files are looked at, milliseconds. Looking works everywhere; notices of change do not on network drives. */
const interval = 1500;

/** The open documents of all pages, and what each page last saw of them. */
export interface DocumentWatcher {
  watch(page: string, path: string, seen: FileVersion): void;
  unwatch(page: string, path: string): void;
  /** The page begins to save; what it calls at the end takes the version saved, null when it was not saved. */
  beginSave(page: string, path: string): (saved: FileVersion | null) => void;
  /** Forgets a page that is gone. */
  release(page: string): void;
  /** Looks at every file now. */
  check(): Promise<void>;
  close(): void;
}

/** Watches open documents by looking at them from time to time. `report` is called once for each change. */
export function watchDocuments(report: ReportChange): DocumentWatcher {
  const watches = new Map<string, Watch>();
  const keyOf = (page: string, path: string) => `${page}\0${path}`;
  let checking: Promise<void> | null = null;

  async function checkOne(key: string, watch: Watch): Promise<void> {
    const { seen } = watch;
    if (watch.saving) return;
    let found: FileVersion | null;
    try {
      found = await currentVersion(watch.path, seen, largestDocument);
    } catch {
      // Not to be read just now (locked, or being written): the next look decides.
      return;
    }
    // Meanwhile the page may have saved or closed the document.
    if (watches.get(key) !== watch || watch.saving || watch.seen !== seen) return;
    const isSame = found?.hash === seen?.hash;
    watch.seen = found;
    if (!isSame) report(watch.page, watch.path, found);
  }

  async function checkAll(): Promise<void> {
    for (const [key, watch] of watches) await checkOne(key, watch);
  }

  function check(): Promise<void> {
    checking ??= checkAll().finally(() => {
      checking = null;
    });
    return checking;
  }

  const timer = setInterval(() => void check(), interval);
  timer.unref();

  return {
    watch: (page, path, seen) => void watches.set(keyOf(page, path), { page, path, seen, saving: false }),
    unwatch: (page, path) => void watches.delete(keyOf(page, path)),
    beginSave(page, path) {
      const watch = watches.get(keyOf(page, path));
      if (watch !== undefined) watch.saving = true;
      return (saved) => {
        if (watch === undefined) return;
        watch.saving = false;
        if (saved !== null) watch.seen = saved;
      };
    },
    release(page) {
      for (const [key, watch] of watches) if (watch.page === page) watches.delete(key);
    },
    check,
    close: () => clearInterval(timer),
  };
}
