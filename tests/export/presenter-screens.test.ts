import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeStandaloneHtml } from "../../slides/export/formats/standalone-html.ts";
import { findAxeViolations } from "../e2e/find-axe-violations.ts";
import { sampleInput } from "../slides/export/sample-briefing.ts";
import { browserPath, createShelf, startBrowser } from "./browser.ts";
import { packRuntimeAssets } from "./runtime-assets.ts";
import { createDice, deliverKeys, openPresenter, openTalk, seeAudience, type TalkWindows } from "./talk-windows.ts";

const shelf = createShelf();
let browser: Browser;
let address = "";
let silentAddress = "";

/** What there is to agree on: the presenter's slide, the audience's, and what covers it. */
interface Agreement {
  readonly audience: number;
  readonly cover: string;
}

function audienceShows(page: Page): Promise<Agreement> {
  return page.evaluate(() => ({
    audience: window.Reveal.getIndices().h,
    cover: window.Reveal.isPaused() ? (document.documentElement.dataset.cover ?? "") : "none",
  }));
}

/** What the presenter window says that the audience sees. */
function presenterShows(page: Page): Promise<Agreement> {
  return page.evaluate(() => {
    const place = Number(/\d+/u.exec(document.querySelector(".lp-position")?.textContent ?? "")?.[0]);
    const kept = /keeps slide (\d+)/u.exec(document.querySelector(".lp-current .lp-label h2")?.textContent ?? "")?.[1];
    const cover = document.querySelector<HTMLElement>(".lp-cover");
    return {
      audience: (kept === undefined ? place : Number(kept)) - 1,
      cover: cover?.hidden === false ? (cover.dataset.cover ?? "") : "none",
    };
  });
}

/** The audience's picture once it stands still. */
async function picture(page: Page): Promise<string> {
  await page.waitForTimeout(600);
  return (await page.screenshot()).toString("base64");
}

/** Colours of the picture as the browser draws it, to tell a black screen from a white one. */
async function colours(page: Page): Promise<readonly string[]> {
  const shot = await picture(page);
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
    return [...new Set(pixels)].map((pixel) => (pixel & 0xff_ff_ff).toString(16).padStart(6, "0"));
  }, shot);
}

async function pressBoth({ audience, presenter }: TalkWindows, key: string): Promise<void> {
  await presenter.keyboard.press(key);
  await deliverKeys(audience, presenter);
}

function phase(presenter: Page) {
  return presenter.locator(".lp-timer").getAttribute("data-phase");
}

