import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/** What the search may ask the machine. Tests hand in a made-up machine. */
export interface BrowserProbe {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** True for a file that may be run. */
  isProgram(path: string): boolean;
  /** Names in a folder, empty when there is no such folder. */
  listFolder(path: string): readonly string[];
}

export type FoundBrowser =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problem: string };

/** Names of programs in PATH, best first: the headless shells start and print in half the time of a whole browser. */
const headlessNames = ["chrome-headless-shell", "chromium-headless-shell", "headless_shell"];
const browserNames = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
  "brave-browser",
  "brave",
];

/** Places outside PATH where installers put a browser. */
const linuxPlaces = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
  "/opt/brave.com/brave/brave",
  "/snap/bin/chromium",
];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];
const windowsPlaces = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
];

/** Playwright keeps browsers as `<product>-<revision>/<folder>/<program>`. */
const playwrightPrograms = [
  { product: "chromium_headless_shell-", program: /^(?:chrome-headless-shell|headless_shell)(?:\.exe)?$/ },
  { product: "chromium-", program: /^(?:chrome|chrome\.exe)$/ },
];

function pathOf(probe: BrowserProbe): typeof posix {
  return probe.platform === "win32" ? win32 : posix;
}

function inPath(probe: BrowserProbe, names: readonly string[]): readonly string[] {
  const { join, delimiter } = pathOf(probe);
  const folders = (probe.env.PATH ?? probe.env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffix = probe.platform === "win32" ? ".exe" : "";
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function playwrightFolder(probe: BrowserProbe): string {
  const { join } = pathOf(probe);
  const chosen = probe.env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen !== undefined && chosen !== "" && chosen !== "0") return chosen;
  if (probe.platform === "darwin") return join(probe.home, "Library/Caches/ms-playwright");
  if (probe.platform === "win32") return join(probe.env.LOCALAPPDATA ?? probe.home, "ms-playwright");
  return join(probe.env.XDG_CACHE_HOME ?? join(probe.home, ".cache"), "ms-playwright");
}

function playwrightBrowsers(probe: BrowserProbe, product: string, program: RegExp): readonly string[] {
  const { join } = pathOf(probe);
  const root = playwrightFolder(probe);
  const revisions = probe
    .listFolder(root)
    .filter((name) => name.startsWith(product))
    .sort((a, b) => Number(b.slice(product.length)) - Number(a.slice(product.length)));
  return revisions.flatMap((revision) =>
    probe.listFolder(join(root, revision)).flatMap((folder) =>
      probe
        .listFolder(join(root, revision, folder))
        .filter((name) => program.test(name))
        .map((name) => join(root, revision, folder, name)),
    ),
  );
}

function usualPlaces(probe: BrowserProbe): readonly string[] {
  if (probe.platform === "darwin") {
    return macApplications.flatMap((name) =>
      ["/Applications", posix.join(probe.home, "Applications")].map((folder) =>
        posix.join(folder, `${name}.app`, "Contents/MacOS", name),
      ),
    );
  }
  if (probe.platform === "win32") {
    const { PROGRAMFILES, LOCALAPPDATA } = probe.env;
    const roots = [PROGRAMFILES, probe.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPlaces.flatMap((place) => roots.map((root) => win32.join(root, place)));
  }
  return linuxPlaces;
}

/** What a browser is wanted for: a headless shell prints faster, and shows no window. */
export type BrowserUse = "print" | "window";

/** True for a program whose name says that it has no windows. */
function isHeadless(probe: BrowserProbe, path: string): boolean {
  return headlessNames.includes(pathOf(probe).basename(path, ".exe"));
}

/** Every path a browser might be at, in order of preference. */
function candidates(probe: BrowserProbe, use: BrowserUse): readonly string[] {
  const cached = playwrightPrograms.map(({ product, program }) => playwrightBrowsers(probe, product, program));
  const all = [
    ...inPath(probe, headlessNames),
    ...(cached[0] ?? []),
    ...inPath(probe, browserNames),
    ...usualPlaces(probe),
    ...(cached[1] ?? []),
  ];
  return use === "print" ? all : all.filter((path) => !isHeadless(probe, path));
}

/**
 * Finds a Chromium-family browser: the one `LECTERN_BROWSER` names, else, to print with, a headless shell, else an
 * installed browser. Never guesses past a `LECTERN_BROWSER` that does not work.
 */
export function findBrowser(probe: BrowserProbe, use: BrowserUse = "print"): FoundBrowser {
  const named = probe.env.LECTERN_BROWSER;
  if (named !== undefined && named !== "") {
    if (!probe.isProgram(named)) {
      return { ok: false, problem: `LECTERN_BROWSER names ${named}, which is not a program that can be run.` };
    }
    if (use === "window" && isHeadless(probe, named)) {
      return { ok: false, problem: `LECTERN_BROWSER names ${named}, which can print but has no windows.` };
    }
    return { ok: true, path: named };
  }
  const path = candidates(probe, use).find((candidate) => probe.isProgram(candidate));
  if (path !== undefined) return { ok: true, path };
  return { ok: false, problem: "No Chromium-family browser was found on this machine." };
}

/** The machine the process runs on. */
export function machineProbe(): BrowserProbe {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isProgram(path) {
      try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      } catch {
        return false;
      }
    },
    listFolder(path) {
      try {
        return readdirSync(path);
      } catch {
        return [];
      }
    },
  };
}
