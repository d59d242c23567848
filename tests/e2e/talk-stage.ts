import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright";
import { type LoopbackShell, startLoopbackShell } from "../../electron/loopback/loopback-shell.ts";
import { packAudienceDeck } from "../../renderer/talk/audience-deck.ts";
import { makeAudienceDeck } from "../../renderer/talk/make-audience-deck.ts";
import { launchChromium } from "../helpers/launch-chromium.ts";
import { composeBriefing } from "../slides/edit/edited-briefing.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { type PageRecord, watchPage } from "./watch-page.ts";

export interface TalkStage {
  readonly shell: LoopbackShell;
  readonly context: BrowserContext;
  readonly presenter: Page;
  /** Slides of the deck. */
  readonly slideCount: number;
  /** What the presenter's and the audience's pages did. */
  readonly records: readonly PageRecord[];
  /** Starts the talk from the keyboard; gives the audience's page. */
  start(): Promise<Page>;
  close(): Promise<void>;
}

const sample = "samples/kazakhstan-security-2013.md";

async function makeDist(): Promise<{ readonly dist: string; readonly slideCount: number }> {
  ensureBuilt();
  const dist = mkdtempSync(join(tmpdir(), "lectern-talk-"));
  const root = join(dist, "renderer");
  cpSync("dist/renderer", root, { recursive: true });
  const briefing = composeBriefing(new Uint8Array(readFileSync(sample)), "sample.md");
  const options = { ...briefing.deck.options, marking: "For briefing only" };
  const deck = makeAudienceDeck({ ...briefing, deck: { ...briefing.deck, options } });
  writeFileSync(join(root, "deck.json"), packAudienceDeck(deck));
  writeFileSync(
    join(root, "index.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Presenter</title><link rel="icon" href="data:,"><script type="module" src="./main.js"></script></head><body><p>Presenter</p></body></html>`,
  );
  await build({
    entryPoints: ["tests/e2e/presenting-page.ts"],
    outfile: join(root, "main.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  return { dist, slideCount: deck.slides.length };
}

/** Opens a loopback shell with the built audience's page and a page that presents, in a real Chromium. */
export async function openTalkStage(): Promise<TalkStage> {
  const { dist, slideCount } = await makeDist();
  const state = join(dist, "state");
  const folders = { config: state, state };
  const patience = { first: 60_000, reload: 60_000 };
  const shell = await startLoopbackShell({ version: "0.0.0", dist, folders, patience, openWindow: null });
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const records = [watchPage(page)];
  await page.goto(shell.newAddress([]));
  await page.locator("body[data-ready]").waitFor();
  return {
    shell,
    context,
    presenter: page,
    slideCount,
    records,
    async start() {
      const opened = context.waitForEvent("page");
      await page.keyboard.press("F5");
      const audience = await opened;
      records.push(watchPage(audience));
      await audience.locator(".layer.seen").waitFor();
      return audience;
    },
    async close() {
      await browser.close();
      await shell.close();
      rmSync(dist, { recursive: true, force: true });
    },
  };
}

/** Ends when the shell has all that the presenter's page did; gives the state. */
export function restOf(page: Page) {
  return page.evaluate(async () => {
    await globalThis.presenting?.session?.atRest();
    return globalThis.presenting?.session?.state() ?? null;
  });
}
