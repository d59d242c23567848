import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchLifetime } from "../../../electron/loopback/lifetime.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const patience = { first: 1000, reload: 100 };

test("a first page that never comes ends the shell", () => {
  const end = vi.fn();
  watchLifetime(end, patience);
  vi.advanceTimersByTime(999);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(end).toHaveBeenCalledWith("never-came");
});

test("a page that is loaded anew does not end the shell, the last one that leaves does", () => {
  const end = vi.fn();
  const lifetime = watchLifetime(end, patience);
  lifetime.update(1);
  lifetime.update(0);
  vi.advanceTimersByTime(99);
  lifetime.update(1);
  vi.advanceTimersByTime(5000);
  expect(end).not.toHaveBeenCalled();
  lifetime.update(0);
  vi.advanceTimersByTime(100);
  expect(end).toHaveBeenCalledExactlyOnceWith("left");
});
