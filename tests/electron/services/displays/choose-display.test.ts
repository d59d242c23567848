import { describe, expect, test } from "vitest";
import { chooseDisplay, findRemembered, homeDisplay } from "../../../../electron/services/displays/choose-display.ts";
import type { DisplayFacts, Rectangle } from "../../../../electron/services/displays/display-facts.ts";
import { display, monitor, notebook, onNotebook, projector } from "./displays.ts";

const all = [notebook, projector, monitor];

describe("the display a window is on", () => {
  const rows: readonly (readonly [string, readonly DisplayFacts[], Rectangle, string | null])[] = [
    ["the only one", [notebook], onNotebook, "1"],
    ["the one with all of it", all, { x: 1500, y: 50, width: 800, height: 600 }, "2"],
    ["the one with most of it", all, { x: 1300, y: 50, width: 800, height: 600 }, "2"],
    ["left of the origin", all, { x: -1000, y: 300, width: 800, height: 600 }, "3"],
    [
      "half on each: one of them, always the same",
      [notebook, projector],
      { x: 1140, y: 0, width: 600, height: 500 },
      "1",
    ],
    [
      "on none, because its display was unplugged: the nearest",
      [notebook, monitor],
      { x: 3000, y: 0, width: 800, height: 600 },
      "1",
    ],
    ["there are none", [], onNotebook, null],
  ];
  test.each(rows)("%s", (_name, displays, window, id) => {
    expect(homeDisplay(displays, window)?.id ?? null).toBe(id);
  });
});

describe("the remembered display", () => {
  const epson = { id: "2", label: "EPSON", width: 1920, height: 1080 };
  const renumbered = { ...projector, id: "77" };
  const rows: readonly (readonly [string, readonly DisplayFacts[], typeof epson | null, string | null])[] = [
    ["none is remembered", all, null, null],
    ["the same number, the same look", all, epson, "2"],
    ["counted anew: the same look", [notebook, renumbered], epson, "77"],
    [
      "its number belongs to another now: the same look wins",
      [display("2", 1440, 0, 1280, 1024), renumbered],
      epson,
      "77",
    ],
    ["two look the same: the one with the number", [projector, renumbered], epson, "2"],
    ["two look the same and neither has the number: no guess", [{ ...projector, id: "8" }, renumbered], epson, null],
    ["the same number, but set to another size", [display("2", 1440, 0, 1280, 720, { label: "EPSON" })], epson, "2"],
    ["it is not there", [notebook, monitor], epson, null],
  ];
  test.each(rows)("%s", (_name, displays, remembered, id) => {
    expect(findRemembered(displays, remembered)?.id ?? null).toBe(id);
  });
});

describe("the display for the audience", () => {
  const dell = { id: "3", label: "DELL", width: 2560, height: 1440 };
  const own = { id: "1", label: "Built-in", width: 1440, height: 900 };
  const second = display("4", 1440, 0, 1440, 900, { internal: true });
  const rows: readonly (readonly [string, readonly DisplayFacts[], DisplayFacts, typeof dell | null, string | null])[] =
    [
      ["one display: none", [notebook], notebook, null, null],
      ["one display that is remembered: none", [notebook], notebook, own, null],
      ["the projector beside the notebook", [notebook, projector], notebook, null, "2"],
      ["the remembered one of two", all, notebook, dell, "3"],
      ["the first external one, when nothing is remembered", all, notebook, null, "2"],
      ["the remembered one is the presenter's now: another external one", all, monitor, dell, "2"],
      ["the presenter sits at the external one: the notebook's own", [notebook, projector], projector, null, "1"],
      ["lid closed, two external ones", [projector, monitor], projector, null, "3"],
      ["a second built-in one is better than nothing", [notebook, second], notebook, null, "4"],
      ["the remembered one was unplugged: an external one", [notebook, projector], notebook, dell, "2"],
    ];
  test.each(rows)("%s", (_name, displays, home, remembered, id) => {
    expect(chooseDisplay(displays, home, remembered)?.id ?? null).toBe(id);
  });
});
