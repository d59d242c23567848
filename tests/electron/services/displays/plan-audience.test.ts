import { describe, expect, test } from "vitest";
import { listDisplays } from "../../../../electron/services/displays/list-displays.ts";
import {
  type AudiencePlan,
  type AudienceSituation,
  isSamePlan,
  planAudience,
} from "../../../../electron/services/displays/plan-audience.ts";
import { monitor, notebook, onNotebook, projector } from "./displays.ts";

const usual: AudienceSituation = {
  displays: [notebook, projector],
  presenter: onNotebook,
  remembered: null,
  wish: { on: "display", display: null },
  honoursPositions: true,
};

function summary(plan: AudiencePlan): string {
  if (plan.place === "window") return `window at ${Object.values(plan.bounds).join(" ")}`;
  return "display" in plan ? `${plan.place} ${plan.display.id}` : plan.place;
}

describe("where the audience's window goes", () => {
  const dell = { id: "3", label: "DELL", width: 2560, height: 1440 };
  const onProjector = { x: 1500, y: 100, width: 1200, height: 700 };
  const rows: readonly (readonly [string, Partial<AudienceSituation>, string])[] = [
    ["a projector", {}, "display 2"],
    ["the remembered display", { displays: [notebook, projector, monitor], remembered: dell }, "display 3"],
    [
      "a chosen display",
      { displays: [notebook, projector, monitor], wish: { on: "display", display: "3" } },
      "display 3",
    ],
    [
      "a chosen display that was unplugged: the other projector",
      { wish: { on: "display", display: "3" } },
      "display 2",
    ],
    ["the projector is unplugged: out of sight, the talk goes on", { displays: [notebook] }, "waiting"],
    ["the projector is back", { displays: [notebook, { ...projector, id: "9" }] }, "display 9"],
    [
      "one display, to rehearse: a window",
      { displays: [notebook], wish: { on: "window" } },
      "window at 720 470 720 430",
    ],
    ["one display, for the slides alone", { displays: [notebook], wish: { on: "here" } }, "here 1"],
    ["the presenter's own display, chosen on purpose", { wish: { on: "display", display: "1" } }, "here 1"],
    ["the presenter moved to the projector: the notebook's", { presenter: onProjector }, "display 1"],
    ["Wayland: a window to be moved by hand", { honoursPositions: false }, "window at 720 470 720 430"],
    [
      "Wayland, for the slides alone: full screen where it is",
      { honoursPositions: false, wish: { on: "here" } },
      "here 1",
    ],
    ["no display at all, for a moment", { displays: [] }, "waiting"],
  ];
  test.each(rows)("%s", (_name, change, expected) => {
    expect(summary(planAudience({ ...usual, ...change }))).toBe(expected);
  });
});

describe("a window that is where it should be stays", () => {
  const plan = planAudience(usual);
  const moved = { ...projector, bounds: { ...projector.bounds, x: -1920 } };
  const rescaled = { ...projector, scale: 1.5 };
  const rows: readonly (readonly [string, Partial<AudienceSituation>, boolean])[] = [
    ["nothing changed", {}, true],
    ["another display came", { displays: [notebook, projector, monitor] }, true],
    ["the presenter's display changed", { displays: [{ ...notebook, scale: 1 }, projector] }, true],
    ["its display was moved", { displays: [notebook, moved] }, false],
    ["its display has another scale", { displays: [notebook, rescaled] }, false],
    ["its display went", { displays: [notebook] }, false],
    [
      "another display is wanted",
      { displays: [notebook, projector, monitor], wish: { on: "display", display: "3" } },
      false,
    ],
  ];
  test.each(rows)("%s", (_name, change, same) => {
    expect(isSamePlan(plan, planAudience({ ...usual, ...change }))).toBe(same);
  });

  test("a window that the user moved is not moved back", () => {
    const wish = { on: "window" } as const;
    const [before, after] = [[notebook], [notebook, projector]].map((displays) =>
      planAudience({ ...usual, displays, wish }),
    );
    expect(isSamePlan(before as AudiencePlan, after as AudiencePlan)).toBe(true);
  });
});

test("the list says which display is whose, before and after a window is there", () => {
  const rows = listDisplays({ ...usual, displays: [notebook, projector, monitor] });
  expect(rows.map(({ id, home, audience, scale }) => [id, home, audience, scale])).toEqual([
    ["1", true, false, 2],
    ["2", false, true, 1],
    ["3", false, false, 1],
  ]);
  expect(rows[1]).toMatchObject({ label: "EPSON", width: 1920, height: 1080, internal: false });
});
