import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, test } from "vitest";
import { findAxeViolations } from "./find-axe-violations.ts";
import { openDesk } from "./open-desk.ts";
import { closeBrowser } from "./open-in-browser.ts";
import { makeScratch } from "./scratch.ts";

afterAll(closeBrowser);
test.each([
  ["en_GB.UTF-8", "light"],
  ["ru_RU.UTF-8", "dark"],
] as const)("shots %s %s", async (locale, colourScheme) => {
  const scratch = makeScratch();
  const deep = join(
    scratch.documents,
    "Отчёты 2025/Region & borders/A very long folder name that goes on and on to test the crumbs/deeper",
  );
  mkdirSync(deep, { recursive: true });
  mkdirSync(join(scratch.home, "Downloads"));
  mkdirSync(join(scratch.home, "Desktop"));
  writeFileSync(join(scratch.documents, "kazakhstan-confronts-terror-threat.txt"), "x".repeat(12345));
  writeFileSync(
    join(
      scratch.documents,
      "Совещание по границе, протокол и очень длинное имя файла, которое не помещается в строку целиком никак.md",
    ),
    "x".repeat(1345),
  );
  writeFileSync(join(scratch.documents, "odd\nname.md"), "x");
  writeFileSync(join(scratch.documents, "talk.briefing"), "x".repeat(2345678));
  writeFileSync(join(scratch.documents, "picture.png"), "x");
  const desk = await openDesk({ locale, colourScheme, scratch });
  const { page } = desk;
  const tag = `/tmp/exp/${locale.slice(0, 2)}`;
  await page.keyboard.press("Control+O");
  await page.locator(".file-panel[aria-busy=false]").waitFor();
  await page.getByRole("button", { name: /^(Documents|Документы)$/ }).press("Enter");
  await page.locator(".file-panel[aria-busy=false]").waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${tag}-open.png` });
  console.log(await findAxeViolations(page));
  await page.locator(".file-panel input").focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForTimeout(100);
  await page.screenshot({ path: `${tag}-open-list.png` });
  await page.locator(".file-panel input").fill(deep);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${tag}-deep.png` });
  await page.locator(".file-panel input").fill("/nowhere/at/all");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${tag}-problem.png` });
  console.log(await findAxeViolations(page));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /sample|примере/ }).press("Enter");
  await page.getByRole("textbox", { name: /Headline|Заголовок/ }).waitFor();
  await page.keyboard.press("Control+S");
  await page.locator(".file-panel[aria-busy=false]").waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${tag}-save.png` });
  await page.getByRole("button", { name: /^(Documents|Документы)$/ }).press("Enter");
  await page.waitForTimeout(300);
  await page.locator(".file-panel input").fill("talk");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${tag}-replace.png` });
  console.log(await findAxeViolations(page));
  await desk.close();
  scratch.remove();
});
