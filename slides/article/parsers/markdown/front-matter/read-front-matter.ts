import { parse as parseToml } from "smol-toml";
import { parseDocument } from "yaml";
import type { FrontMatter } from "./split-front-matter.ts";

/** Parsed metadata: strings, numbers, lists and nested records as the format gives them. */
export type FrontMatterValues = Readonly<Record<string, unknown>>;

type FrontMatterReading =
  | { readonly kind: "values"; readonly values: FrontMatterValues }
  /** It looks like front matter but does not parse; `values` is what single lines still say. */
  | { readonly kind: "broken"; readonly values: FrontMatterValues }
  /** Not metadata at all: text between two rulers. */
  | { readonly kind: "text" };

/**
 * Reads front matter without running or fetching anything: YAML's core schema without custom tags and with at most
 * 50 aliases, TOML 1.0, JSON.
 */
export function readFrontMatter({ language, text }: FrontMatter): FrontMatterReading {
  const values = read(language, text) ?? (language === "yaml" ? read(language, indentQuotations(text)) : undefined);
  if (values === undefined) {
    return looksLikeMetadata(text) ? { kind: "broken", values: readLines(text) } : { kind: "text" };
  }
  if (isRecord(values)) return { kind: "values", values };
  return text.trim() === "" ? { kind: "values", values: {} } : { kind: "text" };
}

/** The parsed text; undefined when it does not parse. */
function read(language: FrontMatter["language"], text: string): unknown {
  try {
    return readers[language](text) ?? null;
  } catch {
    return undefined;
  }
}

const longestQuotation = 40;

/** Readers of older YAML take a quotation whose further lines are not indented, so files have them. */
function indentQuotations(text: string): string {
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    if (!/^[\w-]+:\s+"(?:[^"\\]|\\.)*$/u.test(lines[index] ?? "")) continue;
    const after = lines.slice(index + 1, index + longestQuotation);
    const close = after.findIndex((line) => /"\s*$/u.test(line));
    if (close < 0) continue;
    for (let at = index + 1; at <= index + 1 + close; at += 1) lines[at] = `  ${lines[at] ?? ""}`;
    index += close + 1;
  }
  return lines.join("\n");
}

const readers: Readonly<Record<FrontMatter["language"], (text: string) => unknown>> = {
  yaml: readYaml,
  toml: (text) => parseToml(text),
  json: (text) => JSON.parse(text) as unknown,
  pandoc: readTitleBlock,
};

function readTitleBlock(text: string): FrontMatterValues {
  const [title = "", author = "", date = ""] = text.split(/^%[ \t]+/mu).slice(1);
  return { title: title.trim(), author: author.trim().split(/\s*\n\s*/u), date: date.trim() };
}

function readYaml(text: string): unknown {
  const document = parseDocument(text, { schema: "core", customTags: [], logLevel: "silent", uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return document.toJS({ maxAliasCount: 50 }) as unknown;
}

/** True for a plain mapping; lists, dates and scalars are not. */
export function isRecord(value: unknown): value is FrontMatterValues {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

const linePattern = /^\s*(?:- |#|["']?[\p{L}_][\p{L}\p{N}_ -]*["']?\s*[:=])/u;

/** Most lines are `key: value`, list items or comments. */
function looksLikeMetadata(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const fitting = lines.filter((line) => linePattern.test(line));
  return fitting.length > 0 && fitting.length * 2 >= lines.length;
}

function readLines(text: string): FrontMatterValues {
  const values: Record<string, unknown> = {};
  for (const line of text.split("\n")) {
    const [, key, value] = /^["']?([\p{L}_][\p{L}\p{N}_-]*)["']?\s*[:=]\s*(.+?)\s*$/u.exec(line) ?? [];
    if (key === undefined || value === undefined || Object.hasOwn(values, key)) continue;
    values[key] = value.replace(/^["']|["']$/gu, "");
  }
  return values;
}
