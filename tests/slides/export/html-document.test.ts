import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { writeDocument } from "../../../slides/export/html-document.ts";

const plain = {
  title: "A <b> & c",
  language: "en",
  direction: "ltr",
  styles: [],
  body: "<p>x</p>",
  scripts: [],
} as const;

test("the document names its language, direction and title, escaped", () => {
  const text = writeDocument({ ...plain, language: "ar", direction: "rtl" });
  expect(text.startsWith("<!doctype html>")).toBe(true);
  expect(text).toContain('<html lang="ar" dir="rtl">');
  expect(text).toContain("<title>A &lt;b&gt; &amp; c</title>");
});

test("a document without scripts allows none", () => {
  expect(writeDocument(plain)).toContain("script-src &#39;none&#39;");
});

test("exactly the scripts in the file are allowed to run", () => {
  const text = writeDocument({ ...plain, scripts: [{ source: "let a = 1;\r\nlet b;" }, { source: 'x("</script>")' }] });
  const scripts = Array.from(text.matchAll(/<script>([\s\S]*?)<\/script>/gu), ([, source]) => source ?? "");
  expect(scripts).toHaveLength(2);
  for (const source of scripts) {
    const digest = createHash("sha256").update(source, "utf8").digest("base64");
    expect(text).toContain(`&#39;sha256-${digest}&#39;`);
    expect(source).not.toContain("\r");
  }
});

test("nothing may be fetched, framed or sent", () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(writeDocument(plain))?.[1] ?? "";
  expect(policy.split("; ").sort()).toEqual(
    [
      "default-src &#39;none&#39;",
      "script-src &#39;none&#39;",
      "style-src &#39;unsafe-inline&#39;",
      "img-src data:",
      "font-src data:",
      "base-uri &#39;none&#39;",
      "form-action &#39;none&#39;",
    ].sort(),
  );
});

test("a digest that is known stands in the policy as it is", () => {
  const text = writeDocument({ ...plain, scripts: [{ source: "let a;", digest: "known" }] });
  expect(text).toContain("script-src &#39;sha256-known&#39;;");
});
