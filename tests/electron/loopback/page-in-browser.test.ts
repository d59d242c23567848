import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Shell } from "../../../electron/contract/shell-api.ts";
import { chromiumPath, launchChromium } from "../../helpers/launch-chromium.ts";
import { openTestShell, removeTestDist, type TestShell } from "./open-test-shell.ts";

declare global {
  /** Set by the test's page. */
  var shell: Shell | null;
}

if (chromiumPath === null)
  console.log("Skipped: no Chromium is installed, so no page of the loopback shell is loaded.");

describe.skipIf(chromiumPath === null)("a page in a browser", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let server: TestShell;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await removeTestDist();
  });
  beforeEach(async () => {
    server = await openTestShell({ first: 60_000, reload: 2_500 });
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });

  const state = () => page.locator("#state").textContent();
  async function load(address: string): Promise<void> {
    // An address that differs only behind its "#" would not be loaded.
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForFunction("document.getElementById('state').textContent !== 'loading'");
  }

  test("connects, takes the key off the address, calls and carries bytes both ways", async () => {
    await load(server.newAddress(["/a.md"]));
    expect(await state()).toBe("connected");
    expect(new URL(page.url()).hash).toBe("");
    const start = await page.evaluate(() => globalThis.shell?.getStart());
    expect(start).toMatchObject({
      ok: true,
      value: { openRequests: ["/a.md"], capabilities: { nativeDialogs: false } },
    });
    const saved = await page.evaluate(async (path) => {
      const bytes = new Uint8Array(2_000_000).fill(7);
      await globalThis.shell?.saveDocument({ path, bytes, seen: null, replace: false });
      const read = await globalThis.shell?.readFile({ path });
      return read?.ok ? [read.value.bytes.length, read.value.bytes[1_999_999]] : null;
    }, `${server.folder}/talk.briefing`);
    expect(saved).toEqual([2_000_000, 7]);
  });

  test("survives a reload, hears events after it, and is offered what it had journalled", async () => {
    await load(server.newAddress([]));
    await page.evaluate(() =>
      globalThis.shell?.putJournal({
        journal: "journal-1",
        revision: 1,
        title: "Talk",
        path: null,
        seen: null,
        content: new Uint8Array([1]),
      }),
    );
    await page.reload();
    await page.waitForFunction("document.getElementById('state').textContent === 'connected'");
    const start = await page.evaluate(() => globalThis.shell?.getStart());
    expect(start).toMatchObject({ value: { recoveries: [{ journal: "journal-1", title: "Talk" }] } });
    const heard = page.evaluate(
      () => new Promise((resolve) => globalThis.shell?.on("menu-command", ({ command }) => resolve(command))),
    );
    await expect.poll(() => server.pages()).toBe(1);
    const telling = setInterval(() => server.emit(null, "menu-command", { command: "undo" }), 20);
    expect(await heard).toBe("undo");
    clearInterval(telling);
  });

  test("the shell ends with its last page and not with a reload", async () => {
    await load(server.newAddress([]));
    await expect.poll(() => server.pages()).toBe(1);
    let ended = false;
    void server.ended.then(() => {
      ended = true;
    });
    await page.reload();
    await expect.poll(() => server.pages()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2_600));
    expect(ended).toBe(false);
    await page.close();
    expect(await server.ended).toBe(true);
  });

  test("a page without a token gets a plain sentence, a second page with a used key too", async () => {
    const address = server.newAddress([]);
    await load(new URL(address).origin);
    expect(await state()).toMatch(/^This page has no key to Lectern\. .+\.$/);
    await load(address);
    expect(await state()).toBe("connected");
    const second = await browser.newContext();
    page = await second.newPage();
    await load(address);
    expect(await state()).toMatch(/^This page has no key/);
    await second.close();
  });

  test("neither scripts of its own making nor anything from elsewhere is let in", async () => {
    let asked = 0;
    const elsewhere = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    await load(server.newAddress([]));
    const outcome = await page.evaluate(
      async (site) => {
        const blocked: string[] = [];
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
          blocked.push(effectiveDirective),
        );
        const script = document.createElement("script");
        script.textContent = "globalThis.injected = true";
        document.head.append(script);
        document.body.insertAdjacentHTML("beforeend", `<img src="${site}/x.png" onerror="globalThis.injected = 1">`);
        const fetched = await fetch(site).then(
          () => "let out",
          () => "blocked",
        );
        // A text instead of a function is evaluated, by the page and not by this test's own means.
        (setTimeout as (code: string) => void)("globalThis.injected = 2");
        await new Promise((resolve) => setTimeout(resolve, 100));
        return { blocked: [...new Set(blocked)].sort(), fetched, injected: "injected" in globalThis };
      },
      `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`,
    );
    elsewhere.close();
    expect(outcome).toMatchObject({ fetched: "blocked", injected: false });
    expect(outcome.blocked).toEqual(["connect-src", "img-src", "script-src", "script-src-attr", "script-src-elem"]);
    expect(asked).toBe(0);
  });

  test("another site's page cannot reach the shell with a browser's help", async () => {
    const address = server.newAddress([]);
    const { origin } = new URL(address);
    const other = await openTestShell();
    await page.goto(other.newAddress([]));
    const tried = await page.evaluate(async (target) => {
      const send = (path: string, init: RequestInit) =>
        fetch(target + path, init).then(
          ({ status, type }) => `${type} ${status}`,
          () => "blocked",
        );
      return [
        await send("/", { mode: "no-cors" }),
        await send("/call/getStart", { method: "POST", body: "x" }),
        await send("/session", { method: "POST", headers: { "x-lectern-token": "f".repeat(64) } }),
      ];
    }, origin);
    expect(tried).toEqual(["blocked", "blocked", "blocked"]);
    await other.close();
  });
});
