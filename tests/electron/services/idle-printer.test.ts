import { afterAll, describe, expect, test } from "vitest";
import { findBrowser, machineProbe } from "../../../electron/services/find-browser.ts";
import { createIdlePrinter } from "../../../electron/services/idle-printer.ts";

const browser = findBrowser(machineProbe());

describe.skipIf(!browser.ok)("with a browser on this machine", () => {
  const printer = createIdlePrinter(browser.ok ? browser.path : "");
  afterAll(() => printer.close());

  test("documents are printed one after the other, and again after the browser was ended", async () => {
    const outcomes = await Promise.all([printer.print("<p>one</p>"), printer.print("<p>two</p>")]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    await printer.close();
    const again = await printer.print("<p>three</p>");
    expect(again.ok && Buffer.from(again.bytes).toString("latin1", 0, 5)).toBe("%PDF-");
  });
});

test("a browser that cannot be started is an outcome each time", async () => {
  const printer = createIdlePrinter("/nowhere/chromium");
  for (const html of ["<p>one</p>", "<p>two</p>"]) {
    expect(await printer.print(html)).toMatchObject({ ok: false, message: expect.stringContaining("could not print") });
  }
  await printer.close();
});
