import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packAssets } from "../../../build/scripts/pack-assets.ts";
import { runBuild } from "../../../electron/headless/build-command.ts";
import { parseArguments } from "../../../electron/headless/parse-arguments.ts";
import type { Terminal } from "../../../electron/headless/terminal.ts";
import { vocabulary } from "../../../electron/headless/vocabulary.ts";

const root = join(import.meta.dirname, "../../..");
const sample = join(root, "samples/harbour-tunnel-statement.md");
const folder = mkdtempSync(join(tmpdir(), "lectern-build-"));
const assets = join(folder, "assets");

beforeAll(() => packAssets(root, assets));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `lectern build` in this process: its exit code and what it said on stderr. */
async function build(...words: readonly string[]) {
  const said: string[] = [];
  const terminal: Terminal = { out() {}, say: (line) => said.push(line), progress() {}, clear() {} };
  const parsed = parseArguments(["build", ...words], vocabulary);
  if (!parsed.ok || parsed.command.kind !== "build") throw new Error("this is no build");
  return { code: await runBuild(parsed.command, terminal, assets), said };
}

test("pictures that older Office does not show are told of, where Office files are made", async () => {
  // The header of a picture of 640 by 480 (RFC 9649): nothing else of it is looked at.
  const size = Buffer.from([0x7f, 2, 0, 0xdf, 1, 0]);
  writeFileSync(join(folder, "map.webp"), Buffer.concat([Buffer.from("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0"), size]));
  const article = join(folder, "article.md");
  cpSync(sample, article);
  writeFileSync(article, `${readFileSync(sample, "utf8")}\n\n![The tunnel on a map](map.webp)\n`);
  const office = await build(article, "--to", "pptx,docx");
  expect(office).toEqual({ code: 0, said: [expect.stringMatching(/^warning: A picture .* WebP/u)] });
  expect(await build(article, "--to", "html,notes")).toEqual({ code: 0, said: [] });
});
