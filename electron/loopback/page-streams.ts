import type { ServerResponse } from "node:http";
import type { EmitEvent } from "../contract/shell-api.ts";

/** The open event streams: a page that has one is there. */
export interface PageStreams {
  /** Keeps a response open as a page's stream; an earlier stream of that page is ended. */
  open(page: string, response: ServerResponse): void;
  readonly emit: EmitEvent;
  /** How many pages are there. */
  count(): number;
  /** Ends all streams. */
  close(): void;
}

/** An empty line so often keeps a stream alive and finds out a page that vanished, milliseconds. */
const heartbeat = 10_000;

/** Streams of no page yet. `onChange` is called when a page comes, or comes again, and when it goes. */
export function createPageStreams(onChange: (page: string, isHere: boolean) => void): PageStreams {
  const streams = new Map<string, ServerResponse>();
  const timer = setInterval(() => {
    for (const response of streams.values()) response.write("\n");
  }, heartbeat);
  timer.unref();

  return {
    open(page, response) {
      streams.get(page)?.end();
      streams.set(page, response);
      response.write("\n");
      response.once("close", () => {
        // A reloaded page has another stream by now.
        if (streams.get(page) !== response) return;
        streams.delete(page);
        onChange(page, false);
      });
      onChange(page, true);
    },
    emit(page, event, value) {
      const line = `${JSON.stringify({ event, value })}\n`;
      for (const [name, response] of streams) if (page === null || name === page) response.write(line);
    },
    count: () => streams.size,
    close() {
      clearInterval(timer);
      for (const response of streams.values()) response.end();
    },
  };
}
