import { expect, test } from "vitest";
import { browserAdvice } from "../../../electron/services/browser-advice.ts";

test("every platform is told what to install and how to name a browser of its own", () => {
  for (const platform of ["linux", "darwin", "win32", "haiku"]) {
    expect(browserAdvice(platform)).toMatch(/Chromium|Chrome/);
    expect(browserAdvice(platform)).toContain("LECTERN_BROWSER");
  }
  expect(browserAdvice("linux")).toContain("apt-get install chromium");
});
