import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultSettings, type Vocabulary } from "../../../electron/headless/command.ts";
import { optionRows } from "../../../electron/headless/command-options.ts";
import { parseArguments } from "../../../electron/headless/parse-arguments.ts";

const vocabulary: Vocabulary = {
  formats: ["html", "slides-pdf", "handout-pdf", "markdown", "notes"],
  handouts: ["briefing-note", "notes"],
  papers: ["a4", "letter"],
  orientations: ["auto", "landscape"],
  themes: ["daylight", "midnight"],
};

function parse(line: string) {
  return parseArguments(line === "" ? [] : line.split(" "), vocabulary);
}

function command(line: string) {
  const parsed = parse(line);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.command;
}

function problem(line: string): string {
  const parsed = parse(line);
  if (parsed.ok) throw new Error(`understood: ${JSON.stringify(parsed.command)}`);
  return parsed.problem;
}

describe("commands", () => {
  test("build takes a file and fills in the defaults", () => {
    expect(command("build a.txt")).toEqual({ kind: "build", file: "a.txt", ...defaultSettings });
  });

  test("inspect takes a file, minutes and json", () => {
    expect(command("inspect a.txt --minutes 7.5 --json")).toMatchObject({ kind: "inspect", minutes: 7.5, json: true });
  });

  test("without a command, or with a lone file, the desktop app is meant", () => {
    expect(command("")).toEqual({ kind: "open", file: null });
    expect(command("a.txt")).toEqual({ kind: "open", file: "a.txt" });
    expect(command("open")).toEqual({ kind: "open", file: null });
    expect(command("open a.txt")).toEqual({ kind: "open", file: "a.txt" });
  });

  test("help and version are found in every usual spelling", () => {
    for (const line of ["--help", "-h", "help"]) expect(command(line)).toEqual({ kind: "help", topic: "lectern" });
    for (const line of ["build --help", "build a.txt -h", "help build"]) {
      expect(command(line)).toEqual({ kind: "help", topic: "build" });
    }
    expect(command("inspect --help")).toEqual({ kind: "help", topic: "inspect" });
    for (const line of ["--version", "-V"]) expect(command(line)).toEqual({ kind: "version" });
  });
});

describe("options", () => {
  test("a value may follow the option, or be attached with = or to the short name", () => {
    for (const line of ["build a.txt -o out", "build a.txt -oout", "build --out out a.txt", "build a.txt --out=out"]) {
      expect(command(line)).toMatchObject({ file: "a.txt", out: "out" });
    }
  });

  test("every option of build can be given at once, before or after the file", () => {
    const line =
      "--to html,notes --handout notes --paper letter --theme midnight --marking SECRET --minutes 9 --no-notes --json -o d";
    const expected = {
      out: "d",
      formats: ["html", "notes"],
      handout: "notes",
      paper: "letter",
      theme: "midnight",
      marking: "SECRET",
      minutes: 9,
      noNotes: true,
      json: true,
    };
    expect(command(`build a.txt ${line}`)).toMatchObject(expected);
    expect(command(`build ${line} a.txt`)).toMatchObject(expected);
  });

  test("the last of a repeated option wins", () => {
    expect(command("build a.txt --paper letter --paper a4")).toMatchObject({ paper: "a4" });
  });

  test("formats are kept in order, each once", () => {
    expect(command("build a.txt --to notes,html,notes")).toMatchObject({ formats: ["notes", "html"] });
  });

  test("after -- a name that starts with a hyphen is a file", () => {
    expect(command("build -- -odd.txt")).toMatchObject({ file: "-odd.txt" });
  });

  test("a marking becomes one line and may be empty", () => {
    const marked = parseArguments(["build", "a.txt", "--marking", "OFFICIAL\n –  SENSITIVE "], vocabulary);
    expect(marked).toMatchObject({ ok: true, command: { marking: "OFFICIAL – SENSITIVE" } });
    const empty = parseArguments(["build", "a.txt", "--marking", ""], vocabulary);
    expect(empty).toMatchObject({ ok: true, command: { marking: "" } });
  });
});

