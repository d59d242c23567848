import type { InspectCommand } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { inspectReport } from "./inspect-report.ts";
import { inspectText } from "./inspect-text.ts";
import { makeBriefing } from "./make-briefing.ts";
import { readInput } from "./read-input.ts";
import type { Terminal } from "./terminal.ts";

/** `lectern inspect`: prints what was recognised and each sentence's fate. */
export async function runInspect(command: InspectCommand, terminal: Terminal): Promise<ExitCode> {
  const input = readInput(command.file);
  if (!input.ok) {
    terminal.say(input.problem);
    return exitCodes.refused;
  }
  const source = { path: command.file, name: input.name, bytes: input.bytes };
  const result = await makeBriefing(source, command, terminal);
  if (!result.ok) {
    terminal.say(result.problem);
    return exitCodes.refused;
  }
  const diagnostics = [...result.briefing.diagnostics, ...result.briefing.remarks];
  const report = inspectReport({ ...result.briefing, diagnostics });
  terminal.out(command.json ? `${JSON.stringify(report, null, 2)}\n` : inspectText(report));
  return exitCodes.done;
}
