import type { Readable, Writable } from "node:stream";

/** The answer to a DevTools command, or the parameters of an event. */
export type DevToolsValues = Readonly<Record<string, unknown>>;

export interface DevToolsEvent {
  readonly method: string;
  readonly params: DevToolsValues;
  readonly sessionId: string | undefined;
}

/** A conversation with a browser started with `--remote-debugging-pipe`. */
export interface DevToolsPipe {
  /** Rejects when the browser refuses the command or goes away before it answers. */
  send(method: string, params?: DevToolsValues, sessionId?: string): Promise<DevToolsValues>;
  /** Calls back on every event until the function it returned is called. */
  listen(listener: (event: DevToolsEvent) => void): () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: DevToolsValues;
  readonly sessionId?: string;
  readonly result?: DevToolsValues;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: DevToolsValues) => void;
  readonly reject: (error: Error) => void;
}

/** Cuts a byte stream into messages, each ended by a NUL; calls back with the text of each. */
function readMessages(stream: Readable, onMessage: (text: string) => void): void {
  let parts: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      onMessage(Buffer.concat(parts).toString("utf8"));
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
}

/**
 * Speaks the Chrome DevTools Protocol over a pipe: JSON messages, each ended by a NUL byte
 * (https://chromedevtools.github.io/devtools-protocol/). `input` is the browser's file descriptor 3, `output` its 4.
 * Spoken directly because loading a driver library takes longer than printing does.
 */
export function openDevToolsPipe(input: Writable, output: Readable): DevToolsPipe {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: DevToolsEvent) => void>();
  let lastId = 0;
  let gone = false;

  function settle(message: Message): void {
    const waiter = waiting.get(message.id ?? 0);
    if (waiter === undefined) return;
    waiting.delete(message.id ?? 0);
    if (message.error === undefined) waiter.resolve(message.result ?? {});
    else waiter.reject(new Error(message.error.message));
  }

  function fail(): void {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Error("the browser went away"));
    waiting.clear();
  }

  readMessages(output, (text) => {
    const message = JSON.parse(text) as Message;
    if (message.id !== undefined) return settle(message);
    const event = { method: message.method ?? "", params: message.params ?? {}, sessionId: message.sessionId };
    for (const listener of listeners) listener(event);
  });
  for (const stream of [input, output]) {
    stream.on("error", fail);
    stream.on("close", fail);
  }

  return {
    send(method, params = {}, sessionId) {
      if (gone) return Promise.reject(new Error("the browser went away"));
      lastId += 1;
      const id = lastId;
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
