import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AudienceHost, DesktopAudience } from "../../../electron/desktop/desktop-audience.ts";
import { electronState, FakeWindow, fakeScreen } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electronModule);
const { createDesktopAudience } = await import("../../../electron/desktop/desktop-audience.ts");

function screenOf(id: number, x: number, more = {}) {
  const bounds = { x, y: 0, width: 1920, height: 1080 };
  return { id, label: `Display ${id}`, bounds, workArea: bounds, scaleFactor: 1, internal: id === 1, ...more };
}

let presenter: FakeWindow;
let audience: DesktopAudience;
let host: AudienceHost & { readonly closed: string[]; moved: number; displays: number };

function create(platform: NodeJS.Platform = "linux", honoursPositions = true): void {
  vi.stubGlobal("process", { ...process, platform, nextTick: process.nextTick });
  host = {
    presenter: () => presenter as never,
    remembered: async () => null,
    honoursPositions,
    closed: [],
    moved: 0,
    displays: 0,
    onMoved: () => {
      host.moved += 1;
    },
    onDisplays: () => {
      host.displays += 1;
    },
    onClosed: (page) => void host.closed.push(page),
  };
  audience = createDesktopAudience(host);
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeScreen.removeAllListeners();
  electronState.windows.length = 0;
  electronState.displays = [screenOf(1, 0), screenOf(2, 1920)];
  presenter = new FakeWindow();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Displays change, in a burst, and settle. */
async function plug(...displays: unknown[]): Promise<void> {
  electronState.displays = displays;
  for (const notice of ["display-removed", "display-added", "display-metrics-changed"]) fakeScreen.emit(notice);
  await vi.advanceTimersByTimeAsync(500);
}

const slides = () => electronState.windows[1] as FakeWindow;

test("the window opens on the projector, full screen, hardened, without taking the focus", async () => {
  create();
  await audience.open({ on: "display", display: null });
  expect(slides().moves).toEqual(["bounds 1920,0 1920x1080", "bounds 1920,0 1920x1080", "show without focus", "full"]);
  expect(slides().loaded).toBe("app://bundle/audience.html");
  expect(slides().options).toMatchObject({
    show: false,
    roundedCorners: false,
    minimizable: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, backgroundThrottling: false },
  });
  expect(slides().top).toEqual([true, "screen-saver"]);
  expect(audience.place()).toEqual({ place: "display", display: "2" });
  expect(audience.isAudience(`window-${slides().webContents.id}`)).toBe(true);
  expect(audience.isAudience(`window-${presenter.webContents.id}`)).toBe(false);
});

test("on macOS it is the simple full screen, which takes no space of its own", async () => {
  create("darwin");
  await audience.open({ on: "display", display: null });
  expect(slides().moves.at(-1)).toBe("simple full");
  await plug(screenOf(1, 0));
  expect(slides().moves.slice(-2)).toEqual(["not simple full", "hide"]);
});

test("the projector is unplugged and plugged in again: the same window waits out of sight and comes back", async () => {
  create();
  await audience.open({ on: "display", display: null });
  await plug(screenOf(1, 0));
  expect(slides().moves.slice(-2)).toEqual(["not full", "hide"]);
  expect(slides().top[0]).toBe(false);
  expect(audience.place()).toEqual({ place: "waiting", display: null });
  await plug(screenOf(1, 0), screenOf(7, 1920));
  expect(slides().moves.slice(-2)).toEqual(["show without focus", "full"]);
  expect(audience.place()).toEqual({ place: "display", display: "7" });
  expect(electronState.windows).toHaveLength(2);
  expect([host.displays, host.moved]).toEqual([2, 3]);
});

test("with one display no window covers the presenter; it opens when a projector comes", async () => {
  electronState.displays = [screenOf(1, 0)];
  create();
  await audience.open({ on: "display", display: null });
  expect(electronState.windows).toHaveLength(1);
  expect(audience.place().place).toBe("waiting");
  await plug(screenOf(1, 0), screenOf(2, 1920));
  expect(slides().full).toBe(true);
});

test("a change of the displays that does not concern the window leaves it alone", async () => {
  create();
  await audience.open({ on: "display", display: null });
  const { length } = slides().moves;
  await plug(screenOf(1, 0, { scaleFactor: 2 }), screenOf(2, 1920), screenOf(3, 3840));
  expect(slides().moves).toHaveLength(length);
});

test("presenter and audience change places, maximised windows, too", async () => {
  create();
  presenter.maximized = true;
  await audience.open({ on: "display", display: null });
  await audience.displays?.swap();
  expect(presenter.moves).toEqual(["unmaximize", "bounds 1920,0 1360x860", "bounds 1920,0 1360x860", "maximize"]);
  expect(slides().moves.slice(-5)).toEqual([
    "not full",
    "bounds 0,0 1920x1080",
    "bounds 0,0 1920x1080",
    "show without focus",
    "full",
  ]);
  expect((await audience.displays?.list())?.map(({ id, home }) => [id, home])).toEqual([
    ["1", false],
    ["2", true],
  ]);
});

test("slides alone cover the presenter's own display and take the focus; a window to rehearse does neither", async () => {
  create();
  await audience.open({ on: "here" });
  expect(slides().moves.slice(-2)).toEqual(["show", "full"]);
  expect(slides().top[0]).toBe(false);
  await audience.open({ on: "window" });
  expect(slides().full).toBe(false);
  expect(slides().moves.at(-1)).toBe("show without focus");
});

test("on Wayland nothing is promised about displays, and the slides come in a window", async () => {
  create("linux", false);
  expect(audience.displays).toBeNull();
  await audience.open({ on: "display", display: null });
  expect(slides().full).toBe(false);
  expect(audience.place()).toEqual({ place: "window", display: null });
});

test("F11 fills the screen and gives it back; other keys are the page's", async () => {
  create();
  await audience.open({ on: "window" });
  let stopped = 0;
  const press = (key: string) =>
    slides().webContents.emit("before-input-event", { preventDefault: () => (stopped += 1) }, { type: "keyDown", key });
  press("F11");
  expect(slides().full).toBe(true);
  press("F11");
  press("Escape");
  expect([slides().full, stopped]).toEqual([false, 2]);
});

test("a window that the user closed stays closed until it is asked for again", async () => {
  create();
  await audience.open({ on: "display", display: null });
  const page = `window-${slides().webContents.id}`;
  slides().destroy();
  expect(host.closed).toEqual([page]);
  expect(audience.place()).toEqual({ place: "none", display: null });
  await plug(screenOf(1, 0), screenOf(2, 1920), screenOf(3, 3840));
  expect(electronState.windows).toHaveLength(2);
  await audience.open({ on: "display", display: "3" });
  expect(audience.place()).toEqual({ place: "display", display: "3" });
  audience.close();
  expect(electronState.windows[2]?.isGone).toBe(true);
});

test("the displays are kept awake while a talk is running, once", () => {
  create();
  audience.keepAwake(true);
  audience.keepAwake(true);
  expect(electronState.blockers.size).toBe(1);
  audience.keepAwake(false);
  audience.keepAwake(false);
  expect(electronState.blockers.size).toBe(0);
});
