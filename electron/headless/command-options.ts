import { isEmbargo } from "../../slides/index.ts";
import type { Settings, Vocabulary } from "./command.ts";
import { localMoment } from "./local-moment.ts";

export type OptionResult =
  | { readonly ok: true; readonly set: Partial<Settings> }
  | { readonly ok: false; readonly problem: string };

export interface OptionRow {
  /** The long name first. */
  readonly names: readonly string[];
  /** Name of its value in the help text, null when it takes none. */
  readonly value: string | null;
  readonly commands: readonly ("build" | "inspect")[];
  readonly help: string;
  read(value: string, vocabulary: Vocabulary): OptionResult;
}

/** A marking is one line on every slide; longer ones would not fit beside the page number. */
const longestMarking = 120;

function refuse(problem: string): OptionResult {
  return { ok: false, problem };
}

/** Says why `name` cannot be chosen, null when it can. */
function nameProblem(what: string, name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null;
  return `There is no ${what} "${name}": choose from ${known.join(", ")}.`;
}

function readName(
  what: string,
  key: "handout" | "paper" | "orientation" | "theme",
  listed: (vocabulary: Vocabulary) => readonly string[],
) {
  return (value: string, vocabulary: Vocabulary): OptionResult => {
    const problem = nameProblem(what, value, listed(vocabulary));
    return problem === null ? { ok: true, set: { [key]: value } } : refuse(problem);
  };
}

function readFormats(value: string, vocabulary: Vocabulary): OptionResult {
  const names = value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return refuse(`--to needs at least one format: ${vocabulary.formats.join(", ")}.`);
  for (const name of names) {
    const problem = nameProblem("format", name, vocabulary.formats);
    if (problem !== null) return refuse(problem);
  }
  return { ok: true, set: { formats: [...new Set(names)] } };
}

function readMinutes(value: string): OptionResult {
  const minutes = /^\d{1,6}(?:\.\d{1,6})?$/.test(value) ? Number(value) : 0;
  if (minutes <= 0) return refuse(`--minutes needs a positive number of minutes, not "${value}".`);
  return { ok: true, set: { minutes } };
}

function readMarking(value: string): OptionResult {
  const marking = value.replace(/\s+/gu, " ").trim();
  if (marking.length > longestMarking) return refuse(`A marking may have at most ${longestMarking} characters.`);
  return { ok: true, set: { marking } };
}

/** Why a moment cannot be understood, with one that can. */
const embargoForm = "--embargo needs a day and a time, such as 2026-12-01T09:00 or 2026-12-01T09:00+05:00";

/** Without an offset it is the time of this machine. */
function readEmbargo(value: string): OptionResult {
  if (value === "") return { ok: true, set: { embargo: "" } };
  const text = value.trim().replace(" ", "T");
  if (isEmbargo(text)) return { ok: true, set: { embargo: text } };
  // The offset is that of the day itself: clocks are put forward and back.
  const here = isEmbargo(`${text}Z`) ? localMoment(new Date(text)) : "";
  if (isEmbargo(here)) return { ok: true, set: { embargo: here } };
  return refuse(`${embargoForm}, not "${value}".`);
}

/** Every option of the command line: parsing, help and the tests read this table. */
export const optionRows: readonly OptionRow[] = [
  {
    names: ["--out", "-o"],
    value: "DIR",
    commands: ["build"],
    help: "folder for the files, made if missing (default: beside the input)",
    read: (value) => (value === "" ? refuse("--out needs the name of a folder.") : { ok: true, set: { out: value } }),
  },
  {
    names: ["--to"],
    value: "LIST",
    commands: ["build"],
    help: "comma-separated formats: {formats} (default: html,handout-pdf)",
    read: readFormats,
  },
  {
    names: ["--handout"],
    value: "LAYOUT",
    commands: ["build"],
    help: "layout of the handout: {handouts} (default: briefing-note)",
    read: readName("handout layout", "handout", ({ handouts }) => handouts),
  },
  {
    names: ["--paper"],
    value: "SIZE",
    commands: ["build"],
    help: "paper of the handout: {papers} (default: a4)",
    read: readName("paper", "paper", ({ papers }) => papers),
  },
  {
    names: ["--orientation"],
    value: "WAY",
    commands: ["build"],
    help: "how sheets of several slides lie: {orientations} (default: auto)",
    read: readName("orientation", "orientation", ({ orientations }) => orientations),
  },
  {
    names: ["--ink-saving"],
    value: null,
    commands: ["build"],
    help: "print the handout in black on white",
    read: () => ({ ok: true, set: { inkSaving: true } }),
  },
  {
    names: ["--theme"],
    value: "NAME",
    commands: ["build"],
    help: "look of the slides: {themes}",
    read: readName("theme", "theme", ({ themes }) => themes),
  },
  {
    names: ["--marking"],
    value: "TEXT",
    commands: ["build"],
    help: "handling marking on every slide and page",
    read: readMarking,
  },
  {
    names: ["--minutes"],
    value: "N",
    commands: ["build", "inspect"],
    help: "target length in minutes (default: what the text needs)",
    read: readMinutes,
  },
  {
    names: ["--no-notes"],
    value: null,
    commands: ["build"],
    help: "leave the speaker notes out of every file",
    read: () => ({ ok: true, set: { noNotes: true } }),
  },
  {
    names: ["--no-sources"],
    value: null,
    commands: ["build"],
    help: "leave out where the text comes from",
    read: () => ({ ok: true, set: { noSources: true } }),
  },
  {
    names: ["--hidden-slides"],
    value: null,
    commands: ["build"],
    help: "put the hidden slides in as well",
    read: () => ({ ok: true, set: { hiddenSlides: true } }),
  },
  {
    names: ["--embargo"],
    value: "MOMENT",
    commands: ["build"],
    help: "not to be published before, on every slide and page: 2026-12-01T09:00",
    read: readEmbargo,
  },
  {
    names: ["--json"],
    value: null,
    commands: ["build", "inspect"],
    help: "print the result as JSON on standard output",
    read: () => ({ ok: true, set: { json: true } }),
  },
];
