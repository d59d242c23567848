import type { ShellTransport } from "../../electron/contract/create-shell-client.ts";
import { callPrefix, eventsPath, tokenHeader, wireMediaType } from "../../electron/contract/loopback-protocol.ts";
import type { ShellEvent, ShellMethod } from "../../electron/contract/shell-api.ts";
import { decodeWire, encodeWire } from "../../electron/contract/wire-codec.ts";
import { readLines } from "./read-lines.ts";

type Listener = (value: unknown) => void;

/** `fetch`, of a path of the page's own server. */
export type Ask = (path: string, init: RequestInit) => Promise<Response>;

/** Delays before the event stream is opened again after it broke, milliseconds; the last one is repeated. */
const delays: readonly number[] = [100, 300, 1000, 3000];

async function call(ask: Ask, token: string, method: ShellMethod, input: unknown): Promise<unknown> {
  const response = await ask(callPrefix + method, {
    method: "POST",
    headers: { [tokenHeader]: token, "content-type": wireMediaType },
    body: encodeWire(input),
  });
  if (!response.ok) throw new Error(`the shell refused with ${response.status}`);
  const answer = decodeWire(new Uint8Array(await response.arrayBuffer()));
  if (!answer.ok) throw new Error("the answer cannot be read");
  return answer.value;
}

/** Reads one line of the stream; what is no event is passed over. */
function readEvent(line: string): { readonly event: string; readonly value: unknown } | null {
  try {
    const { event, value } = JSON.parse(line) as { event?: unknown; value?: unknown };
    return typeof event === "string" ? { event, value } : null;
  } catch {
    return null;
  }
}

/** Reads events until the stream breaks. Ends with false when the shell refuses this page for good. */
async function readStream(ask: Ask, token: string, emit: (event: string, value: unknown) => void): Promise<boolean> {
  const response = await ask(eventsPath, { method: "POST", headers: { [tokenHeader]: token } });
  if (response.status === 403) return false;
  if (response.ok && response.body !== null) {
    await readLines(response.body, (line) => {
      const read = line === "" ? null : readEvent(line);
      if (read !== null) emit(read.event, read.value);
    });
  }
  return true;
}

/**
 * Calls by `fetch`, events as a stream that is kept open as long as the page is: the shell ends with its last page.
 * (`EventSource` cannot send a header, so it could not show the token.)
 */
export function loopbackTransport(token: string, ask: Ask = (path, init) => fetch(path, init)): ShellTransport {
  const listeners = new Map<ShellEvent, Set<Listener>>();

  function emit(event: string, value: unknown): void {
    for (const listener of listeners.get(event as ShellEvent) ?? []) listener(value);
  }

  async function listen(): Promise<void> {
    for (let failures = 0; ; failures += 1) {
      const start = performance.now();
      if (!(await readStream(ask, token, emit).catch(() => true))) return;
      if (performance.now() - start > 10_000) failures = 0;
      const delay = delays[Math.min(failures, delays.length - 1)];
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  void listen();

  return {
    call: (method, input) => call(ask, token, method, input),
    subscribe(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => set.delete(listener);
    },
    pathOf: () => null,
  };
}
