import type { HelpTopic, Vocabulary } from "./command.ts";
import { type OptionRow, optionRows } from "./command-options.ts";

const overview = `Lectern turns an article into a briefing: slides with speaker notes, and handouts.

Usage
  lectern [open] [FILE]            the desktop app
  lectern build FILE [options]     make files from an article (text, Markdown, HTML) or a .briefing
  lectern inspect FILE [options]   what was recognised, and what became of each sentence
  lectern --help | --version

"lectern build --help" and "lectern inspect --help" list the options.
`;

const exitCodes = `Exit codes
  0  done
  1  the input was refused, or a file could not be written (one line says why; nothing is half-written)
  2  wrong usage
  3  no browser for a PDF (says what to install; the other formats are written)
`;

const summaries = {
  build: "Makes files from an article. They are named after its title.",
  inspect: "Shows what was recognised in an article, and what became of each of its sentences.",
};

function optionLine({ names, value, help }: OptionRow, vocabulary: Vocabulary): string {
  const call = `${[...names].sort((a, b) => a.length - b.length).join(", ")}${value === null ? "" : ` ${value}`}`;
  const text = help.replace(/\{(\w+)\}/g, (whole, key: string) =>
    key in vocabulary ? vocabulary[key as keyof Vocabulary].join(", ") : whole,
  );
  return `  ${call.padEnd(19)} ${text}`;
}

/** The help for a topic, ready to print. */
export function helpText(topic: HelpTopic, vocabulary: Vocabulary): string {
  if (topic === "lectern") return `${overview}\n${exitCodes}`;
  const rows = optionRows.filter(({ commands }) => commands.includes(topic));
  const lines = rows.map((row) => optionLine(row, vocabulary)).join("\n");
  return `${summaries[topic]}\n\nUsage\n  lectern ${topic} FILE [options]\n\nOptions\n${lines}\n\n${exitCodes}`;
}
