import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { answerPageRequest, registerAppScheme } from "../../../electron/desktop/app-protocol.ts";
import { electronState } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electronModule);

const scratch = mkdtempSync(join(tmpdir(), "lectern-test-"));
const root = join(scratch, "renderer");
mkdirSync(root);
writeFileSync(join(root, "index.html"), "<p>page</p>");
writeFileSync(join(scratch, "secret.html"), "secret");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const ask = (url: string, method = "GET") => answerPageRequest({ url, method }, root);

test("18: the page has a scheme of its own, secure and with an origin, and no privilege besides", () => {
  registerAppScheme();
  expect(electronState.schemes).toEqual([
    {
      scheme: "app",
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
});

test("7: every answer carries the content policy", async () => {
  for (const url of ["app://bundle/index.html", "app://bundle/none.html"]) {
    const { headers } = await ask(url);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("a file of the page is served with its type", async () => {
  const response = await ask("app://bundle/");
  expect([response.status, await response.text()]).toEqual([200, "<p>page</p>"]);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test.each([
  "app://bundle/../secret.html",
  "app://bundle/%2e%2e/secret.html",
  "app://bundle/..%2fsecret.html",
  "app://other/index.html",
  "app://bundle.evil/index.html",
  "https://bundle/index.html",
  "nonsense",
])("%s is not there", async (url) => {
  const response = await ask(url);
  expect([response.status, await response.text()]).toEqual([404, ""]);
});

test("only GET is answered", async () => {
  expect((await ask("app://bundle/index.html", "POST")).status).toBe(404);
});
