import { expect, test } from "vitest";
import { fitStage } from "../../../renderer/audience/fill-window.ts";

test.each([
  ["a wide slide on a screen of the same shape", [1280, 720], [1920, 1080], [1.5, 0, 0]],
  ["a wide slide on an old projector: bars above and below", [1280, 720], [1024, 768], [0.8, 0, 96]],
  ["an old slide on a wide screen: bars on both sides", [960, 720], [1920, 1080], [1.5, 240, 0]],
  ["a small window", [1280, 720], [320, 200], [0.25, 0, 10]],
])("%s", (_name, [width = 0, height = 0], [across = 0, down = 0], [scale, x, y]) => {
  expect(fitStage({ width, height }, { width: across, height: down })).toEqual({ scale, x, y });
});
