import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { type Deck, readBriefing, writeBriefingFile } from "../../slides/index.ts";
import { varyArticle } from "../bench/speed/vary-article.ts";
import { launchChromium } from "../helpers/launch-chromium.ts";
import { composeBriefing } from "../slides/edit/edited-briefing.ts";
import { countKept, type Run, runLetters } from "./count-kept.ts";
import type { KillRig, Offer, Typist } from "./kill-rig.ts";

/** What is typed into: each kind of document gets its share of the rounds. */
const kinds = ["saved by itself", "saved by Ctrl+S", "never saved", "made of an article"] as const;

/** Keystrokes at one place before the next. */
const runLength = 7;
/** Every so many keystrokes the document is saved, where that is what the round is about. */
const saveEvery = 4;

/** Every so many rounds the document is one of some three hundred slides. */
const longEvery = 5;
const longCopies = 27;

/** An article and its briefing, as they lie on the disk. */
interface Source {
  readonly article: Uint8Array;
  readonly briefing: Uint8Array;
}

function makeSource(text: string): Source {
  const article = new TextEncoder().encode(text);
  return { article, briefing: writeBriefingFile(composeBriefing(article, "article.md")).bytes };
}

/** The document's files and the state folder of the shells that a page rig drives. */
export interface PageRigFolders {
  readonly state: string;
  readonly documents: string;
}

/** Sends the page to the shell and waits until it shows the start screen or a document. */
async function openPage(page: Page, address: string): Promise<"start" | "desk"> {
  await page.goto(address);
  await page.locator(".start-main, .desk").first().waitFor();
  return (await page.locator(".desk").count()) > 0 ? "desk" : "start";
}

/** Puts the caret into the next of the places on the slide that can be written in. */
async function focusPlace(page: Page, turn: number): Promise<void> {
  const places = page.locator(".notes, [data-field]");
  await places.nth(turn % (await places.count())).click();
  await page.keyboard.press("End");
}

/** Goes from the first slide of a document to another one, by keyboard: a click may find the rail scrolling. */
async function goToSlide(page: Page, slide: number): Promise<void> {
  await page.locator(".rail-row[aria-selected=true]").focus();
  for (let step = 0; step < slide; step += 1) await page.keyboard.press("ArrowDown");
  await page.getByText(new RegExp(`^Slide ${slide + 1} of `, "u")).waitFor();
  await page.locator("[data-field]").first().waitFor();
}

/** Everything that can be read on a slide and in its notes. */
async function readSlide(page: Page, slide: number): Promise<readonly string[]> {
  await goToSlide(page, slide);
  return page.locator(".notes .note-line, [data-field]").allTextContents();
}

function textsOf({ slides }: Deck): readonly string[] {
  return slides.flatMap(({ headline, items, notes }) => [
    headline.text,
    ...items.flatMap(({ text, label, detail }) => [text, label, detail]),
    ...notes.map(({ text }) => text),
  ]);
}

/** Types into the real page in headless Chromium, and takes what is offered through it. */
export async function createPageRig({ state, documents }: PageRigFolders): Promise<KillRig> {
  const browser: Browser = await launchChromium();
  const sample = readFileSync(join(process.cwd(), "samples/kazakhstan-security-2013.md"), "utf8");
  const sources = [makeSource(sample), makeSource(varyArticle(sample, longCopies))] as const;
  const paths = { briefing: join(documents, "talk.briefing"), article: join(documents, "article.md") };
  const counts = { desk: 0, start: 0, saved: 0, needless: 0 };
  let runs: Run[] = [];

  const kindOf = (round: number) => kinds[round % kinds.length] ?? "never saved";
  const slideOf = (round: number) => 1 + (round % 5);
  const hasFile = (round: number) => kindOf(round) === "saved by itself" || kindOf(round) === "saved by Ctrl+S";

  async function startTyping(page: Page, round: number): Promise<Typist> {
    const typed: number[] = [];
    let atPlace = runLength;
    async function type(): Promise<void> {
      if (atPlace === runLength) {
        await focusPlace(page, runs.length);
        runs.push({ length: 0 });
        atPlace = 0;
      }
      const run = runs.length - 1;
      runs[run] = { length: atPlace + 1 };
      typed.push(performance.now());
      await page.keyboard.press(runLetters(run)[atPlace] ?? "z");
      atPlace += 1;
      if (kindOf(round) === "saved by Ctrl+S" && typed.length % saveEvery === 0) await page.keyboard.press("Control+S");
    }
    return { typed, type, leave: () => page.context().close() };
  }

  /** What the document's file holds of the keystrokes; a sentence when it cannot be read. */
  function readFile(round: number): number | string {
    if (!hasFile(round)) return 0;
    const reading = readBriefing(new Uint8Array(readFileSync(paths.briefing)));
    return reading.ok ? countKept(textsOf(reading.briefing.deck), runs) : "the file cannot be read";
  }

  async function judge(page: Page, round: number): Promise<Offer> {
    const inFile = readFile(round);
    if (typeof inFile === "string") return { kind: "damaged", reason: inFile };
    if (inFile > 0) counts.saved += 1;
    const offers = page.locator(".recovery");
    const count = await offers.count();
    if (count > 1) return { kind: "damaged", reason: "more than one document is offered" };
    if (count === 0) return { kind: "nothing", keystrokes: inFile };
    await offers.locator(".button-primary").click({ timeout: 3000 });
    await page.locator(".notice", { hasText: "was reopened as a copy" }).waitFor({ timeout: 5000 });
    const offered = countKept(await readSlide(page, slideOf(round)), runs);
    if (typeof offered === "string") return { kind: "damaged", reason: offered };
    if (offered <= inFile) counts.needless += 1;
    return { kind: "recovered", keystrokes: Math.max(offered, inFile) };
  }

  return {
    name: "the page in a browser",
    rhythm: { least: 30, most: 4000, thought: 1900, thoughtful: 0.15 },
    async prepare(round) {
      runs = [];
      rmSync(join(state, "journal"), { recursive: true, force: true });
      mkdirSync(state, { recursive: true });
      writeFileSync(join(state, "settings.json"), JSON.stringify({ autosave: kindOf(round) !== "saved by Ctrl+S" }));
      const source = sources[round % longEvery === 0 ? 1 : 0];
      writeFileSync(paths.briefing, source.briefing);
      writeFileSync(paths.article, source.article);
      if (hasFile(round)) return { first: [paths.briefing], next: round % 3 === 0 ? [paths.briefing] : [] };
      return { first: kindOf(round) === "made of an article" ? [paths.article] : [], next: [] };
    },
    async open(address, round) {
      const page = await (await browser.newContext()).newPage();
      if ((await openPage(page, address)) === "start") await page.locator(".way-in").last().click();
      await goToSlide(page, slideOf(round));
      return startTyping(page, round);
    },
    async recover(address, round) {
      const page = await (await browser.newContext()).newPage();
      try {
        const screen = await openPage(page, address);
        const show = page.locator(".banner .button").first();
        if (screen === "desk" && (await show.count()) > 0) await show.click();
        const offer = await judge(page, round);
        if (offer.kind === "recovered") counts[screen] += 1;
        return offer;
      } catch (error) {
        return { kind: "damaged", reason: `round ${round}, ${kindOf(round)}: ${String(error)}` };
      } finally {
        await page.context().close();
      }
    },
    report: () => [
      `offered on the start screen   ${counts.start}`,
      `offered over a document       ${counts.desk}`,
      `keystrokes in a saved file    ${counts.saved}`,
      `offered, and all in the file  ${counts.needless}`,
    ],
    close: () => browser.close(),
  };
}
