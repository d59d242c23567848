import { expect, test } from "vitest";
import { stateFolders } from "../../../electron/services/state-folders.ts";

const folders = (platform: string, home: string, env: Record<string, string>) => stateFolders({ platform, home, env });

test("Linux keeps settings and state where XDG says", () => {
  expect(folders("linux", "/home/u", {})).toEqual({
    config: "/home/u/.config/lectern",
    state: "/home/u/.local/state/lectern",
  });
  expect(folders("linux", "/home/u", { XDG_CONFIG_HOME: "/c", XDG_STATE_HOME: "/s" })).toEqual({
    config: "/c/lectern",
    state: "/s/lectern",
  });
});

test("a relative XDG folder is invalid and ignored", () => {
  expect(folders("linux", "/home/u", { XDG_STATE_HOME: "state" }).state).toBe("/home/u/.local/state/lectern");
});

test("macOS and Windows have their own places; the journal does not roam", () => {
  expect(folders("darwin", "/Users/u", {}).state).toBe("/Users/u/Library/Application Support/Lectern");
  const env = { APPDATA: "C:\\r", LOCALAPPDATA: "C:\\l" };
  expect(folders("win32", "C:\\u", env)).toEqual({ config: "C:\\r\\Lectern", state: "C:\\l\\Lectern" });
});

test("one folder can be named for everything", () => {
  expect(folders("linux", "/home/u", { LECTERN_STATE_DIR: "/stick" })).toEqual({ config: "/stick", state: "/stick" });
});
