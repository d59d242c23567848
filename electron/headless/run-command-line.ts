import { join } from "node:path";
import type { Command } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { helpText } from "./help-text.ts";
import { parseArguments } from "./parse-arguments.ts";
import type { Terminal } from "./terminal.ts";
import { vocabulary } from "./vocabulary.ts";

export interface Installation {
  readonly version: string;
  /** The folder the bundler filled. */
  readonly dist: string;
}

async function runCommand(command: Command, terminal: Terminal, installation: Installation): Promise<ExitCode> {
  switch (command.kind) {
    case "build": {
      const { runBuild } = await import("./build-command.ts");
      return runBuild(command, terminal, join(installation.dist, "assets"));
    }
    case "inspect": {
      const { runInspect } = await import("./inspect-command.ts");
      return runInspect(command, terminal);
    }
    case "open": {
      const { runOpen } = await import("./open-command.ts");
      return runOpen(command.file, terminal, installation.dist);
    }
    case "help":
      terminal.out(helpText(command.topic, vocabulary));
      return exitCodes.done;
    case "version":
      terminal.out(`lectern ${installation.version}\n`);
      return exitCodes.done;
  }
}

/** Runs the command line and returns the exit code. `words` are those after the program's name. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
  installation: Installation,
): Promise<ExitCode> {
  const parsed = parseArguments(words, vocabulary);
  if (!parsed.ok) {
    terminal.say(`${parsed.problem} ${parsed.hint}`);
    return exitCodes.wrongUsage;
  }
  return runCommand(parsed.command, terminal, installation);
}
