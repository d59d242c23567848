import { type Command, defaultSettings, type HelpTopic, type Settings, type Vocabulary } from "./command.ts";
import { type OptionRow, optionRows } from "./command-options.ts";

export type ParsedArguments =
  | { readonly ok: true; readonly command: Command }
  /** Two short sentences: what is wrong, and where to look. */
  | { readonly ok: false; readonly problem: string; readonly hint: string };

type FileCommand = "build" | "inspect";

const helpWords: readonly string[] = ["--help", "-h", "help"];
const versionWords: readonly string[] = ["--version", "-V"];

function isFileCommand(word: string | undefined): word is FileCommand {
  return word === "build" || word === "inspect";
}

function wrong(problem: string, topic: HelpTopic): ParsedArguments {
  const call = topic === "lectern" ? "lectern --help" : `lectern ${topic} --help`;
  return { ok: false, problem, hint: `See "${call}".` };
}

interface Word {
  readonly row: OptionRow | undefined;
  readonly name: string;
  /** What follows `=`, undefined when there is none. */
  readonly attached: string | undefined;
}

/** Splits `--name=value` and `-nvalue`, and finds the option's row. */
function readOptionWord(word: string): Word {
  const equals = word.indexOf("=");
  if (word.startsWith("--")) {
    const name = equals === -1 ? word : word.slice(0, equals);
    const attached = equals === -1 ? undefined : word.slice(equals + 1);
    return { row: optionRows.find(({ names }) => names.includes(name)), name, attached };
  }
  const name = word.slice(0, 2);
  const attached = word.length > 2 ? word.slice(2) : undefined;
  return { row: optionRows.find(({ names }) => names.includes(name)), name, attached };
}

/** The value of an option: attached to it, else the next word unless that is an option itself. */
function takeValue({ row, name, attached }: Word, next: string | undefined): string | { readonly problem: string } {
  if (row?.value === null) return attached === undefined ? "" : { problem: `${name} takes no value.` };
  if (attached !== undefined) return attached;
  if (next === undefined || /^-./.test(next)) return { problem: `${name} needs a value (${row?.value ?? ""}).` };
  return next;
}

function parseFileCommand(kind: FileCommand, words: readonly string[], vocabulary: Vocabulary): ParsedArguments {
  const files: string[] = [];
  let settings: Settings = defaultSettings;
  let optionsEnded = false;
  for (let index = 0; index < words.length; index += 1) {
    const text = words[index] ?? "";
    if (optionsEnded || !/^-./.test(text)) {
      files.push(text);
      continue;
    }
    if (text === "--") {
      optionsEnded = true;
      continue;
    }
    if (helpWords.includes(text)) return { ok: true, command: { kind: "help", topic: kind } };
    const word = readOptionWord(text);
    if (word.row === undefined) return wrong(`There is no option ${word.name}.`, kind);
    if (!word.row.commands.includes(kind)) return wrong(`${word.name} is not an option of "${kind}".`, kind);
    const value = takeValue(word, words[index + 1]);
    if (typeof value !== "string") return wrong(value.problem, kind);
    if (word.row.value !== null && word.attached === undefined) index += 1;
    const result = word.row.read(value, vocabulary);
    if (!result.ok) return wrong(result.problem, kind);
    settings = { ...settings, ...result.set };
  }
  const [file, extra] = files;
  if (file === undefined || file === "") return wrong(`"${kind}" needs the file of an article.`, kind);
  if (extra !== undefined) return wrong(`"${kind}" takes one file; "${extra}" is one too many.`, kind);
  return { ok: true, command: { kind, file, ...settings } };
}

/** Understands the words after `lectern`. Pure: nothing is looked up on the disk. */
export function parseArguments(words: readonly string[], vocabulary: Vocabulary): ParsedArguments {
  const [first, ...rest] = words;
  if (isFileCommand(first)) return parseFileCommand(first, rest, vocabulary);
  if (first !== undefined && helpWords.includes(first)) {
    return { ok: true, command: { kind: "help", topic: isFileCommand(rest[0]) ? rest[0] : "lectern" } };
  }
  if (first !== undefined && versionWords.includes(first)) return { ok: true, command: { kind: "version" } };
  const [file, extra] = first === "open" ? rest : words;
  if (extra !== undefined && first !== "open") return wrong(`There is no command "${first}".`, "lectern");
  if (extra !== undefined) return wrong(`"open" takes one file; "${extra}" is one too many.`, "lectern");
  if (file !== undefined && /^-./.test(file)) return wrong(`There is no option ${file}.`, "lectern");
  return { ok: true, command: { kind: "open", file: file ?? null } };
}
