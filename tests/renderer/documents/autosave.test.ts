import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startAutosave } from "../../../renderer/documents/autosave.ts";
import { saveDocument } from "../../../renderer/documents/save-commands.ts";
import { undoChange } from "../../../renderer/store/change-briefing.ts";
import { patchState, stateOf } from "../../../renderer/store/desk.ts";
import { type FakeDesk, openFakeDesk } from "./open-fake-desk.ts";

let opened: FakeDesk;
let stop: () => void;

beforeEach(async () => {
  opened = await openFakeDesk();
  stop = startAutosave(opened.desk);
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const saves = () => opened.fake.calls.filter((name) => name === "saveDocument").length;

test("a change is saved a moment after the last one", async () => {
  opened.write("One");
  await vi.advanceTimersByTimeAsync(1000);
  opened.write("Two");
  await vi.advanceTimersByTimeAsync(1000);
  expect(saves()).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(saves()).toBe(1);
  expect(opened.saved()).toBe("Two");
  expect(opened.document().saving).toEqual({ kind: "idle" });
});

test("a save that failed stays told while it is tried again, ever less often, until it succeeds", async () => {
  opened.fake.fail("saveDocument", "disk-full");
  opened.write("One");
  await vi.advanceTimersByTimeAsync(2000);
  expect(opened.document().saving).toEqual({ kind: "failed", code: "disk-full", again: true });
  const told: unknown[] = [];
  const unsubscribe = opened.desk.store.subscribe(({ document }) => {
    const saving = document?.saving;
    told.push(saving?.kind === "saving" ? saving.after?.code : saving?.kind === "failed" && saving.code);
  });
  await vi.advanceTimersByTimeAsync(19_000);
  expect(saves()).toBe(4);
  expect(new Set(told)).toEqual(new Set(["disk-full"]));
  unsubscribe();
  opened.fake.mend("saveDocument");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(opened.saved()).toBe("One");
  expect(opened.document().saving).toEqual({ kind: "idle" });
});

test("a failure is forgotten when what could not be saved is taken back", async () => {
  opened.fake.fail("saveDocument", "disk-full");
  opened.write("One");
  await vi.advanceTimersByTimeAsync(2000);
  undoChange(opened.desk);
  await vi.advanceTimersByTimeAsync(5000);
  expect(opened.document().saving).toEqual({ kind: "idle" });
});

test("what is written while a save is under way is saved after it", async () => {
  opened.write("One");
  const saving = saveDocument(opened.desk);
  opened.write("Two");
  await vi.advanceTimersByTimeAsync(2000);
  expect(await saving).toBe("saved");
  expect(opened.saved()).toBe("Two");
});

test("two saves at once are made in turn, and the first is not taken for another program's", async () => {
  opened.write("One");
  const first = saveDocument(opened.desk);
  opened.write("Two");
  const second = saveDocument(opened.desk);
  await vi.advanceTimersByTimeAsync(100);
  expect([await first, await second]).toEqual(["saved", "saved"]);
  expect(opened.document().outside).toBeNull();
  expect(opened.saved()).toBe("Two");
});

test("nothing is saved by itself where the user does not want it, until they do", async () => {
  const { settings } = stateOf(opened.desk);
  patchState(opened.desk, { settings: { ...settings, autosave: false } });
  opened.write("One");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saves()).toBe(0);
  patchState(opened.desk, { settings: { ...settings, autosave: true } });
  await vi.advanceTimersByTimeAsync(2000);
  expect(opened.saved()).toBe("One");
});
