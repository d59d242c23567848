import { expect, test } from "vitest";
import { honoursPositions } from "../../../../electron/services/displays/honours-positions.ts";

const wayland = { XDG_SESSION_TYPE: "wayland", WAYLAND_DISPLAY: "wayland-0" };

test.each([
  ["Windows", "win32", {}, "", true],
  ["macOS", "darwin", {}, "", true],
  ["X11", "linux", { XDG_SESSION_TYPE: "x11" }, "", true],
  ["Wayland", "linux", wayland, "", false],
  ["Wayland, whatever the session calls itself", "linux", { WAYLAND_DISPLAY: "wayland-1" }, "", false],
  ["Wayland, started for X11", "linux", wayland, "x11", true],
  ["X11, started for Wayland", "linux", { XDG_SESSION_TYPE: "x11" }, "wayland", false],
])("%s", (_name, platform, env, ozone, honours) => {
  expect(honoursPositions({ platform, env, ozone })).toBe(honours);
});
