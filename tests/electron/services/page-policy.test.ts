import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentPolicy, pageHeaders } from "../../../electron/services/page-policy.ts";

const directives = new Map(
  contentPolicy.split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources];
  }),
);

test("nothing is allowed that is not named", () => {
  expect(directives.get("default-src")).toEqual(["'none'"]);
});

test("scripts come from the page's own files only", () => {
  expect(directives.get("script-src")).toEqual(["'self'"]);
  expect(directives.get("worker-src")).toEqual(["'self'"]);
});

test("no directive names a network, a scheme-wide source or evaluated code", () => {
  for (const [name, sources] of directives) {
    for (const source of sources) {
      expect(["'none'", "'self'", "data:", "blob:", "'unsafe-inline'"], name).toContain(source);
      if (source === "'unsafe-inline'") expect(name).toBe("style-src");
    }
  }
});

test("the page can be framed, based and submitted nowhere", () => {
  for (const name of ["frame-ancestors", "base-uri", "form-action", "object-src"]) {
    expect(directives.get(name), name).toEqual(["'none'"]);
  }
});

test("types are not guessed, addresses not told, copies not kept", () => {
  expect(pageHeaders).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "cross-origin-resource-policy": "same-origin",
  });
});

test("7: the page states the same policy itself, should a header ever be lost", () => {
  const page = readFileSync("renderer/index.html", "utf8");
  const stated = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1];
  // A page cannot say itself who may frame it.
  expect(stated).toBe(contentPolicy.replace("; frame-ancestors 'none'", ""));
  // It counts for what comes behind it.
  expect(page.indexOf("http-equiv")).toBeLessThan(page.search(/<(?:link|script|style)/u));
});
