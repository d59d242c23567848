import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Patience } from "../../../electron/loopback/lifetime.ts";
import { type LoopbackShell, startLoopbackShell } from "../../../electron/loopback/loopback-shell.ts";
import { makeTestDist } from "./make-test-page.ts";

export interface TestShell extends LoopbackShell {
  /** A folder for documents. */
  readonly folder: string;
  readonly state: string;
}

const longPatience: Patience = { first: 60_000, reload: 60_000 };

let dist: Promise<string> | null = null;

/** A loopback shell with a page, a state folder and a folder for documents of its own, all gone with `close`. */
export async function openTestShell(
  patience = longPatience,
  openWindow: ((address: string) => void) | null = null,
): Promise<TestShell> {
  dist ??= makeTestDist();
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "lectern-shell-")));
  const [state, folder] = [join(scratch, "state"), join(scratch, "documents")];
  mkdirSync(folder);
  const folders = { config: state, state };
  const shell = await startLoopbackShell({ version: "0.0.0", dist: await dist, folders, patience, openWindow });
  return {
    ...shell,
    folder,
    state,
    async close() {
      await shell.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Removes the page that all test shells of this file share. */
export async function removeTestDist(): Promise<void> {
  if (dist !== null) rmSync(await dist, { recursive: true, force: true });
}

/** A look at the real disk, as the contract's suite wants it. */
export const disk = {
  put(path: string, content: string): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  },
  text: (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : null),
  remove: (path: string) => rmSync(path),
};
