import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A user's folders on a made-up machine. */
export interface Scratch {
  readonly home: string;
  /** Where the user keeps their work. */
  readonly documents: string;
  readonly state: string;
  readonly config: string;
  /** What a program is to be started with, so that it sees these folders and no others. */
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

/** New, empty folders. */
export function makeScratch(): Scratch {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "lectern-e2e-")));
  const [home, state, config] = [join(root, "home"), join(root, "state"), join(root, "config")];
  const documents = join(home, "Documents");
  mkdirSync(documents, { recursive: true });
  const { LECTERN_STATE_DIR: _, ...inherited } = process.env;
  return {
    home,
    documents,
    state,
    config,
    env: { ...inherited, HOME: home, USERPROFILE: home, XDG_STATE_HOME: state, XDG_CONFIG_HOME: config },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
