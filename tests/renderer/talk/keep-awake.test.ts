import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepAwake } from "../../../renderer/talk/keep-awake.ts";

class Lock {
  released = false;
  async release(): Promise<void> {
    this.released = true;
  }
}

/** A page that can be hidden and that is granted what it asks for. */
class FakePage extends EventTarget {
  visibilityState = "visible";
  readonly locks: Lock[] = [];
  isGranting = true;

  readonly request = async (): Promise<Lock> => {
    if (!this.isGranting) throw new Error("the battery is low");
    const lock = new Lock();
    this.locks.push(lock);
    return lock;
  };

  turn(state: "visible" | "hidden"): void {
    this.visibilityState = state;
    // The browser takes the lock off a page that nobody sees.
    if (state === "hidden") for (const lock of this.locks) lock.released = true;
    this.dispatchEvent(new Event("visibilitychange"));
  }

  get held(): number {
    return this.locks.filter(({ released }) => !released).length;
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("keeping the display awake", () => {
  let page: FakePage;

  beforeEach(() => {
    page = new FakePage();
    vi.stubGlobal("document", page);
    vi.stubGlobal("navigator", { wakeLock: { request: page.request } });
  });
  afterEach(() => void vi.unstubAllGlobals());

  test("holds one lock while the page is seen, and none after the end", async () => {
    const stop = keepAwake();
    await settled();
    page.turn("visible");
    await settled();
    expect([page.locks.length, page.held]).toEqual([1, 1]);
    stop();
    await settled();
    expect(page.held).toBe(0);
    page.turn("visible");
    await settled();
    expect(page.held).toBe(0);
  });

  test("asks again when the page is seen again", async () => {
    keepAwake();
    await settled();
    page.turn("hidden");
    await settled();
    expect(page.held).toBe(0);
    page.turn("visible");
    await settled();
    expect(page.held).toBe(1);
  });

  test("gives back what is granted only after the end", async () => {
    const stop = keepAwake();
    stop();
    await settled();
    expect([page.locks.length, page.held]).toEqual([1, 0]);
  });

  test("bears a refusal and tries again", async () => {
    page.isGranting = false;
    const stop = keepAwake();
    await settled();
    page.isGranting = true;
    page.turn("visible");
    await settled();
    expect(page.held).toBe(1);
    stop();
    await settled();
    expect(page.held).toBe(0);
  });

  test("does nothing where there are no locks", () => {
    vi.stubGlobal("navigator", {});
    expect(() => keepAwake()()).not.toThrow();
  });
});
