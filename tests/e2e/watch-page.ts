import type { Page } from "playwright";

/** All that a page asked for and complained about. */
export interface PageRecord {
  /** Addresses of every request, in order. */
  readonly requests: string[];
  /** Errors on the console and uncaught ones. */
  readonly errors: string[];
}

/** Starts to write down what the page does; nothing of it is left out. */
export function watchPage(page: Page): PageRecord {
  const record: PageRecord = { requests: [], errors: [] };
  page.on("request", (request) => record.requests.push(request.url()));
  page.on("websocket", (socket) => record.requests.push(socket.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "assert") record.errors.push(message.text());
  });
  page.on("pageerror", (error) => record.errors.push(String(error.stack ?? error)));
  page.on("crash", () => record.errors.push("the page crashed"));
  return record;
}

/** The requests that left the shell. What a page makes for itself (`blob:`, `data:`) goes nowhere. */
export function foreignRequests({ requests }: PageRecord, origin: string): readonly string[] {
  return requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:blob|data|about):/u.test(url));
}
