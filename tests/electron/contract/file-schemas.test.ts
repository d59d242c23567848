import * as v from "valibot";
import { expect, test } from "vitest";
import { printJobSchema } from "../../../electron/contract/file-schemas.ts";
import type { ShellInput } from "../../../electron/contract/shell-api.ts";
import { shellEvents, shellMethods } from "../../../electron/contract/shell-contract.ts";
import { exportFormats } from "../../../slides/export/formats/export-formats.ts";
import type { PrintJob } from "../../../slides/export/print-job.ts";
import { sampleInput } from "../../slides/export/sample-briefing.ts";

test("every print job that the engine makes is one that the shell takes", () => {
  const jobs = exportFormats.map(({ write }) => write(sampleInput())).filter((output) => "html" in output);
  expect(jobs.length).toBeGreaterThan(1);
  for (const job of jobs) {
    // Checked by the compiler, too.
    const typed: ShellInput<"printPdf"> = job satisfies PrintJob;
    expect(v.safeParse(printJobSchema, typed).success).toBe(true);
  }
});

test("events hold no bytes, so that they can travel as lines of text", () => {
  const mentionsBytes = (schema: unknown) => JSON.stringify(schema).includes("not bytes");
  expect(mentionsBytes(shellMethods.readFile.output)).toBe(true);
  expect(mentionsBytes(shellEvents)).toBe(false);
});
