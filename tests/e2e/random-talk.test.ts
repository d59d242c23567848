import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "../helpers/launch-chromium.ts";
import { seededRandom } from "../kill/seeded-random.ts";
import { type Presented, present } from "./drive-talk.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { foreignRequests } from "./watch-page.ts";

if (chromiumPath === null) console.log("Skipped: no Chromium is installed, so no talk is given.");

const sample = "samples/kazakhstan-security-2013.md";
const commands = Number(process.env.LECTERN_TALK_COMMANDS ?? 500);
const seed = Number(process.env.LECTERN_TALK_SEED ?? 20_261_129);

/** Keys that change a talk, as often as they stand here; they work in both windows. */
const keys =
  "PageDown PageDown PageDown ArrowRight Space n PageUp ArrowLeft p Home End b . w , f f t r u m 3 Enter 7 Enter".split(
    " ",
  );
/** What only the presenter has, and the audience must not notice: dialogs, notes, and keys that a clicker sends by mistake. */
const lookingAround = ["/", "i", "o", "k", "?", "s", "x", "y", "e", "c", "+", "-", "a", "z", "F5"];
const pointing = ["l", "Shift+ArrowLeft", "Shift+ArrowDown"];

/** All that is on the audience's screen, as its page has it: the same text for the same picture. */
function shownTo(audience: Page): Promise<string> {
  return audience.evaluate(() => {
    const { view = "" } = document.documentElement.dataset;
    if (view !== "slide" && view !== "quote") return view;
    const slide = document.querySelector(".layer.seen")?.shadowRoot?.querySelector("section");
    const pointer = document.querySelector<HTMLElement>(".pointer");
    const place = pointer === null || pointer.hidden ? "" : `${pointer.style.left} ${pointer.style.top}`;
    return [view, place, slide?.outerHTML ?? ""].join("\n");
  });
}

/** The same as the presenter view has it: what it says that the audience sees, else its own slide. */
function saidToBeShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const other = document.querySelector<HTMLElement>('.talk-small[data-tone="warning"] .talk-picture');
    const picture = other ?? document.querySelector<HTMLElement>(".talk-current .talk-picture");
    const { view = "" } = picture?.dataset ?? {};
    if (view !== "slide" && view !== "quote") return view;
    const pointer = other === null ? document.querySelector<HTMLElement>(".talk-current .talk-pointer") : null;
    const place = pointer === null ? "" : `${pointer.style.left} ${pointer.style.top}`;
    const slide = picture?.querySelector(".talk-stage")?.shadowRoot?.querySelector("section");
    return [view, place, slide?.outerHTML ?? ""].join("\n");
  });
}

