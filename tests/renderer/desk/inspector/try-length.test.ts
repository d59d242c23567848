import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyTrial, dropTrial, tryLength } from "../../../../renderer/desk/inspector/try-length.ts";
import { openDocument } from "../../../../renderer/documents/open-document.ts";
import type { Engine } from "../../../../renderer/engine/engine.ts";
import { changeBriefing, redoChange, undoChange } from "../../../../renderer/store/change-briefing.ts";
import { createDesk } from "../../../../renderer/store/create-desk.ts";
import { type Desk, stateOf } from "../../../../renderer/store/desk.ts";
import { undoName } from "../../../../slides/index.ts";
import { createFakeShell } from "../../../helpers/fake-shell.ts";
import { sampleBriefing, sampleFiles } from "../../../slides/edit/edited-briefing.ts";
import { inProcessEngine } from "../../engine/in-process-engine.ts";

const briefing = sampleBriefing(sampleFiles[0]);
let desk: Desk;
let engine: ReturnType<typeof inProcessEngine>;

async function openDesk(change: (engine: Engine) => Engine = (same) => same): Promise<void> {
  engine = inProcessEngine();
  const { shell } = createFakeShell();
  const start = await shell.getStart();
  if (!start.ok) throw new Error("the shell did not start");
  desk = createDesk(shell, change(engine.engine), start.value);
  openDocument(desk, { briefing, base: new Uint8Array(), file: null, articlePath: null, saved: true });
}

beforeEach(() => openDesk());
afterEach(() => vi.restoreAllMocks());

const trialOf = () => stateOf(desk).document?.trial ?? null;
const present = () => stateOf(desk).document?.history.present;

async function planned(): Promise<void> {
  await vi.waitFor(() => expect(trialOf()?.outcome.kind).toBe("planned"), { timeout: 10_000 });
}

test("a length is looked at before anything changes", async () => {
  tryLength(desk, 3);
  expect(trialOf()?.outcome.kind).toBe("planning");
  await planned();
  expect(present()).toBe(briefing);
});

test("applying it is one step with a name, and undoing leads back to the same briefing", async () => {
  const { current } = stateOf(desk).selection;
  tryLength(desk, 3);
  await planned();
  expect(applyTrial(desk)).toBe(true);
  expect(present()?.deck.options.minutes).toBe(3);
  expect(trialOf()).toBeNull();
  const { document } = stateOf(desk);
  expect(document === null ? null : undoName(document.history)?.code).toBe("plan-length");
  undoChange(desk);
  expect(present()).toBe(briefing);
  expect(stateOf(desk).selection.current).toBe(current);
  expect(stateOf(desk).selection.slides.size).toBe(1);
  redoChange(desk);
  expect(present()?.deck.options.minutes).toBe(3);
});

test("only the last of several lengths is planned", async () => {
  for (const minutes of [9, 8, 7, 6]) tryLength(desk, minutes);
  await planned();
  expect(trialOf()?.minutes).toBe(6);
  expect(engine.requests.map((request) => request.kind === "plan" && request.minutes)).toEqual([6]);
});

test("a length that is given up comes to nothing, however far it was", async () => {
  tryLength(desk, 4);
  dropTrial(desk);
  tryLength(desk, 5);
  await vi.waitFor(() => expect(engine.requests).toHaveLength(1));
  dropTrial(desk);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(trialOf()).toBeNull();
  expect(engine.ended).toBe(1);
  expect(present()).toBe(briefing);
});

test("a plan of a briefing that has changed since is not applied", async () => {
  tryLength(desk, 3);
  await planned();
  changeBriefing(desk, { kind: "set-title", title: "Another" });
  expect(applyTrial(desk)).toBe(false);
  expect(present()?.deck.title).toBe("Another");
  expect(present()?.deck.options.minutes).toBeNull();
});

test("a failure is told and changes nothing", async () => {
  await openDesk((same) => ({
    ...same,
    startPlan: () => ({ done: Promise.reject(new Error("a bug")), cancel: () => {} }),
  }));
  tryLength(desk, 3);
  await vi.waitFor(() => expect(trialOf()?.outcome.kind).toBe("failed"));
  expect(applyTrial(desk)).toBe(false);
  expect(present()).toBe(briefing);
});
