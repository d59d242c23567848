import { expect, test } from "vitest";
import { browserArguments, lastLine } from "../../../electron/services/browser-process.ts";

test("the sandbox is off for root alone, who could not start the browser otherwise", () => {
  expect(browserArguments("/tmp/p", 0)).toContain("--no-sandbox");
  for (const user of [1000, undefined]) expect(browserArguments("/tmp/p", user)).not.toContain("--no-sandbox");
});

test("the browser has a profile of its own and resolves no name", () => {
  const flags = browserArguments("/tmp/p", 1000);
  expect(flags).toContain("--user-data-dir=/tmp/p");
  expect(flags).toContain("--host-resolver-rules=MAP * ~NOTFOUND");
  expect(flags).toContain("--disable-background-networking");
});

test("the last line of stderr is given without the log's prefix", () => {
  expect(lastLine("[12:34:FATAL:zygote.cc(1)] No usable sandbox!\n\n")).toBe("No usable sandbox!");
  expect(lastLine("first\nlibnss3.so: cannot open shared object file\n")).toBe(
    "libnss3.so: cannot open shared object file",
  );
  expect(lastLine("")).toBe("");
});
