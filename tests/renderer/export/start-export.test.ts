import { beforeEach, describe, expect, test } from "vitest";
import { importSource } from "../../../renderer/documents/import-source.ts";
import { createEngine } from "../../../renderer/engine/engine.ts";
import type { ExportRow } from "../../../renderer/export/export-rows.ts";
import { type ExportWish, startExport } from "../../../renderer/export/start-export.ts";
import { createDesk } from "../../../renderer/store/create-desk.ts";
import type { Desk } from "../../../renderer/store/desk.ts";
import { defaultExportOptions, readBriefing } from "../../../slides/index.ts";
import { createFakeShell, type FakeShell } from "../../helpers/fake-shell.ts";
import { startInlineWorker } from "../engine/inline-worker.ts";

const article = `# Bridge closed\n\nThe bridge at Port Merrow was closed on 3 May 2031. “It is safe,” said Ada Weld, the inspector.\n\nTraffic goes over the ferry, which takes 40 cars.\n`;
const folder = "/home/user/out";
const all = ["html", "slides-pdf", "handout-pdf", "pptx", "docx", "markdown", "notes", "briefing"];

let fake: FakeShell;
let desk: Desk;
let told: ExportRow[][];

function wish(change: Partial<ExportWish> = {}): ExportWish {
  const { marking: _, ...options } = defaultExportOptions;
  return { formats: all, options, folder, replace: false, ...change };
}

function run(change: Partial<ExportWish> = {}) {
  return startExport(desk, wish(change), (rows) => told.push([...rows]));
}

function kinds(rows: readonly ExportRow[] | null): Record<string, string> {
  return Object.fromEntries((rows ?? []).map(({ format, state }) => [format, state.kind]));
}

beforeEach(async () => {
  told = [];
  fake = createFakeShell();
  const start = await fake.shell.getStart();
  if (!start.ok) throw new Error("no start");
  desk = createDesk(fake.shell, createEngine(startInlineWorker), start.value);
  const path = "/home/user/bridge.md";
  fake.state.files.put(path, article);
  await importSource(desk, { bytes: new TextEncoder().encode(article), name: "bridge.md", path, file: null });
});