describe("wrong usage is named", () => {
  test.each([
    ["build", '"build" needs the file of an article.'],
    ["inspect --json", '"inspect" needs the file of an article.'],
    ["build a.txt b.txt", '"build" takes one file; "b.txt" is one too many.'],
    ["open a.txt b.txt", '"open" takes one file; "b.txt" is one too many.'],
    ["biuld a.txt", 'There is no command "biuld".'],
    ["--jsn", "There is no option --jsn."],
    ["build a.txt --them midnight", "There is no option --them."],
    ["build a.txt -x", "There is no option -x."],
    ["inspect a.txt --theme midnight", '--theme is not an option of "inspect".'],
    ["build a.txt --out", "--out needs a value (DIR)."],
    ["build a.txt --out --json", "--out needs a value (DIR)."],
    ["build a.txt --out=", "--out needs the name of a folder."],
    ["build a.txt --json=yes", "--json takes no value."],
    ["build a.txt --theme noon", 'There is no theme "noon": choose from daylight, midnight.'],
    ["build a.txt --paper a3", 'There is no paper "a3": choose from a4, letter.'],
    ["build a.txt --to", "--to needs a value (LIST)."],
    ["build a.txt --to=,", "--to needs at least one format: html, slides-pdf, handout-pdf, markdown, notes."],
  ])("%s", (line, expected) => {
    expect(problem(line)).toBe(expected);
  });

  test.each(["0", "0.0", "ten", "1e3", "Infinity", "NaN", "5m", "1,5", ""])("%j minutes are no length", (value) => {
    expect(parseArguments(["build", "a.txt", "--minutes", value], vocabulary).ok).toBe(false);
  });

  test("a marking too long for a slide is refused", () => {
    expect(parseArguments(["build", "a.txt", "--marking", "X".repeat(121)], vocabulary).ok).toBe(false);
  });

  test("the hint names the help of the command", () => {
    expect(parse("build")).toMatchObject({ hint: 'See "lectern build --help".' });
    expect(parse("nonsense x")).toMatchObject({ hint: 'See "lectern --help".' });
  });
});

test("no words make the parser throw", () => {
  const words = optionRows.flatMap(({ names }) => names);
  const word = fc.oneof(fc.constantFrom("build", "inspect", "open", "--", "-", "", "a.txt", ...words), fc.string());
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (line) => {
      const parsed = parseArguments(line, vocabulary);
      return parsed.ok || (parsed.problem !== "" && parsed.hint !== "");
    }),
  );
});

describe("what a handout is like and when it may be published", () => {
  test("is said by options", () => {
    const words = "build a.txt --orientation landscape --ink-saving --no-sources --hidden-slides";
    expect(command(words)).toMatchObject({
      orientation: "landscape",
      inkSaving: true,
      noSources: true,
      hiddenSlides: true,
      embargo: null,
    });
    expect(problem("build a.txt --orientation sideways")).toBe(
      'There is no orientation "sideways": choose from auto, landscape.',
    );
  });

  test("an embargo with its offset is taken as it is, one without is of this machine", () => {
    expect(command("build a.txt --embargo 2026-12-01T09:00+05:00")).toMatchObject({
      embargo: "2026-12-01T09:00+05:00",
    });
    const here = command("build a.txt --embargo 2026-12-01T09:00");
    const embargo = "embargo" in here ? (here.embargo ?? "") : "";
    expect(embargo).toMatch(/^2026-12-01T09:00[+-]\d\d:\d\d$/u);
    expect(Date.parse(embargo)).toBe(new Date(2026, 11, 1, 9).getTime());
    expect(command("build a.txt --embargo=")).toMatchObject({ embargo: "" });
  });

  test.each(["tomorrow", "2026-12-01", "2026-02-31T09:00", "2026-12-01T25:00"])("%s is no moment", (text) => {
    expect(problem(`build a.txt --embargo ${text}`)).toMatch(/^--embargo needs a day and a time/u);
  });
});
