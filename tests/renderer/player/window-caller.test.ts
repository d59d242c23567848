import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createWindowCaller } from "../../../renderer/player/window-caller.ts";

interface FakeWindow {
  readonly name: string;
  closed: boolean;
  focused: number;
  asked: number;
  focus(): void;
}

const opened: FakeWindow[] = [];

function fakeWindow(name: string): FakeWindow {
  return {
    name,
    closed: false,
    focused: 0,
    asked: 0,
    focus() {
      this.focused += 1;
    },
  };
}

function createCaller() {
  return createWindowCaller<FakeWindow>({
    open: () => {
      const made = fakeWindow(`window ${opened.length + 1}`);
      opened.push(made);
      return made;
    },
    ask: (called) => {
      called.asked += 1;
    },
  });
}

beforeEach(() => {
  opened.length = 0;
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a window that is called", () => {
  test("is opened when there is none", () => {
    const caller = createCaller();
    expect(caller.current()).toBeNull();
    caller.call();
    expect(caller.current()).toBe(opened[0]);
    vi.advanceTimersByTime(10_000);
    expect(opened).toHaveLength(1);
  });

  test("is brought to the front when it answers", () => {
    const caller = createCaller();
    caller.call();
    caller.call();
    const [first] = opened;
    expect([first?.focused, first?.asked]).toEqual([1, 1]);
    caller.hear(first as FakeWindow, "answer");
    vi.advanceTimersByTime(10_000);
    expect(opened).toHaveLength(1);
  });

  test("is opened again, at once, when it is known to be closed", () => {
    const caller = createCaller();
    caller.call();
    (opened[0] as FakeWindow).closed = true;
    caller.call();
    expect(caller.current()?.name).toBe("window 2");
  });

  test("is opened again when it was only just closing, once for each call", () => {
    const caller = createCaller();
    caller.call();
    caller.call();
    vi.advanceTimersByTime(900);
    expect(opened).toHaveLength(1);
    (opened[0] as FakeWindow).closed = true;
    vi.advanceTimersByTime(20);
    expect(caller.current()?.name).toBe("window 2");
    vi.advanceTimersByTime(10_000);
    expect(opened).toHaveLength(2);
  });

  test("is not taken for alive because of a greeting that it sent before it closed", () => {
    const caller = createCaller();
    caller.call();
    caller.call();
    const first = opened[0] as FakeWindow;
    caller.hear(first, "greeting");
    expect(first.asked).toBe(2);
    first.closed = true;
    vi.advanceTimersByTime(20);
    expect(opened).toHaveLength(2);
  });

  test("is opened again when it is neither closed nor answers, as when it shows another page", () => {
    const caller = createCaller();
    caller.call();
    caller.call();
    vi.advanceTimersByTime(3900);
    expect(opened).toHaveLength(1);
    vi.advanceTimersByTime(200);
    expect(opened).toHaveLength(2);
  });

  test("is opened again when it answered while it was closing", () => {
    const caller = createCaller();
    caller.call();
    caller.call();
    const first = opened[0] as FakeWindow;
    caller.hear(first, "answer");
    vi.advanceTimersByTime(500);
    first.closed = true;
    vi.advanceTimersByTime(20);
    expect(opened).toHaveLength(2);
  });

  test("closed long after it answered, it stays closed", () => {
    const caller = createCaller();
    caller.call();
    caller.call();
    caller.hear(opened[0] as FakeWindow, "answer");
    vi.advanceTimersByTime(1500);
    (opened[0] as FakeWindow).closed = true;
    vi.advanceTimersByTime(10_000);
    expect(opened).toHaveLength(1);
  });

  test("may be one that this page did not open", () => {
    const caller = createCaller();
    const other = fakeWindow("other");
    caller.hear(other, "greeting");
    caller.call();
    expect([opened.length, other.focused]).toEqual([0, 1]);
  });
});
