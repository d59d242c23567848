import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright";
import type { Shell } from "../../electron/contract/shell-api.ts";
import { type LoopbackShell, startLoopbackShell } from "../../electron/loopback/loopback-shell.ts";
import { packAudienceDeck } from "../../renderer/talk/audience-deck.ts";
import { makeAudienceDeck } from "../../renderer/talk/make-audience-deck.ts";
import type { TalkSession } from "../../renderer/talk/share-talk-state.ts";
import { launchChromium } from "../helpers/launch-chromium.ts";
import { composeBriefing } from "../slides/edit/edited-briefing.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { type PageRecord, watchPage } from "./watch-page.ts";

declare global {
  /** Set by the page that presents in these tests. */
  var presenting: { readonly session: TalkSession | null; readonly shell: Shell } | undefined;
}

/**
 * A page that presents and shows nothing: it takes part in the talk as the presenter's view does. F5 starts a talk and
 * opens the audience's window, every other key is the talk's. Loaded anew it joins again.
 */
const presenter = `
import { connectShell } from "./renderer/shell/connect-shell.ts";
import { openAudience } from "./renderer/talk/open-audience.ts";
import { isTalkCommand } from "./renderer/talk/is-talk-state.ts";
import { typeKey } from "./renderer/talk/jump-digits.ts";
import { readKey } from "./renderer/talk/keys.ts";
import { shareTalkState } from "./renderer/talk/share-talk-state.ts";
import { freshTalk } from "./renderer/talk/talk-state.ts";
const { shell } = await connectShell();
await shell.getStart();
const deck = new Uint8Array(await (await fetch("./deck.json")).arrayBuffer());
const slideCount = JSON.parse(new TextDecoder().decode(deck)).slides.length;
window.presenting = { shell, session: null };
async function take(begin) {
  window.presenting = { shell, session: await shareTalkState(shell, begin) };
}
await take(async () => {
  const { value } = await shell.joinTalk();
  return value.joined === null ? null : { step: value.joined, slideCount };
});
let digits = "";
addEventListener("keydown", async (event) => {
  const read = readKey(event, "ltr");
  if (read === null) return;
  event.preventDefault();
  const typed = typeKey(digits, read);
  digits = typed.digits;
  if (isTalkCommand(typed.action)) window.presenting.session?.dispatch(typed.action);
  if (typed.action?.kind !== "start") return;
  const state = JSON.stringify(freshTalk);
  await take(async () => {
    const { value } = await shell.startTalk({ title: "Talk", deck, desk: new Uint8Array(), state });
    return { step: { ...value, state }, slideCount };
  });
  await openAudience(shell, { on: "window" });
});
document.body.dataset.ready = "";
`;

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

async function makeDist(article: Uint8Array): Promise<{ readonly dist: string; readonly slideCount: number }> {
  ensureBuilt();
  const dist = mkdtempSync(join(tmpdir(), "lectern-talk-"));
  const root = join(dist, "renderer");
  cpSync("dist/renderer", root, { recursive: true });
  const briefing = composeBriefing(article, "sample.md");
  const options = { ...briefing.deck.options, marking: "For briefing only" };
  const deck = makeAudienceDeck({ ...briefing, deck: { ...briefing.deck, options } });
  writeFileSync(join(root, "deck.json"), packAudienceDeck(deck));
  writeFileSync(
    join(root, "index.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Presenter</title><link rel="icon" href="data:,"><script type="module" src="./main.js"></script></head><body><p>Presenter</p></body></html>`,
  );
  await build({
    stdin: { contents: presenter, resolveDir: process.cwd(), loader: "ts" },
    outfile: join(root, "main.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  return { dist, slideCount: deck.slides.length };
}

/** Opens a loopback shell with the built audience's page and a page that presents, in a real Chromium. */
export async function openTalkStage(article: Uint8Array = new Uint8Array(readFileSync(sample))): Promise<TalkStage> {
  const { dist, slideCount } = await makeDist(article);
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
