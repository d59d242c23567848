import { execFile, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { BuildReport } from "../../../electron/headless/build-report.ts";
import type { InspectReport } from "../../../electron/headless/inspect-report.ts";
import { findBrowser, machineProbe } from "../../../electron/services/find-browser.ts";
import { analyseArticle, composeDeck, defaultBriefingOptions, parseArticle } from "../../../slides/index.ts";

const root = join(import.meta.dirname, "../../..");
const sample = join(root, "samples/harbour-tunnel-statement.md");
const scratch = mkdtempSync(join(tmpdir(), "lectern-test-"));
const hasBrowser = findBrowser(machineProbe()).ok;
let folder = "";
let count = 0;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function runNode(script: string, words: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [join(root, script), ...words], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
}

function lectern(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return runNode("dist/headless/main.cjs", words, env);
}

beforeAll(async () => {
  folder = scratch;
  const built = await runNode("build/scripts/run-lectern.js", ["--version"], {});
  expect(built.stderr).toBe("");
  expect(built.stdout).toMatch(/^lectern \d+\.\d+\.\d+\n$/);
});
beforeEach(() => {
  count += 1;
  folder = join(scratch, String(count));
  mkdirSync(folder);
  cpSync(sample, join(folder, "article.md"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The files made, the article left out. */
function made(): readonly string[] {
  return readdirSync(folder).filter((name) => name !== "article.md");
}

describe("build", () => {
  test("every format that needs no browser is made beside the article, named after its title", async () => {
    const formats = "html,markdown,notes,briefing";
    const { code, stdout, stderr } = await lectern(["build", "article.md", "--to", formats, "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    const report = JSON.parse(stdout) as BuildReport;
    expect(report.title).toBe("Statement on the Port Merrow harbour tunnel");
    expect(report.slides).toBeGreaterThan(3);
    expect(report.outputs.map(({ format }) => format)).toEqual(formats.split(","));
    for (const { path, bytes } of report.outputs) expect(statSync(join(folder, path)).size).toBe(bytes);
    const slug = "statement-on-the-port-merrow-harbour-tunnel";
    expect([...made()].sort()).toEqual([`${slug}.briefing`, `${slug}.html`, `${slug}.md`, `${slug}.notes.txt`]);
  });

  test("exported Markdown opens as the same slides again, and the same file comes of it", async () => {
    await lectern(["build", "article.md", "--to", "markdown", "--out", "one"]);
    const [name = ""] = readdirSync(join(folder, "one"));
    const again = await lectern(["build", join("one", name), "--to", "markdown", "--out", "two"]);
    expect([again.code, again.stderr]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "two", name), "utf8")).toBe(readFileSync(join(folder, "one", name), "utf8"));
  });

  test("the output folder is made, and nothing is written elsewhere", async () => {
    const { code, stdout } = await lectern(["build", "article.md", "--to", "notes", "-o", "a/b"]);
    expect(code).toBe(0);
    expect(made()).toEqual(["a"]);
    expect(stdout).toContain(readdirSync(join(folder, "a/b"))[0] ?? "no file");
  });

  test("the same article gives the same bytes", async () => {
    const formats = ["--to", "html,markdown,notes,briefing"];
    await lectern(["build", "article.md", ...formats, "--out", "one"]);
    await lectern(["build", "article.md", ...formats, "--out", "two"]);
    for (const name of readdirSync(join(folder, "one"))) {
      expect(readFileSync(join(folder, "one", name)).equals(readFileSync(join(folder, "two", name))), name).toBe(true);
    }
  });

  test("theme, marking, minutes and notes reach the files", async () => {
    const options = ["--theme", "midnight", "--marking", "FOR TRAINING", "--minutes", "3", "--no-notes"];
    const { code } = await lectern(["build", "article.md", "--to", "html", "--out", "o", ...options]);
    expect(code).toBe(0);
    const [name = ""] = readdirSync(join(folder, "o"));
    const html = readFileSync(join(folder, "o", name), "utf8");
    expect(html).toContain("FOR TRAINING");
    expect(html).not.toContain('class="notes"');
  });

  test("an embargo is on everything until it is over, kept in the briefing, and said", async () => {
    const words = ["--embargo", "2098-12-01T09:00+05:00", "--to", "html,markdown,briefing", "--json"];
    const { code, stdout, stderr } = await lectern(["build", "article.md", ...words]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning: Under embargo until 2098-12-01T09:00\+05:00: [^\n]+\n$/u);
    const report = JSON.parse(stdout) as BuildReport;
    expect(report.diagnostics.map((diagnostic) => diagnostic.code)).toContain("under-embargo");
    const [html = "", markdown = "", briefing = ""] = report.outputs.map(({ path }) => path);
    expect(readFileSync(join(folder, html), "utf8")).toContain("Embargoed until 1 December 2098, 09:00 UTC+05:00");
    expect(readFileSync(join(folder, markdown), "utf8")).toContain("Embargoed until 1 December 2098");
    const again = await lectern([
      "build",
      briefing,
      "--to",
      "markdown",
      "--out",
      "again",
      "--embargo",
      "2001-01-01T00:00Z",
    ]);
    expect([again.code, again.stderr]).toEqual([0, ""]);
    const [file = ""] = readdirSync(join(folder, "again"));
    expect(readFileSync(join(folder, "again", file), "utf8")).not.toContain("Embargoed");
  });

  test("the article is never replaced by its own Markdown", async () => {
    const name = "statement-on-the-port-merrow-harbour-tunnel.md";
    cpSync(sample, join(folder, name));
    const { code, stderr } = await lectern(["build", name, "--to", "markdown"]);
    expect(code).toBe(1);
    expect(stderr).toContain("is the file itself");
    expect(readFileSync(join(folder, name)).equals(readFileSync(sample))).toBe(true);
  });

  test("slides in Markdown are never replaced by themselves, nor a briefing by its copy", async () => {
    await lectern(["build", "article.md", "--to", "markdown,briefing", "--out", "made"]);
    const made = readdirSync(join(folder, "made"));
    expect(made).toHaveLength(2);
    for (const name of made) {
      const path = join(folder, "made", name);
      const before = readFileSync(path);
      const { code, stderr } = await lectern(["build", join("made", name), "--to", "notes,markdown,briefing"]);
      expect(code).toBe(1);
      expect(stderr.trim()).toMatch(/is the file itself .* --out\.$/u);
      expect(readFileSync(path).equals(before)).toBe(true);
    }
    expect(readdirSync(join(folder, "made"))).toEqual(made);
  });

  test("a folder that cannot be written ends with one line and code 1", async () => {
    writeFileSync(join(folder, "taken"), "");
    const { code, stdout, stderr } = await lectern(["build", "article.md", "--to", "html", "--out", "taken"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^Cannot write .*: it is a file, not a folder\.\n$/);
  });
});

describe.skipIf(!hasBrowser)("build with a browser", () => {
  test("slides and handout are printed and can be opened", async () => {
    const { code, stdout, stderr } = await lectern(["build", "article.md", "--to", "slides-pdf,handout-pdf", "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    const report = JSON.parse(stdout) as BuildReport;
    const [slides, handout] = await Promise.all(
      report.outputs.map(({ path }) => {
        const data = new Uint8Array(readFileSync(join(folder, path)));
        return getDocument({ data, verbosity: 0 }).promise;
      }),
    );
    expect(slides?.numPages).toBe(report.slides);
    expect((await handout?.getPage(1))?.view.map(Math.round)).toEqual([0, 0, 595, 842]);
  });

  test("a handout of six slides a page lies or stands as it is told", async () => {
    const words = ["build", "article.md", "--to", "handout-pdf", "--handout", "6", "--ink-saving", "--json"];
    for (const orientation of ["portrait", "landscape"]) {
      const { code, stdout } = await lectern([...words, "--orientation", orientation, "--out", orientation]);
      expect(code).toBe(0);
      const [file] = (JSON.parse(stdout) as BuildReport).outputs;
      const task = getDocument({ data: new Uint8Array(readFileSync(join(folder, file?.path ?? ""))), verbosity: 0 });
      const [, , width = 0, height = 0] = (await (await task.promise).getPage(1)).view;
      expect(width > height).toBe(orientation === "landscape");
      await task.destroy();
    }
  });

  test("the default is an HTML file and a handout", async () => {
    expect((await lectern(["build", "article.md"])).code).toBe(0);
    const slug = "statement-on-the-port-merrow-harbour-tunnel";
    expect([...made()].sort()).toEqual([`${slug}.handout.pdf`, `${slug}.html`]);
  });
});

describe.skipIf(!hasBrowser || process.platform === "win32")("a build that is interrupted", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s leaves neither files nor a browser profile behind",
    async (signal) => {
      const words = [join(root, "dist/headless/main.cjs"), "build", "article.md", "--to", "slides-pdf", "--out", "o"];
      const temporary = join(folder, "tmp");
      mkdirSync(temporary);
      const child = spawn(process.execPath, words, { cwd: folder, env: { ...process.env, TMPDIR: temporary } });
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      while (readdirSync(temporary).length === 0 && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      child.kill(signal);
      expect(await ended).toBe(signal === "SIGINT" ? 130 : 143);
      expect(readdirSync(temporary)).toEqual([]);
      expect(existsSync(join(folder, "o"))).toBe(false);
    },
  );
});

describe("build without a browser", () => {
  test("the other formats are made, the code is 3 and the advice exact", async () => {
    const words = ["build", "article.md", "--to", "html,slides-pdf,handout-pdf", "--json"];
    const { code, stdout, stderr } = await lectern(words, { LECTERN_BROWSER: "/nowhere/chromium" });
    expect(code).toBe(3);
    expect(stderr).toContain("LECTERN_BROWSER names /nowhere/chromium");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    const report = JSON.parse(stdout) as BuildReport;
    expect(report.outputs.map(({ format }) => format)).toEqual(["html"]);
    expect(report.diagnostics).toContainEqual(expect.objectContaining({ code: "not-printed", severity: "error" }));
    expect(made()).toHaveLength(1);
  });

  test.skipIf(process.platform === "win32")("a browser that cannot start counts as none", async () => {
    const program = join(folder, "broken");
    writeFileSync(program, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const words = ["build", "article.md", "--to", "notes,slides-pdf", "--out", "o"];
    const { code, stderr } = await lectern(words, { LECTERN_BROWSER: program });
    expect(code).toBe(3);
    expect(stderr).toContain("could not print");
    expect(readdirSync(join(folder, "o"))).toHaveLength(1);
  });
});

describe("a saved briefing", () => {
  test("is built and inspected like its article, and keeps its options", async () => {
    const options = ["--minutes", "3", "--theme", "midnight", "--marking", "FOR TRAINING"];
    await lectern(["build", "article.md", "--to", "html,briefing,markdown", "--out", "one", ...options]);
    const saved = readdirSync(join(folder, "one")).find((name) => name.endsWith(".briefing")) ?? "";
    const again = await lectern(["build", join("one", saved), "--to", "html,markdown", "--out", "two"]);
    expect([again.code, again.stderr]).toEqual([0, ""]);
    for (const name of readdirSync(join(folder, "two"))) {
      expect(readFileSync(join(folder, "one", name)).equals(readFileSync(join(folder, "two", name))), name).toBe(true);
    }
    const { stdout } = await lectern(["inspect", join("one", saved), "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ format: "briefing" });
  });

  test("that is damaged is refused", async () => {
    await lectern(["build", "article.md", "--to", "briefing", "--out", "one"]);
    const saved = readdirSync(join(folder, "one"))[0] ?? "";
    const bytes = readFileSync(join(folder, "one", saved));
    writeFileSync(join(folder, "cut.briefing"), bytes.subarray(0, bytes.length / 2));
    const { code, stderr } = await lectern(["inspect", "cut.briefing"]);
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("refusals", () => {
  test.each([
    ["a missing file", "none.md", "there is no such file"],
    ["a folder", ".", "it is a folder"],
  ])("%s is refused with one line and code 1", async (_what, path, reason) => {
    for (const command of ["build", "inspect"]) {
      const { code, stdout, stderr } = await lectern([command, path]);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(reason);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
    expect(made()).toEqual([]);
  });

  test.each([
    ["an empty file", ""],
    ["a file of blanks", " \n\n \t \n"],
    ["something that is no text", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01"],
  ])("%s is refused with one line, and nothing is written", async (_what, text) => {
    writeFileSync(join(folder, "bad.txt"), text, "latin1");
    const { code, stdout, stderr } = await lectern(["build", "bad.txt", "--out", "o"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^Cannot use bad\.txt: .+\n$/);
    expect(existsSync(join(folder, "o"))).toBe(false);
  });
});

const noDisplay = { DISPLAY: "", WAYLAND_DISPLAY: "" };

describe("opening the app", () => {
  test.skipIf(process.platform !== "linux")("without a display is refused, and the command line named", async () => {
    for (const words of [[], ["article.md"], ["open"], ["open", "article.md"]]) {
      const { code, stdout, stderr } = await lectern(words, noDisplay);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/no display.*lectern build FILE.*\n$/);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  test("without anything to show it in ends with code 3 and says what to install", async () => {
    const env = { DISPLAY: ":99", LECTERN_SHELL: "browser", LECTERN_BROWSER: "/nowhere/chromium" };
    const { code, stdout, stderr } = await lectern(["article.md"], env);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("LECTERN_BROWSER");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a file that is not there is refused before anything is started", async () => {
    const { code, stderr } = await lectern(["open", "none.md"], noDisplay);
    expect(code).toBe(1);
    expect(stderr).toContain("there is no such file");
  });
});

describe("wrong usage", () => {
  test.each([
    [["open", "article.md", "other.md"]],
    [["build"]],
    [["build", "article.md", "--theme", "no-such-theme"]],
    [["build", "article.md", "--minutes", "0"]],
    [["build", "article.md", "--to", "odp"]],
    [["build", "article.md", "--handout", "5"]],
    [["inspect", "article.md", "--out", "o"]],
  ])("lectern %j ends with one line and code 2", async (words) => {
    const { code, stdout, stderr } = await lectern(words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(made()).toEqual([]);
  });

  test("help goes to standard output with code 0", async () => {
    for (const words of [["--help"], ["build", "--help"], ["inspect", "--help"]]) {
      const { code, stdout, stderr } = await lectern(words);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("Usage");
    }
  });
});

describe("inspect", () => {
  test.each([
    "samples/harbour-tunnel-statement.md",
    "tests/fixtures/articles/grain-store.txt",
    "tests/fixtures/articles/ru-bridge.txt",
  ])("reads %s in the built program exactly as in the engine itself", async (path) => {
    const file = join(root, path);
    const parsed = parseArticle(readFileSync(file), file);
    if (!parsed.ok) throw new Error(parsed.diagnostic.message);
    const analysis = analyseArticle(parsed.article);
    const { deck } = composeDeck(parsed.article, analysis, defaultBriefingOptions);
    const built = JSON.parse((await lectern(["inspect", file, "--json"])).stdout) as InspectReport;
    expect(built.article.quotes.map(({ text }) => text)).toEqual(analysis.quotes.map(({ text }) => text));
    expect(built.deck.slides.map(({ headline }) => headline)).toEqual(deck.slides.map(({ headline }) => headline.text));
  });

  test("the report as JSON accounts for every sentence and writes no file", async () => {
    const { code, stdout, stderr } = await lectern(["inspect", "article.md", "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    const report = JSON.parse(stdout) as InspectReport;
    expect(report.format).toBe("markdown");
    expect(report.article.title).toBe("Statement on the Port Merrow harbour tunnel");
    expect(report.article.sections.map(({ heading }) => heading)).toContain("What it costs");
    expect(report.sentences.length).toBeGreaterThan(20);
    for (const { fate, slides, reason } of report.sentences) {
      expect(["shown", "spoken", "set-aside"]).toContain(fate);
      expect(fate === "set-aside").toBe(reason !== null);
      for (const number of slides) expect(number).toBeLessThanOrEqual(report.deck.slides.length);
    }
    expect(made()).toEqual([]);
  });

  test("fewer minutes make a shorter deck", async () => {
    const minutes = async (...words: string[]) =>
      (JSON.parse((await lectern(["inspect", "article.md", "--json", ...words])).stdout) as InspectReport).deck.minutes;
    expect(await minutes("--minutes", "2")).toBeLessThan(await minutes());
  });

  test("without --json a person reads title, ledger and deck", async () => {
    const { code, stdout } = await lectern(["inspect", "article.md"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Statement on the Port Merrow harbour tunnel");
    expect(stdout).toMatch(/Shown on slides: \d+ of \d+ sentences/);
    expect(stdout).toMatch(/Deck: \d+ slides/);
  });
});
