import { expect, test } from "vitest";
import { toCentipoints, toEmu } from "../../../../slides/export/pptx/units.ts";

test("a stage of 1280 by 720 is PowerPoint's own 16:9 slide", () => {
  expect([toEmu(1280), toEmu(720), toEmu(960)]).toEqual([12192000, 6858000, 9144000]);
});

test("24 px are 18 points", () => {
  expect(toCentipoints(24)).toBe(1800);
});
