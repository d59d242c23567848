import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { InspectReport } from "../../../electron/headless/inspect-report.ts";
import { applyEdit, writeBriefingFile } from "../../../slides/index.ts";
import { findLeaks } from "../../export/leaks/find-leaks.ts";
import { composeBriefing } from "../../slides/edit/edited-briefing.ts";

const root = join(import.meta.dirname, "../../..");
const sample = join(root, "samples/harbour-tunnel-statement.md");
const folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line from the checkout; what it prints. */
function lectern(...words: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, "build/scripts/run-lectern.js"), ...words], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("a saved briefing with redacted sentences gives none of them away, and is left as it is", async () => {
  const briefing = composeBriefing(Uint8Array.from(readFileSync(sample)), basename(sample));
  const { article } = briefing;
  const secrets = [article.title, article.sentences.find(({ kind }) => kind === "paragraph")?.text ?? ""];
  const sentences = article.sentences.filter(({ text }) => secrets.includes(text)).map(({ id }) => id);
  const outcome = applyEdit(briefing, { kind: "redact-sentences", sentences, redacted: true });
  if (!outcome.ok) throw new Error(outcome.refusal.text);
  const file = writeBriefingFile(outcome.briefing).bytes;
  writeFileSync(join(folder, "briefing.briefing"), file);

  lectern("build", "briefing.briefing", "--to", "html,pptx,docx,markdown,notes,briefing");
  const names = readdirSync(folder).filter((name) => name !== "briefing.briefing");
  expect(names.sort()).toEqual(
    ["docx", "html", "md", "notes.txt", "pptx", "redacted.briefing"].map((ending) => `briefing.${ending}`),
  );
  const leaked = secrets.map((text) => ({ what: "redacted", text }) as const);
  for (const name of names) {
    expect(await findLeaks(name, new Uint8Array(readFileSync(join(folder, name))), leaked), name).toEqual([]);
  }
  expect(new Uint8Array(readFileSync(join(folder, "briefing.briefing")))).toEqual(file);

  const printed = lectern("inspect", "briefing.briefing", "--json");
  for (const text of secrets) expect(printed).not.toContain(text);
  const { sentences: inspected } = JSON.parse(printed) as InspectReport;
  expect(inspected.filter(({ reason }) => reason === "redacted")).toHaveLength(sentences.length);
}, 60_000);
