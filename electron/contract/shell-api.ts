import type * as v from "valibot";
import type { shellEvents, shellMethods } from "./shell-contract.ts";
import type { ShellResult } from "./shell-result.ts";

export type ShellMethod = keyof typeof shellMethods;
export type ShellEvent = keyof typeof shellEvents;

export type ShellInput<M extends ShellMethod> = v.InferOutput<(typeof shellMethods)[M]["input"]>;
export type ShellOutput<M extends ShellMethod> = v.InferOutput<(typeof shellMethods)[M]["output"]>;
export type ShellEventValue<E extends ShellEvent> = v.InferOutput<(typeof shellEvents)[E]>;

/** The shell as a page calls it: a method a row, without an argument where the row needs none. Never rejects. */
export type ShellApi = {
  readonly [M in ShellMethod]: ShellInput<M> extends null
    ? () => Promise<ShellResult<ShellOutput<M>>>
    : (input: ShellInput<M>) => Promise<ShellResult<ShellOutput<M>>>;
};

/** Everything a page has of its shell. */
export interface Shell extends ShellApi {
  /** Calls back on every such event until the function it returned is called. */
  on<E extends ShellEvent>(event: E, listener: (value: ShellEventValue<E>) => void): () => void;
  /** Where a dropped `File` is on the disk, null when that cannot be known. */
  pathOf(file: object): string | null;
}

/** Who called: one loaded page, reloads included. */
export interface Caller {
  readonly page: string;
}

/** The shell as a host implements it: a function a row, given checked input. */
export type ShellHandlers = {
  readonly [M in ShellMethod]: (
    input: ShellInput<M>,
    caller: Caller,
  ) => ShellResult<ShellOutput<M>> | Promise<ShellResult<ShellOutput<M>>>;
};

/** Sends an event to one page, or to all with null. */
export type EmitEvent = <E extends ShellEvent>(page: string | null, event: E, value: ShellEventValue<E>) => void;
