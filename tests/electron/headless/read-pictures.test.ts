import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPictures } from "../../../electron/headless/read-pictures.ts";
import type { Article } from "../../../slides/index.ts";
import { smallArticle } from "./small-briefing.ts";

/** One pixel. */
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
const folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(join(folder, "story/img"), { recursive: true });
  writeFileSync(join(folder, "story/img/one pixel.png"), Buffer.from(png, "base64"));
  writeFileSync(join(folder, "story/not-a-picture.png"), "text");
  writeFileSync(join(folder, "outside.png"), Buffer.from(png, "base64"));
});

function articleWith(...addresses: readonly string[]): Article {
  const blocks = addresses.map((src) => ({ kind: "image", src, alt: "", caption: [] }) as const);
  return { ...smallArticle, sections: [{ heading: null, headingSentence: null, level: 1, blocks }] };
}

function sources(...addresses: readonly string[]): readonly string[] {
  return readPictures(articleWith(...addresses), join(folder, "story/article.md")).map(({ src }) => src);
}

test("pictures beside the article and inside it are read, under the address the article uses", () => {
  const inside = `data:image/png;base64,${png}`;
  expect(sources("img/one%20pixel.png", inside)).toEqual(["img/one%20pixel.png", inside]);
});

test("a picture used twice is read once", () => {
  expect(sources("img/one pixel.png", "img/one pixel.png")).toEqual(["img/one pixel.png"]);
});

test("remote, missing, outside and false pictures are left out", () => {
  expect(sources("https://example.org/a.png", "none.png", "../outside.png", "not-a-picture.png")).toEqual([]);
});
