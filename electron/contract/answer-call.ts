import * as v from "valibot";
import type { Caller, ShellHandlers, ShellMethod } from "./shell-api.ts";
import { shellMethods } from "./shell-contract.ts";
import { failure, type ShellResult } from "./shell-result.ts";

type LooseHandler = (input: unknown, caller: Caller) => ShellResult<unknown> | Promise<ShellResult<unknown>>;

/** True for the name of a row of the table; what every object has besides (`constructor`, …) is none. */
function isShellMethod(name: string): name is ShellMethod {
  return Object.hasOwn(shellMethods, name);
}

/** Where in a message the first problem is, for the log of whoever wrote the page. */
function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  const path = first === undefined ? "" : (v.getDotPath(first as v.GenericIssue) ?? "the value");
  return `${path}: ${first?.message ?? "unknown"}`;
}

/**
 * Answers a call that came in over any transport: the name and the input are checked before the handler sees them, the
 * output before it leaves, and whatever a handler throws is a `fault`. Never rejects.
 */
export async function answerCall(
  handlers: ShellHandlers,
  method: string,
  raw: unknown,
  caller: Caller,
): Promise<ShellResult<unknown>> {
  if (!isShellMethod(method)) return failure("bad-request", "The shell knows no such call.");
  const input = v.safeParse(shellMethods[method].input as v.GenericSchema, raw, { abortEarly: true });
  if (!input.success) return failure("bad-request", `${method} was asked wrongly (${describeIssues(input.issues)}).`);
  try {
    const result = await (handlers[method] as LooseHandler)(input.output, caller);
    if (!result.ok) return result;
    const output = v.safeParse(shellMethods[method].output as v.GenericSchema, result.value, { abortEarly: true });
    if (output.success) return { ok: true, value: output.output };
    return failure("fault", `${method} answered wrongly (${describeIssues(output.issues)}).`);
  } catch (error) {
    return failure("fault", `${method} failed: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
