import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { ShellMethod } from "../../../electron/contract/shell-api.ts";
import { eventChannel, methodChannel } from "../../../electron/contract/shell-bridge.ts";
import { electronState, FakeSession, type FakeWindow, fakeApp, fakeSession, invoke } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electronModule);

const scratch = mkdtempSync(join(tmpdir(), "lectern-test-"));
electronState.appPath = scratch;
mkdirSync(join(scratch, "renderer"));
writeFileSync(join(scratch, "renderer/index.html"), "<p>page</p>");
vi.stubEnv("LECTERN_STATE_DIR", join(scratch, "state"));
const [node = ""] = process.argv;
process.argv = [node, "--no-sandbox", "dist/desktop", "/first.md"];
await import("../../../electron/desktop/main.ts");
await vi.waitUntil(() => electronState.windows.length === 1);
const window = electronState.windows[0] as FakeWindow;
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true, force: true });
});

const call = (method: "getStart" | "printPdf" | "chooseSavePath" | "setWindowState" | "setMenu", input: unknown) =>
  invoke(methodChannel(method), input, window.webContents) as Promise<{ value: never }>;
const told = (event: "open-requested" | "close-requested" | "menu-command") =>
  window.webContents.sent.filter(({ channel }) => channel === eventChannel(event)).map(({ value }) => value);

test("scheme and sandbox are set before the app is ready, and its own data lies beside the journal", () => {
  expect(electronState.order).toEqual(["setPath", "registerSchemes", "enableSandbox", "lock", "whenReady"]);
  expect(electronState.userData).toBe(join(scratch, "state/electron"));
});

test("the window is hardened, is shown when it has something to show, and loads the app's own page", async () => {
  expect(window.options).toMatchObject({ show: false, webPreferences: { sandbox: true, contextIsolation: true } });
  expect(window.options.webPreferences?.preload).toBe(join(scratch, "preload.cjs"));
  expect(window.webContents.openHandler).not.toBeNull();
  expect(window.loaded).toBe("app://bundle/index.html");
  expect(window.shown).toBe(0);
  window.emit("ready-to-show");
  expect(window.shown).toBe(1);
  const answer = await fakeSession().served?.({ method: "GET", url: window.loaded });
  expect(await answer?.text()).toBe("<p>page</p>");
});

test("5: a session that comes later is hardened like the first", () => {
  const later = new FakeSession("later");
  fakeApp.emit("session-created", later);
  expect(later.permissionCheck(window.webContents, "media")).toBe(false);
  expect(later.device()).toBe(false);
  const outcomes: boolean[] = [];
  later.beforeRequest({ url: "https://a.example/" }, ({ cancel }) => outcomes.push(cancel));
  expect(outcomes).toEqual([true]);
});

test("the file of the command line waits for the page, that of a second start is told to it", async () => {
  const { value } = await call("getStart", null);
  expect(value).toMatchObject({
    openRequests: ["/first.md"],
    capabilities: { nativeDialogs: true, menuBar: true, asksBeforeClosing: true, printPdf: true, revealFile: true },
  });
  fakeApp.emit("second-instance", {}, [node, "dist/desktop", "--switch", "second.md"], "/work");
  fakeApp.emit("open-file", { preventDefault: () => {} }, "/third.md");
  expect(told("open-requested")).toEqual([{ path: "/work/second.md" }, { path: "/third.md" }]);
});

test("a save dialog begins in the folder asked for and always gives a .briefing", async () => {
  electronState.dialogAnswers.push("/home/u/talk", "/home/u/Talk.BRIEFING");
  const ask = () => call("chooseSavePath", { suggestedName: "talk.briefing", folder: scratch });
  expect((await ask()).value).toEqual({ path: "/home/u/talk.briefing" });
  expect((await ask()).value).toEqual({ path: "/home/u/Talk.BRIEFING" });
  expect((await ask()).value).toEqual({ path: null });
  expect(electronState.dialogOptions.at(-1)).toMatchObject({ defaultPath: join(scratch, "talk.briefing") });
});

