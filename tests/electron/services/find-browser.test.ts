import { describe, expect, test } from "vitest";
import { type BrowserProbe, findBrowser } from "../../../electron/services/find-browser.ts";

/** A made-up machine on which exactly `programs` exist. */
function machine(platform: string, programs: readonly string[], env: Record<string, string> = {}): BrowserProbe {
  const separator = platform === "win32" ? "\\" : "/";
  return {
    platform,
    env,
    home: platform === "win32" ? "C:\\Users\\ana" : "/home/ana",
    isProgram: (path) => programs.includes(path),
    listFolder(path) {
      const inside = programs.filter((program) => program.startsWith(path + separator));
      return [...new Set(inside.map((program) => program.slice(path.length + 1).split(separator)[0] ?? ""))];
    },
  };
}

function found(probe: BrowserProbe): string {
  const browser = findBrowser(probe);
  return browser.ok ? browser.path : browser.problem;
}

describe("on Linux", () => {
  const env = { PATH: "/opt/x:/usr/local/bin:/usr/bin" };

  test("a headless shell is preferred to a whole browser, wherever in PATH it is", () => {
    const programs = ["/usr/local/bin/google-chrome", "/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
    expect(found(machine("linux", programs, env))).toBe("/usr/bin/chromium-headless-shell");
  });

  test("every browser of the family will do", () => {
    for (const name of ["chromium", "google-chrome", "microsoft-edge", "brave-browser"]) {
      expect(found(machine("linux", [`/opt/x/${name}`], env))).toBe(`/opt/x/${name}`);
    }
  });

  test("a browser outside PATH is found where its installer puts it", () => {
    expect(found(machine("linux", ["/opt/google/chrome/chrome"], env))).toBe("/opt/google/chrome/chrome");
    expect(found(machine("linux", ["/usr/bin/chromium"]))).toBe("/usr/bin/chromium");
  });

  test("the newest headless shell of Playwright's cache comes before installed browsers", () => {
    const cache = "/home/ana/.cache/ms-playwright";
    const old = `${cache}/chromium_headless_shell-999/chrome-linux/headless_shell`;
    const recent = `${cache}/chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell`;
    expect(found(machine("linux", [old, recent, "/usr/bin/chromium"], env))).toBe(recent);
  });

  test("Playwright's own browser is the last resort, also in a folder of the user's choice", () => {
    const chrome = "/data/pw/chromium-1200/chrome-linux64/chrome";
    const own = { ...env, PLAYWRIGHT_BROWSERS_PATH: "/data/pw" };
    expect(found(machine("linux", [chrome], own))).toBe(chrome);
    expect(found(machine("linux", [chrome, "/usr/bin/chromium"], own))).toBe("/usr/bin/chromium");
  });
});

test("on macOS applications are searched, the user's own too", () => {
  const path = "/home/ana/Applications/Brave Browser.app/Contents/MacOS/Brave Browser";
  expect(found(machine("darwin", [path]))).toBe(path);
});

test("on Windows the folders for programs are searched, Edge included", () => {
  const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
  const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
  expect(found(machine("win32", [edge], env))).toBe(edge);
  expect(found(machine("win32", ["D:\\tools\\chrome.exe"], { Path: "C:\\Windows;D:\\tools" }))).toBe(
    "D:\\tools\\chrome.exe",
  );
});

describe("LECTERN_BROWSER", () => {
  test("wins over everything else", () => {
    const env = { PATH: "/usr/bin", LECTERN_BROWSER: "/srv/my-chrome" };
    expect(found(machine("linux", ["/usr/bin/chromium", "/srv/my-chrome"], env))).toBe("/srv/my-chrome");
  });

  test("that does not work is said, not guessed past", () => {
    const env = { PATH: "/usr/bin", LECTERN_BROWSER: "/srv/gone" };
    expect(findBrowser(machine("linux", ["/usr/bin/chromium"], env))).toEqual({
      ok: false,
      problem: "LECTERN_BROWSER names /srv/gone, which is not a program that can be run.",
    });
  });

  test("that is empty counts as not set", () => {
    const env = { PATH: "/usr/bin", LECTERN_BROWSER: "" };
    expect(found(machine("linux", ["/usr/bin/chromium"], env))).toBe("/usr/bin/chromium");
  });
});

test("a machine without a browser is told so", () => {
  expect(findBrowser(machine("linux", [], { PATH: "/usr/bin" }))).toEqual({
    ok: false,
    problem: "No Chromium-family browser was found on this machine.",
  });
});
