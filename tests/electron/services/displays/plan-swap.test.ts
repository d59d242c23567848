import { describe, expect, test } from "vitest";
import type { DisplayFacts, Rectangle } from "../../../../electron/services/displays/display-facts.ts";
import { planSwap } from "../../../../electron/services/displays/plan-swap.ts";
import { display, monitor, notebook, onNotebook, projector } from "./displays.ts";

describe("presenter and audience change places", () => {
  const small = display("5", 1440, 0, 1024, 768);
  const rows: readonly (readonly [string, readonly DisplayFacts[], Rectangle, string | null, string])[] = [
    [
      "to a larger display, as far along, of the same size",
      [notebook, projector],
      onNotebook,
      "2",
      "1740 168 1200x700, audience on 1",
    ],
    [
      "back again",
      [notebook, projector],
      { x: 1740, y: 168, width: 1200, height: 700 },
      "1",
      "100 100 1200x700, audience on 2",
    ],
    ["to a smaller one: it shrinks to fit", [notebook, small], onNotebook, "5", "1440 51 1024x700, audience on 1"],
    ["to one left of and below it", [notebook, monitor], onNotebook, "3", "-1993 503 1200x700, audience on 1"],
    [
      "a window that fills its display stays at the corner",
      [notebook, projector],
      notebook.workArea,
      "2",
      "1440 40 1440x860, audience on 1",
    ],
    [
      "a window that hangs over the edge is brought inside",
      [notebook, projector],
      { x: -300, y: 860, width: 1000, height: 400 },
      "2",
      "1440 680 1000x400, audience on 1",
    ],
    ["one display", [notebook], onNotebook, "1", "no"],
    ["the audience has no display", [notebook, projector], onNotebook, null, "no"],
    ["the audience's display is gone", [notebook, projector], onNotebook, "3", "no"],
    ["both on the same display", [notebook, projector], onNotebook, "1", "no"],
  ];
  test.each(rows)("%s", (_name, displays, presenter, audience, expected) => {
    const plan = planSwap(displays, presenter, audience);
    const { x, y, width, height } = plan?.presenter ?? presenter;
    expect(plan === null ? "no" : `${x} ${y} ${width}x${height}, audience on ${plan.audience}`).toBe(expected);
  });
});