test("a document is printed in a hidden window that can load nothing, with the document's own pages", async () => {
  const before = electronState.windows.length;
  const job = { name: "a.pdf", html: "<h1>Talk</h1>", page: { paper: "a4" } };
  const { value } = await call("printPdf", job);
  expect(new TextDecoder().decode((value as { bytes: Uint8Array }).bytes)).toBe("%PDF-1.7");
  const printing = electronState.windows[before] as FakeWindow;
  expect(printing.options).toMatchObject({ show: false, webPreferences: { sandbox: true, nodeIntegration: false } });
  expect(printing.options.webPreferences).not.toHaveProperty("preload");
  expect(printing.webContents.printed).toMatchObject({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
  expect(printing.isGone).toBe(true);
  const own = fakeSession("print-1");
  const served = await own.served?.({ method: "GET", url: "app://print/document.html" });
  expect(await served?.text()).toBe("<h1>Talk</h1>");
  expect(served?.headers.get("content-security-policy")).toMatch(/^default-src 'none'; (?!.*script-src)/);
  expect((await own.served?.({ method: "GET", url: "app://bundle/index.html" }))?.status).toBe(404);
  let cancelled = false;
  own.beforeRequest({ url: "https://a.example/" }, ({ cancel }) => {
    cancelled = cancel;
  });
  expect(cancelled).toBe(true);
});

test("the page's menu bar is shown and its choices come back", async () => {
  const item = { kind: "command", command: "undo", label: "Undo", shortcut: null, enabled: true, checked: null };
  await call("setMenu", { menus: [{ label: "Edit", items: [item] }] });
  const menu = electronState.menus.at(-1) as { label: string; submenu: { click?: () => void }[] }[];
  menu.find(({ label }) => label === "Edit")?.submenu[0]?.click?.();
  expect(told("menu-command")).toEqual([{ command: "undo" }]);
});

test("the audience's window takes part in the talk, and in nothing that is the main window's", async () => {
  const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
  electronState.displays = [0, 1920].map((x, id) => ({
    id,
    label: "",
    bounds: { ...bounds, x },
    workArea: { ...bounds, x },
    scaleFactor: 1,
    internal: id === 0,
  }));
  const bytes = new Uint8Array();
  const ask = <T>(method: ShellMethod, input: unknown, sender = window.webContents) =>
    invoke(methodChannel(method), input, sender) as Promise<{ ok: boolean; value: T }>;
  const { talk } = (await ask<{ talk: string }>("startTalk", { title: "Talk", deck: bytes, desk: bytes, state: "1" }))
    .value;
  expect(electronState.blockers.size).toBe(1);
  await ask("openAudience", { on: "display", display: "1" });
  const audience = electronState.windows.at(-1) as FakeWindow;
  expect(audience.loaded).toBe("app://bundle/audience.html");
  expect((await ask<{ audienceDisplay: unknown }>("loadSettings", null)).value.audienceDisplay).toMatchObject({
    id: "1",
    width: 1920,
  });

  fakeApp.emit("open-file", { preventDefault: () => {} }, "/fourth.md");
  const start = await ask<{ openRequests: string[] }>("getStart", null, audience.webContents);
  expect(start.value.openRequests).toEqual([]);
  await ask("setWindowState", { title: "Other", dirty: true, path: null }, audience.webContents);
  expect(window.title).not.toBe("Other");
  const menus = electronState.menus.length;
  await ask("setMenu", { menus: [] }, audience.webContents);
  expect(electronState.menus).toHaveLength(menus);

  expect((await ask("joinTalk", null, audience.webContents)).value).toMatchObject({ joined: { role: "audience" } });
  expect(window.webContents.sent.at(-1)).toEqual({
    channel: eventChannel("audience-changed"),
    value: { open: true, place: "display", display: "1" },
  });
  await ask("putTalk", { talk, seen: 1, state: "2" }, audience.webContents);
  expect(window.webContents.sent.at(-1)?.value).toEqual({ talk, sequence: 2, state: "2" });
  await ask("endTalk", { talk });
  expect([audience.isGone, electronState.blockers.size]).toEqual([true, 0]);
});

test("a page that crashes is loaded again, but not for ever", async () => {
  for (let crash = 0; crash < 5; crash += 1) {
    window.webContents.emit("render-process-gone", {}, { reason: "crashed" });
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(window.webContents.reloads).toBe(2);
  window.webContents.emit("did-finish-load");
});

test("a changed document asks before its window closes; the title shows what the page says", async () => {
  await call("setWindowState", { title: "Talk", dirty: true, path: null });
  expect([window.title, window.edited]).toEqual(["Talk", true]);
  expect(window.close()).toBe(false);
  expect(told("close-requested")).toEqual([{ request: 1 }]);
  await invoke(methodChannel("answerClose"), { request: 1, close: true }, window.webContents);
  await vi.waitUntil(() => window.isGone);
});
