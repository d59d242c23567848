import { expect, test } from "vitest";
import { reservedFrame } from "../../../slides/fit/reserved-frame.ts";
import { stages } from "../../../slides/fit/stage.ts";
import { themes } from "../../../slides/render/themes/themes.ts";

test("the room leaves the margins and two lines of headline free", () => {
  const { width, height } = reservedFrame(themes.daylight, "16:9");
  const stage = stages["16:9"];
  expect(width).toBe(stage.width - 2 * stage.margin);
  expect(height).toBeLessThan(stage.height - stage.top - stage.bottom - 2 * 48);
});
