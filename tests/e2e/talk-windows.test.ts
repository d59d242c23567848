import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audienceView } from "../../renderer/talk/audience-view.ts";
import type { TalkState } from "../../renderer/talk/talk-state.ts";
import { chromiumPath } from "../helpers/launch-chromium.ts";
import { seededRandom } from "../kill/seeded-random.ts";
import { findAxeViolations } from "./find-axe-violations.ts";
import { openTalkStage, restOf, type TalkStage } from "./talk-stage.ts";
import { foreignRequests } from "./watch-page.ts";

if (chromiumPath === null) console.log("Skipped: no Chromium is installed, so no talk is given.");

/** Keys that change a talk, as often as they stand here. */
const keys =
  "PageDown PageDown PageDown ArrowRight Space n PageUp ArrowLeft p Home End b . w , f f t r u m 3 Enter 7 Enter".split(
    " ",
  );
const commands = 500;

/** What is seen in the audience's window. */
function seenIn(page: Page) {
  return page.evaluate(() => {
    const { view = "" } = document.documentElement.dataset;
    const layer = document.querySelector<HTMLElement>(".layer.seen")?.dataset.layer ?? "";
    return view === "slide" ? `slide ${layer}` : view;
  });
}

function expected(state: TalkState | null): string {
  if (state === null) return "nothing";
  const view = audienceView(state);
  return view.kind === "slide" ? `slide ${view.index}` : view.kind;
}