describe.skipIf(chromiumPath === null)("a talk from the presenter view and from the audience's window", () => {
  let desk: OpenDesk;
  let talk: Presented;
  /** Every picture that was on the audience's screen at a rest, by what was shown. */
  const pictures = new Map<string, Buffer>();

  beforeAll(async () => {
    desk = await openDesk({ files: [sample] });
    await desk.page.locator(".slide-stage").waitFor();
    // What was read from an article is in no file yet: the browser asks before it loads the page anew.
    desk.page.on("dialog", (dialog) => void dialog.accept());
    talk = await present(desk);
  }, 120_000);
  afterAll(async () => {
    await desk?.close();
  });

  const shot = () => talk.audience.screenshot({ style: "#hint { visibility: hidden }" });

  /** Waits until both windows agree, and looks whether the picture is the one that this view always had. */
  async function agree(): Promise<void> {
    const { page, audience } = talk;
    await page.locator(".presenter").waitFor();
    await audience.locator(".layer.seen").waitFor({ state: "attached" });
    for (let looks = 0; looks < 20; looks += 1) {
      await expect.poll(async () => (await shownTo(audience)) === (await saidToBeShown(page))).toBe(true);
      const shown = await shownTo(audience);
      const picture = await shot();
      // A key may still have been on its way.
      if (shown !== (await shownTo(audience)) || shown !== (await saidToBeShown(page))) continue;
      const before = pictures.get(shown);
      if (before !== undefined) expect(picture.equals(before), shown.slice(0, 200)).toBe(true);
      pictures.set(shown, picture);
      return;
    }
    throw new Error("the two windows do not come to rest");
  }

  /** Looks something up on the presenter's page and comes back; nothing of it may reach the audience. */
  async function lookAround(key: string, random: () => number): Promise<void> {
    const { page } = talk;
    await page.keyboard.press(key);
    if (!"/ioks?xye".includes(key)) return;
    if (key === "e") {
      await page.locator(".talk-notes .ProseMirror:focus").waitFor();
      await page.keyboard.type("aside ");
    } else {
      await page.getByRole("dialog").waitFor();
      if (key === "/") await page.keyboard.type("police");
    }
    // A clicker turns the slide wherever the focus is; the notes of another slide are not written in yet.
    if (random() < 0.3) await page.keyboard.press(random() < 0.5 ? "PageDown" : "PageUp");
    if (await page.locator(".talk-notes .ProseMirror:focus, [role=dialog]").first().isVisible()) {
      await page.keyboard.press("Escape");
    }
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }

  async function command(random: () => number): Promise<void> {
    const { page, audience } = talk;
    const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "n";
    const chance = random();
    if (chance < 0.42) await page.keyboard.press(pick(keys));
    else if (chance < 0.84) await audience.keyboard.press(pick(keys));
    else if (chance < 0.93) await lookAround(pick(lookingAround), random);
    else if (chance < 0.97) await page.keyboard.press(pick(pointing));
    else {
      const reloaded = random() < 0.5 ? page : audience;
      await reloaded.reload();
      await reloaded.locator(reloaded === page ? ".presenter" : ".layer.seen").waitFor({ state: "attached" });
    }
  }

  test("freeze, covers, the search, the questions and the overview leave the audience's picture as it was", async () => {
    const { page, audience } = talk;
    await page.keyboard.press("6");
    await page.keyboard.press("Enter");
    await agree();
    const before = await shot();
    const isUntouched = async () => (await shot()).equals(before);
    for (const key of ["b", "w", ".", ","]) {
      await page.keyboard.press(key);
      await agree();
      expect(await isUntouched(), key).toBe(false);
      await page.keyboard.press(key);
      await agree();
      expect(await isUntouched(), key).toBe(true);
    }
    await page.keyboard.press("f");
    for (const key of ["PageDown", "PageDown", "End", "Home", "m", "t", "t"]) {
      await page.keyboard.press(key);
      await agree();
      expect(await isUntouched(), key).toBe(true);
    }
    await page.keyboard.press("6");
    await page.keyboard.press("Enter");
    await page.keyboard.press("f");
    for (const key of ["/", "i", "o", "k", "?", "s", "x", "y", "e"]) {
      await lookAround(key, () => 1);
      await agree();
      expect(await isUntouched(), key).toBe(true);
    }
    await page.reload();
    await audience.reload();
    await agree();
    expect(await isUntouched()).toBe(true);
  }, 90_000);

  test(`${commands} commands (seed ${seed}), reloads included: both agree at every rest, and the picture is the view's`, async () => {
    console.log(
      `A talk of ${commands} commands, seed ${seed}; LECTERN_TALK_COMMANDS and LECTERN_TALK_SEED give others.`,
    );
    const random = seededRandom(seed);
    let rests = 0;
    for (let given = 1; given <= commands; given += 1) {
      await command(random);
      if (random() > 0.1 && given < commands) continue;
      await agree();
      rests += 1;
    }
    expect(rests).toBeGreaterThan(commands / 20);
    expect(pictures.size).toBeGreaterThan(5);
    expect(foreignRequests(talk.record, new URL(talk.page.url()).origin)).toEqual([]);
    expect(talk.record.errors).toEqual([]);
  }, 600_000);
});
