import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClockReading, createTalkTime } from "../../../renderer/talk/talk-clock.ts";
import { freshTimer, readTimer, startTimer } from "../../../renderer/talk/talk-timer.ts";

/** What can happen between two looks at the clocks, milliseconds. */
type Happening =
  | { readonly kind: "time"; readonly passed: number }
  | { readonly kind: "set-back"; readonly by: number }
  /** A sleep, on a system whose steady clock stands still meanwhile, or runs on. */
  | { readonly kind: "sleep"; readonly passed: number; readonly runsOn: boolean };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.nat(60_000).map((passed): Happening => ({ kind: "time", passed })),
  fc.integer({ min: 1, max: 7_200_000 }).map((by): Happening => ({ kind: "set-back", by })),
  fc
    .tuple(fc.integer({ min: 2_001, max: 7_200_000 }), fc.boolean())
    .map(([passed, runsOn]): Happening => ({ kind: "sleep", passed, runsOn })),
);

function createClocks() {
  let reading: ClockReading = { wall: Date.UTC(2026, 2, 3, 14), steady: 5_000 };
  return {
    read: () => reading,
    happen: (what: Happening) => {
      const { wall, steady } = reading;
      if (what.kind === "set-back") reading = { wall: wall - what.by, steady };
      else {
        const isStill = what.kind === "sleep" && !what.runsOn;
        reading = { wall: wall + what.passed, steady: isStill ? steady : steady + what.passed };
      }
    },
  };
}

test("whatever happens to the clocks, a timer tells the time that passed", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      const clocks = createClocks();
      const talkTime = createTalkTime(clocks.read);
      const timer = startTimer(freshTimer, talkTime().now);
      let passed = 0;
      for (const what of happenings) {
        clocks.happen(what);
        if (what.kind !== "set-back") passed += what.passed;
        const moment = talkTime();
        expect(moment.wall).toBe(clocks.read().wall);
        expect(readTimer(timer, moment.now)).toBe(passed);
      }
    }),
  );
});

test("two clocks that drift apart slowly are no sleep", () => {
  let reading: ClockReading = { wall: 1_000_000, steady: 0 };
  const talkTime = createTalkTime(() => reading);
  for (let look = 1; look <= 1_000; look += 1) {
    reading = { wall: 1_000_000 + look * 260, steady: look * 250 };
    expect(talkTime().now).toBe(1_000_000 + look * 250);
  }
});
