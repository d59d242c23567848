import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { guardClose } from "../../../electron/desktop/close-guard.ts";
import { createCloseQuestions } from "../../../electron/desktop/close-questions.ts";
import { electronState, FakeWindow, fakeApp } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electronModule);

beforeEach(() => {
  vi.useFakeTimers();
  electronState.quits = 0;
});
afterEach(() => void vi.useRealTimers());

function guarded(ask: () => Promise<boolean>, isDirty = true): FakeWindow {
  const window = new FakeWindow();
  guardClose(window as never, () => isDirty, ask, 50);
  return window;
}

const never = () => new Promise<boolean>(() => {});
const settle = () => vi.advanceTimersByTimeAsync(0);

test("a window without changes closes at once", () => {
  expect(guarded(never, false).close()).toBe(true);
});

test("a yes closes, a no keeps the window and asks again next time", async () => {
  const answers = [false, true];
  const window = guarded(async () => answers.shift() ?? false);
  expect(window.close()).toBe(false);
  await settle();
  expect(window.isGone).toBe(false);
  window.close();
  await settle();
  expect(window.isGone).toBe(true);
});

test("pressing the button again while the question is open asks once", async () => {
  const ask = vi.fn(never);
  const window = guarded(ask);
  window.close();
  window.close();
  expect(ask).toHaveBeenCalledTimes(1);
});

test("a page that does not answer, or fails, does not keep the window", async () => {
  const hung = guarded(never);
  hung.close();
  await vi.advanceTimersByTimeAsync(50);
  expect(hung.isGone).toBe(true);
  const failing = guarded(() => Promise.reject(new Error("gone")));
  failing.close();
  await settle();
  expect(failing.isGone).toBe(true);
});

test("a page that has crashed is not asked, one that is loaded again is", () => {
  const window = guarded(never);
  window.webContents.emit("render-process-gone", {}, { reason: "crashed" });
  window.webContents.emit("did-finish-load");
  expect(window.close()).toBe(false);
  window.webContents.emit("render-process-gone", {}, { reason: "crashed" });
  expect(window.close()).toBe(true);
});

test("quitting goes on after a yes and is given up after a no", async () => {
  const quitting = guarded(async () => true);
  fakeApp.emit("before-quit");
  quitting.close();
  await settle();
  expect(electronState.quits).toBe(1);
  quitting.destroy();
  const staying = guarded(async () => false);
  fakeApp.emit("before-quit");
  staying.close();
  await settle();
  expect(electronState.quits).toBe(1);
  expect(staying.isGone).toBe(false);
});

test("only the page that was asked can answer, and its own question only", async () => {
  const questions = createCloseQuestions();
  const sent: number[] = [];
  let outcome: boolean | null = null;
  void questions
    .ask("a", (request) => sent.push(request))
    .then((close) => {
      outcome = close;
    });
  const [request = 0] = sent;
  questions.answer("b", request, true);
  questions.answer("a", request + 1, true);
  await settle();
  expect(outcome).toBeNull();
  questions.answer("a", request, false);
  await settle();
  expect(outcome).toBe(false);
});
