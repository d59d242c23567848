import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/** Where the program keeps what it remembers. None of it is ever in a document's folder. */
export interface StateFolders {
  /** Settings and recent files. */
  readonly config: string;
  /** The journal, the browser's profile: what belongs to this machine. */
  readonly state: string;
}

/** What the choice depends on. Tests hand in a made-up machine. */
export interface FolderProbe {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** A base folder from the environment; a relative one is invalid and ignored (XDG Base Directory Specification). */
function xdg(value: string | undefined, fallback: string): string {
  return value !== undefined && posix.isAbsolute(value) ? value : fallback;
}

/**
 * The folders that the platform's custom names. `LECTERN_STATE_DIR` puts everything into one folder instead: for tests,
 * and for whoever carries the program on a stick.
 */
export function stateFolders({ platform, env, home }: FolderProbe): StateFolders {
  const { join, isAbsolute } = platform === "win32" ? win32 : posix;
  const chosen = env.LECTERN_STATE_DIR;
  if (chosen !== undefined && isAbsolute(chosen)) return { config: chosen, state: chosen };
  if (platform === "darwin") {
    const folder = join(home, "Library/Application Support/Lectern");
    return { config: folder, state: folder };
  }
  if (platform === "win32") {
    // Roaming profiles are copied over the network: the journal stays here.
    const local = env.LOCALAPPDATA ?? join(home, "AppData\\Local");
    return { config: join(env.APPDATA ?? join(home, "AppData\\Roaming"), "Lectern"), state: join(local, "Lectern") };
  }
  return {
    config: join(xdg(env.XDG_CONFIG_HOME, join(home, ".config")), "lectern"),
    state: join(xdg(env.XDG_STATE_HOME, join(home, ".local/state")), "lectern"),
  };
}

/** The folders on the machine the process runs on. */
export function machineFolders(): StateFolders {
  return stateFolders({ platform: process.platform, env: process.env, home: homedir() });
}
