import type { ShellEvent, ShellMethod } from "./shell-api.ts";

/** The name a preload script gives the bridge in the page: `window.lecternShell`. */
export const bridgeName = "lecternShell";

/** What a preload script hands a page: a function a row of each table, no channel and no name to choose. */
export interface ShellBridge {
  readonly methods: Readonly<Record<ShellMethod, (input: unknown) => Promise<unknown>>>;
  readonly events: Readonly<Record<ShellEvent, (listener: (value: unknown) => void) => () => void>>;
  pathOf(file: object): string | null;
}

/** The channel that carries a method's calls. */
export function methodChannel(method: ShellMethod): string {
  return `shell-method:${method}`;
}

/** The channel that carries an event. */
export function eventChannel(event: ShellEvent): string {
  return `shell-event:${event}`;
}
