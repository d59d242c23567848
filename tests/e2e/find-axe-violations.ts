import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";

/** What axe finds wrong with the page as it is now: a line each, with the places. Everything it can judge is judged. */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  // Colours on their way from one to another are none of either.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  // Legacy mode needs no second page, which the desktop app does not grant.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary.replace(/\s+/gu, " ")}`,
    ),
  );
}
