import * as v from "valibot";
import type { Shell, ShellApi, ShellEvent, ShellEventValue, ShellMethod } from "./shell-api.ts";
import { shellEvents, shellMethods } from "./shell-contract.ts";
import { failure, type ShellResult, shellErrorCodes } from "./shell-result.ts";

/** How calls and events travel: over IPC, HTTP, or nowhere in tests. */
export interface ShellTransport {
  /** Gives the other side's answer as it came. Rejects when there is none. */
  call(method: ShellMethod, input: unknown): Promise<unknown>;
  /** Calls back with what came for the event until the function it returned is called. */
  subscribe(event: ShellEvent, listener: (value: unknown) => void): () => void;
  pathOf(file: object): string | null;
}

const failureSchema = v.object({
  ok: v.literal(false),
  error: v.object({ code: v.picklist(shellErrorCodes), message: v.string() }),
});

const envelopeSchemas = Object.fromEntries(
  Object.entries(shellMethods).map(([method, { output }]) => [
    method,
    v.variant("ok", [v.object({ ok: v.literal(true), value: output as v.GenericSchema }), failureSchema]),
  ]),
);

async function callChecked(
  transport: ShellTransport,
  method: ShellMethod,
  input: unknown,
): Promise<ShellResult<unknown>> {
  let answer: unknown;
  try {
    answer = await transport.call(method, input);
  } catch {
    return failure("shell-gone", "Lectern does not answer any more. Start it again; your work is kept.");
  }
  const checked = v.safeParse(envelopeSchemas[method] as v.GenericSchema, answer, { abortEarly: true });
  return checked.success
    ? (checked.output as ShellResult<unknown>)
    : failure("fault", `The answer to ${method} does not fit the contract.`);
}

/**
 * The shell over a transport. Answers and events are checked against the table: what does not fit is a `fault`, an event
 * that does not fit is dropped.
 */
export function createShellClient(transport: ShellTransport): Shell {
  const methods = Object.fromEntries(
    (Object.keys(shellMethods) as ShellMethod[]).map((method) => [
      method,
      (input: unknown = null) => callChecked(transport, method, input),
    ]),
  ) as unknown as ShellApi;
  return {
    ...methods,
    on<E extends ShellEvent>(event: E, listener: (value: ShellEventValue<E>) => void) {
      return transport.subscribe(event, (raw) => {
        const value = v.safeParse(shellEvents[event] as v.GenericSchema, raw);
        if (value.success) listener(value.output as ShellEventValue<E>);
      });
    },
    pathOf: (file) => transport.pathOf(file),
  };
}