describe("an export", () => {
  test("writes every format, at once and only when all are made", async () => {
    const rows = await run().done;
    expect(kinds(rows)).toEqual(Object.fromEntries(all.map((name) => [name, "written"])));
    expect(fake.calls.filter((name) => name === "writeExports")).toHaveLength(1);
    const written = fake.state.files.list(folder).map(({ name }) => name);
    expect(written.sort()).toEqual(rows?.map(({ name }) => name).sort());
    expect(fake.state.files.text(`${folder}/bridge-closed.html`)).toContain("Port Merrow");
    const saved = readBriefing(fake.state.files.get(`${folder}/bridge-closed.briefing`) ?? new Uint8Array());
    expect(saved.ok && saved.briefing.deck.title).toBe("Bridge closed");
    expect(told.some((rows) => rows.some(({ state }) => state.kind === "printing"))).toBe(true);
    expect(told.at(-1)).toEqual(rows);
  });

  test("leaves the notes out when they are not wanted, but for the working document", async () => {
    await run({ options: { ...wish().options, handout: "notes", paper: "letter", notes: false } }).done;
    const text = (name: string) => fake.state.files.text(`${folder}/bridge-closed.${name}`) ?? "";
    expect(text("md")).not.toContain("Note:");
    const saved = readBriefing(fake.state.files.get(`${folder}/bridge-closed.briefing`) ?? new Uint8Array());
    expect(saved.ok && saved.briefing.options).toMatchObject({ notes: true, handout: "briefing-note", paper: "a4" });
    expect(saved.ok && saved.briefing.deck.slides.some(({ notes }) => notes.length > 0)).toBe(true);
  });

  test("replaces files only when that was agreed", async () => {
    fake.state.files.put(`${folder}/bridge-closed.md`, "mine");
    const first = await run({ formats: ["markdown", "notes"] }).done;
    expect(kinds(first)).toEqual({ markdown: "failed", notes: "written" });
    expect(fake.state.files.text(`${folder}/bridge-closed.md`)).toBe("mine");
    const second = await run({ formats: ["markdown", "notes"], replace: true }).done;
    expect(kinds(second)).toEqual({ markdown: "written", notes: "written" });
    expect(fake.state.files.text(`${folder}/bridge-closed.md`)).toContain("Port Merrow");
  });

  test("never writes over the open document or its article", async () => {
    const path = "/home/user/bridge-closed.md";
    fake.state.files.put(path, article);
    await importSource(desk, { bytes: new TextEncoder().encode(article), name: "x.md", path, file: null });
    const rows = await run({ formats: ["markdown", "html"], folder: "/home/user", replace: true }).done;
    expect(rows).toMatchObject([
      { format: "html", state: { kind: "written" } },
      { format: "markdown", state: { kind: "failed", reason: { key: "export.is-document" } } },
    ]);
    expect(fake.state.files.text(path)).toBe(article);
  });

  test("tells of a PDF that fails and writes the rest", async () => {
    fake.fail("printPdf", "print-failed");
    const rows = await run({ formats: ["slides-pdf", "markdown"] }).done;
    expect(rows).toMatchObject([
      { state: { kind: "failed", reason: { key: "problem.print-failed" } } },
      { state: { kind: "written" } },
    ]);
  });

  test("tells of a folder that cannot be written, for each file", async () => {
    fake.fail("writeExports", "disk-full");
    const rows = await run({ formats: ["html", "markdown"] }).done;
    expect(rows?.map(({ state }) => state)).toEqual([
      { kind: "failed", reason: { key: "problem.disk-full" } },
      { kind: "failed", reason: { key: "problem.disk-full" } },
    ]);
  });

  test("tells when the program has nothing to make exports with", async () => {
    fake.fail("runtimeAssets", "shell-gone");
    expect(kinds(await run({ formats: ["html", "markdown"] }).done)).toEqual({ html: "failed", markdown: "failed" });
  });

  test.each(["at once", "while a PDF is printed"])("writes nothing when it is cancelled %s", async (when) => {
    let hold: (value: unknown) => void = () => {};
    const held = new Promise((resolve) => {
      hold = resolve;
    });
    const { printPdf } = fake.shell;
    const shell = {
      ...fake.shell,
      printPdf: (job: Parameters<typeof printPdf>[0]) => held.then(() => printPdf(job)),
    };
    desk = { ...desk, shell };
    const running = run();
    if (when !== "at once") await expect.poll(() => kinds(told.at(-1) ?? [])).toMatchObject({ briefing: "made" });
    running.cancel();
    expect(await running.done).toBeNull();
    hold(null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake.state.files.list(folder)).toEqual([]);
    expect(fake.calls).not.toContain("writeExports");
  });

  test.each(all)("writes nothing when it is cancelled while %s is made", async (format) => {
    let isCancelled = false;
    const running = startExport(desk, wish(), (rows) => {
      const state = rows.find((row) => row.format === format)?.state.kind;
      if (isCancelled || state === "waiting") return;
      isCancelled = true;
      running.cancel();
    });
    expect(await running.done).toBeNull();
    expect(isCancelled).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake.state.files.list(folder)).toEqual([]);
    expect(fake.calls).not.toContain("writeExports");
  });

  test.each(["slides-pdf", "handout-pdf"])(
    "writes nothing when it is cancelled while %s is printed",
    async (format) => {
      let isCancelled = false;
      const running = startExport(desk, wish(), (rows) => {
        const others = rows.filter((row) => !row.format.endsWith("pdf"));
        const isPrinting = rows.find((row) => row.format === format)?.state.kind === "printing";
        if (isCancelled || !isPrinting || others.some(({ state }) => state.kind !== "made")) return;
        isCancelled = true;
        running.cancel();
      });
      expect(await running.done).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(fake.state.files.list(folder)).toEqual([]);
    },
  );

  test("writes all once it writes: it is too late to cancel, and what became of each is told", async () => {
    const seen: string[] = [];
    const running = startExport(desk, wish(), (rows) => {
      if (rows.every(({ state }) => state.kind === "writing")) {
        seen.push("writing");
        running.cancel();
      }
    });
    const rows = await running.done;
    expect(seen).toEqual(["writing"]);
    expect(kinds(rows)).toEqual(Object.fromEntries(all.map((name) => [name, "written"])));
    expect(fake.state.files.list(folder)).toHaveLength(all.length);
  });
});