describe.skipIf(browserPath === null)("the screens of a talk from the one-file copy", () => {
  beforeAll(async () => {
    browser = await startBrowser();
    const assets = await packRuntimeAssets();
    const input = sampleInput({ assets });
    address = shelf.put("talk.html", writeStandaloneHtml(input).bytes);
    silentAddress = shelf.put(
      "silent.html",
      writeStandaloneHtml({ ...input, options: { ...input.options, notes: false } }).bytes,
    );
  });
  afterAll(async () => {
    await browser.close();
    shelf.remove();
  });

  test("freeze leaves the audience's picture as it is while the presenter looks around", async () => {
    const talk = await openTalk(browser, address);
    const { context, audience, presenter, complaints } = talk;
    await pressBoth(talk, "PageDown");
    const before = await picture(audience);
    for (const key of ["f", "PageDown", "End", "PageUp", "5", "Enter", "+", "c", "t"]) await pressBoth(talk, key);
    expect(await presenter.locator(".lp-position").textContent()).toBe("Slide 5 of 14");
    expect(await presenter.locator(".lp-current .lp-label h2").textContent()).toContain("The audience keeps slide 2");
    expect(await picture(audience)).toBe(before);
    await pressBoth(talk, "f");
    await expect.poll(() => seeAudience(audience)).toEqual({ index: 4, black: false });
    expect(await picture(audience)).not.toBe(before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ["b", "000000"],
    [",", "ffffff"],
  ])("the key %s covers the whole screen in one colour, and again, the picture is back", async (key, colour) => {
    const talk = await openTalk(browser, address);
    const { context, audience } = talk;
    await pressBoth(talk, "PageDown");
    const before = await picture(audience);
    await pressBoth(talk, key);
    expect(await colours(audience)).toEqual([colour]);
    await pressBoth(talk, key);
    expect(await picture(audience)).toBe(before);
    await context.close();
  });

  test("a black screen over a frozen slide stays black while the presenter looks around", async () => {
    const talk = await openTalk(browser, address);
    const { context, audience } = talk;
    for (const key of ["PageDown", "f", "b", "PageDown", "End"]) await pressBoth(talk, key);
    expect(await colours(audience)).toEqual(["000000"]);
    expect(await audienceShows(audience)).toEqual({ audience: 1, cover: "black" });
    await context.close();
  });

  test("five hundred random keys in both windows, with reloads: at every rest they agree", async () => {
    const talk = await openTalk(browser, address);
    const { context, audience, presenter, complaints } = talk;
    const roll = createDice(20_310_409);
    const keys = "PageDown PageUp ArrowRight ArrowLeft Space n p Home End b . w , f f t r u c 7 1 Enter Enter".split(
      " ",
    );
    const covers = new Set<string>();
    for (let pressed = 0; pressed < 500; ) {
      for (let burst = 1 + roll(9); burst > 0; burst -= 1, pressed += 1) {
        const page = roll(2) === 0 ? audience : presenter;
        await page.keyboard.press(keys[roll(keys.length)] ?? "PageDown");
      }
      await deliverKeys(audience, presenter);
      if (roll(9) === 0) {
        await audience.reload();
        await audience.waitForFunction(() => window.Reveal.isReady());
      }
      if (roll(9) === 0) {
        await presenter.reload();
        await presenter.waitForSelector(".lp");
      }
      await expect
        .poll(async () => JSON.stringify(await presenterShows(presenter)), { interval: 10, timeout: 4_000 })
        .toBe(JSON.stringify(await audienceShows(audience)));
      covers.add((await audienceShows(audience)).cover);
    }
    expect([...covers].sort()).toEqual(["black", "none", "white"]);
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  test("the timer counts down to the plan or to a time of day, and a reset can be undone", async () => {
    const talk = await openTalk(browser, address);
    const { context, presenter } = talk;
    const main = () => presenter.locator(".lp-elapsed").textContent();
    await pressBoth(talk, "PageDown");
    await pressBoth(talk, "c");
    const planned = sampleInput().deck.slides.reduce((sum, { seconds }) => sum + seconds, 0);
    expect(await main()).toMatch(new RegExp(`^${Math.floor((planned - 1) / 60)}:`, "u"));
    expect(await presenter.locator(".lp-planned").textContent()).toMatch(/^left · 0:0\d of /u);
    await pressBoth(talk, "c");
    expect(await main()).toMatch(/^0:0\d$/u);
    await presenter.evaluate(() => {
      const end = new Date(Date.now() + 10 * 60_000);
      const field = document.querySelector<HTMLInputElement>(".lp-end-field");
      if (field === null) throw new Error("There is no field.");
      field.value = end.toTimeString().slice(0, 5);
      field.dispatchEvent(new Event("change"));
    });
    await expect.poll(main).toMatch(/^(?:9|10):\d\d$/u);
    await presenter.locator(".lp-end-field").focus();
    await presenter.keyboard.press("b");
    await presenter.keyboard.press("ArrowDown");
    await deliverKeys(talk.audience, presenter);
    expect(await seeAudience(talk.audience)).toEqual({ index: 1, black: false });
    await presenter.locator(".lp-notes-text").focus();
    await pressBoth(talk, "Home");
    await pressBoth(talk, "r");
    await expect.poll(() => phase(presenter)).toBe("waiting");
    await presenter.getByRole("button", { name: "Give the timer its time back (U)" }).click();
    await expect.poll(() => phase(presenter)).toBe("running");
    await context.close();
  });

  test("the presenter view has nothing that a screen reader or bad eyes would stumble on", async () => {
    const talk = await openTalk(browser, address);
    const { context, presenter } = talk;
    for (const key of ["PageDown", "PageDown"]) await pressBoth(talk, key);
    expect(await findAxeViolations(presenter)).toEqual([]);
    for (const key of ["f", "End", "c", "r"]) await pressBoth(talk, key);
    expect(await findAxeViolations(presenter)).toEqual([]);
    for (const key of ["f", "w", "?"]) await pressBoth(talk, key);
    expect(await findAxeViolations(presenter)).toEqual([]);
    await context.close();
  });

  test("a word is found in slides and notes; the audience sees nothing of it until the presenter goes there", async () => {
    const talk = await openTalk(browser, address);
    const { context, audience, presenter, complaints } = talk;
    await pressBoth(talk, "PageDown");
    const before = await picture(audience);
    const dialog = presenter.getByRole("dialog", { name: "Find in the slides and the notes" });
    await presenter.keyboard.press("/");
    await dialog.waitFor();
    await presenter.keyboard.type("zzzz");
    await dialog.getByText("Nothing in the slides or the notes.").waitFor();
    await presenter.keyboard.press("Control+A");
    await presenter.keyboard.type("flood");
    const options = dialog.getByRole("option");
    expect(await options.count()).toBeGreaterThan(2);
    expect(await dialog.getByText(/^Notes of slide/u).count()).toBeGreaterThan(0);
    // The title in the foot of every slide is no find.
    const title = (await presenter.title()).replace("Presenter: ", "");
    expect(await dialog.locator(".lp-found span").getByText(title, { exact: true }).count()).toBeLessThan(2);
    expect(await findAxeViolations(presenter)).toEqual([]);
    expect(await picture(audience)).toBe(before);
    expect(await audienceShows(audience)).toEqual({ audience: 1, cover: "none" });
    // A clicker turns slides all the same; Escape closes the search and nothing else.
    await pressBoth(talk, "PageDown");
    await expect.poll(() => audienceShows(audience)).toEqual({ audience: 2, cover: "none" });
    await presenter.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await presenter.keyboard.press("/");
    await presenter.keyboard.press("ArrowDown");
    await presenter.keyboard.press("ArrowDown");
    const chosen = (await dialog.locator('[aria-selected="true"] b').textContent()) ?? "";
    await presenter.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    const slide = Number(/\d+/u.exec(chosen)?.[0]);
    await expect.poll(() => audienceShows(audience)).toEqual({ audience: slide - 1, cover: "none" });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("with the presenter view gone a frozen screen is not stuck", async () => {
    const talk = await openTalk(browser, address);
    const { context, audience, presenter } = talk;
    for (const key of ["PageDown", "f", "PageDown", "PageDown"]) await pressBoth(talk, key);
    expect(await seeAudience(audience)).toEqual({ index: 1, black: false });
    await presenter.close();
    await audience.waitForTimeout(2_600);
    await audience.keyboard.press("PageDown");
    expect(await seeAudience(audience)).toEqual({ index: 3, black: false });
    await audience.keyboard.press("PageDown");
    expect(await seeAudience(audience)).toEqual({ index: 4, black: false });
    const again = await openPresenter(context, audience);
    await expect.poll(() => presenterShows(again)).toEqual({ audience: 4, cover: "none" });
    await context.close();
  });

  test("F is full screen until there is a presenter view, and then freezes", async () => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.goto(silentAddress);
    await page.waitForFunction(() => window.Reveal.isReady());
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press("f");
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press("f");
    await expect.poll(isFull).toBe(false);
    await context.close();
    const talk = await openTalk(browser, address);
    await pressBoth(talk, "PageDown");
    await talk.audience.keyboard.press("f");
    await pressBoth(talk, "PageDown");
    expect(await seeAudience(talk.audience)).toEqual({ index: 1, black: false });
    expect(await talk.audience.evaluate(() => document.fullscreenElement)).toBeNull();
    await talk.context.close();
  });

  test("a clicker's F5 neither reloads nor throws a talk back that is under way", async () => {
    const talk = await openTalk(browser, address);
    const { context, audience, presenter } = talk;
    await pressBoth(talk, "PageDown");
    await pressBoth(talk, "PageDown");
    for (const page of [audience, presenter]) {
      const isKept = await page.evaluate(() => {
        const event = new KeyboardEvent("keydown", { key: "F5", code: "F5", bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      });
      expect(isKept).toBe(true);
    }
    await deliverKeys(audience, presenter);
    expect(await seeAudience(audience)).toEqual({ index: 2, black: false });
    await context.close();
  });
});