describe.skipIf(chromiumPath === null)("a talk in two windows", () => {
  let stage: TalkStage;
  let audience: Page;

  beforeAll(async () => {
    stage = await openTalkStage();
    audience = await stage.start();
  }, 120_000);
  afterAll(async () => {
    await stage?.close();
  });

  const press = (key: string) => stage.presenter.keyboard.press(key);
  async function agree(): Promise<TalkState | null> {
    await expect.poll(async () => (await seenIn(audience)) === expected(await restOf(stage.presenter))).toBe(true);
    return restOf(stage.presenter);
  }

  test("the audience's window follows, also with what is pressed in it", async () => {
    expect(await seenIn(audience)).toBe("slide 0");
    await press("PageDown");
    await expect.poll(() => seenIn(audience)).toBe("slide 1");
    await audience.keyboard.press("PageDown");
    await expect.poll(() => seenIn(audience)).toBe("slide 2");
    expect((await agree())?.index).toBe(2);
    await audience.keyboard.type("5");
    await audience.keyboard.press("Enter");
    await expect.poll(() => seenIn(audience)).toBe("slide 4");
    await audience.keyboard.press("F5");
    expect(await seenIn(audience)).toBe("slide 4");
    await audience.keyboard.press("Home");
    await agree();
  });

  test("a used address is refused, and so is the audience's page without one", async () => {
    const other = await stage.context.newPage();
    await other.goto(`${new URL(audience.url()).origin}/audience.html`);
    await expect.poll(() => other.locator("#hint").innerText()).toMatch(/^This page has no key to Lectern/u);
    await other.close();
  });

  test("black, white and freeze leave the picture as it was, pixel by pixel", async () => {
    await press("End");
    await press("Home");
    await press("PageDown");
    await agree();
    const hint = audience.locator("#hint");
    await hint.evaluate((element) => element.remove());
    const shot = () => audience.screenshot();
    const before = await shot();
    for (const key of ["b", "w", "."]) {
      await press(key);
      await agree();
      expect(Buffer.compare(await shot(), before), key).not.toBe(0);
      await press(key);
      await agree();
      expect(Buffer.compare(await shot(), before), key).toBe(0);
    }
    await press("f");
    for (const key of ["PageDown", "End", "PageUp"]) await press(key);
    await agree();
    expect(Buffer.compare(await shot(), before)).toBe(0);
    await press("f");
    expect(await agree()).toMatchObject({ index: stage.slideCount - 2, frozen: null });
    expect(Buffer.compare(await shot(), before)).not.toBe(0);
    await audience.reload();
    await agree();
  });

  test("a quotation is shown as a text, all of it, and goes with the next step", async () => {
    const text = `${"Все предложения статьи учтены: показаны, произнесены или отложены. ".repeat(20)}<b>Конец</b>`;
    await stage.presenter.evaluate(
      (words) =>
        globalThis.presenting?.session?.dispatch({ kind: "quote", quote: { text: words, source: "Источник" } }),
      text,
    );
    await expect.poll(() => seenIn(audience)).toBe("quote");
    const shown = await audience.evaluate(() => {
      const slide = document.querySelector(".layer.seen")?.shadowRoot;
      const body = slide?.querySelector(".ls-body");
      return {
        marking: slide?.querySelector(".ls-marking")?.textContent,
        text: body?.textContent,
        isWhole: body !== null && body !== undefined && body.scrollHeight <= body.clientHeight,
      };
    });
    expect(shown).toEqual({ marking: "For briefing only", text: `${text}Источник`, isWhole: true });
    await press("PageDown");
    await agree();
    expect(await seenIn(audience)).toMatch(/^slide/u);
  });

  test(`${commands} commands from both windows, reloads included: both agree at every rest`, async () => {
    const random = seededRandom(20_261_129);
    let rests = 0;
    for (let command = 1; command <= commands; command += 1) {
      const page = random() < 0.5 ? stage.presenter : audience;
      await page.keyboard.press(keys[Math.floor(random() * keys.length)] ?? "n");
      if (random() < 0.03) await (random() < 0.5 ? stage.presenter : audience).reload();
      if (random() < 0.06) {
        await stage.presenter.locator("body[data-ready]").waitFor();
        await audience.locator(".layer.seen").waitFor({ state: "attached" });
        await agree();
        rests += 1;
      }
    }
    await stage.presenter.locator("body[data-ready]").waitFor();
    // A key that was pressed last may still be on its way to the audience's page when the two are asked.
    const shellAgrees = async () => {
      const state = await agree();
      const joined = await stage.presenter.evaluate(async () => {
        const answer = await globalThis.presenting?.shell.joinTalk();
        return answer?.ok ? answer.value.joined?.state : null;
      });
      return state !== null && isDeepStrictEqual(JSON.parse(joined ?? "null"), state);
    };
    await expect.poll(shellAgrees).toBe(true);
    expect(rests).toBeGreaterThan(10);
  }, 120_000);

  test("nothing is wrong with the page, on a slide, covered and with its hints", async () => {
    await press("Home");
    await press("PageDown");
    await agree();
    const hint = audience.locator("#hint");
    expect(await hint.innerText()).toBe("Move this window to the projector and press F11");
    expect(await findAxeViolations(audience)).toEqual([]);
    await audience.keyboard.press("Escape");
    expect(await hint.innerText()).toBe("Press Escape again to end the talk");
    expect(await findAxeViolations(audience)).toEqual([]);
    await press("b");
    await agree();
    expect(await findAxeViolations(audience)).toEqual([]);
    await press("b");
  });

  test("the cursor hides when it rests", async () => {
    const isStill = () => audience.evaluate(() => document.documentElement.classList.contains("still"));
    await audience.mouse.move(300, 300);
    expect(await isStill()).toBe(false);
    await expect.poll(isStill, { timeout: 4000 }).toBe(true);
  });

  test("two Escapes in the audience's window end the talk and close it; the shell goes on with the other", async () => {
    const hint = audience.locator("#hint");
    await expect.poll(() => hint.isVisible()).toBe(false);
    await audience.keyboard.press("Escape");
    await hint.waitFor();
    const closed = audience.waitForEvent("close");
    // The page may be gone before the key has come up again.
    await audience.keyboard.press("Escape").catch(() => {});
    await closed;
    await expect.poll(() => stage.presenter.evaluate(() => globalThis.presenting?.session?.link())).toBe("over");
    await expect.poll(() => stage.shell.pages()).toBe(1);
  });

  test("neither page complained or asked anything outside its shell", async () => {
    const origin = new URL(stage.presenter.url()).origin;
    for (const record of stage.records) {
      expect(foreignRequests(record, origin)).toEqual([]);
      expect(record.errors).toEqual([]);
    }
  });
});
