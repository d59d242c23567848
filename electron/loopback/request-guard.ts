import {
  callPrefix,
  eventsPath,
  launchKeyPattern,
  sessionPath,
  tokenHeader,
  wireMediaType,
} from "../contract/loopback-protocol.ts";

/** What the guard looks at. Every header with each time it was sent. */
export interface RequestFacts {
  readonly method: string;
  /** The request target as it came. */
  readonly target: string;
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The server's own place. */
export interface ServerFacts {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Bytes of the largest message. */
  readonly largestBody: number;
}

export type GuardedRequest =
  | { readonly kind: "page"; readonly pathname: string }
  /** The token is well-formed; whether it is right is for the keeper of the tokens. */
  | { readonly kind: "session" | "events"; readonly token: string }
  | { readonly kind: "call"; readonly token: string; readonly method: string }
  | { readonly kind: "refused"; readonly status: number };

function refuse(status: number): GuardedRequest {
  return { kind: "refused", status };
}

/** A header that was sent exactly once; null otherwise. */
function only({ headers }: RequestFacts, name: string): string | null {
  const values = headers[name] ?? [];
  return values.length === 1 ? (values[0] ?? null) : null;
}

function isAbsent({ headers }: RequestFacts, name: string): boolean {
  return (headers[name] ?? []).length === 0;
}

/** A page of ours, or the address bar: never a page from elsewhere, which may not even learn that the program runs. */
function guardPage(facts: RequestFacts, { host }: ServerFacts): GuardedRequest {
  const site = only(facts, "sec-fetch-site");
  if (!isAbsent(facts, "sec-fetch-site") && site !== "none" && site !== "same-origin") return refuse(403);
  if (!isAbsent(facts, "origin") && only(facts, "origin") !== `http://${host}`) return refuse(403);
  return { kind: "page", pathname: facts.target.replace(/[?#].*$/su, "") };
}

function guardPost(facts: RequestFacts, { host, largestBody }: ServerFacts): GuardedRequest {
  // A browser always says whose page posts; what does not say it is no page of ours.
  if (only(facts, "origin") !== `http://${host}`) return refuse(403);
  if (!isAbsent(facts, "sec-fetch-site") && only(facts, "sec-fetch-site") !== "same-origin") return refuse(403);
  const token = only(facts, tokenHeader);
  if (token === null || !launchKeyPattern.test(token)) return refuse(403);
  if (Number(only(facts, "content-length") ?? 0) > largestBody) return refuse(413);
  if (facts.target === sessionPath) return { kind: "session", token };
  if (facts.target === eventsPath) return { kind: "events", token };
  if (!facts.target.startsWith(callPrefix)) return refuse(404);
  // A type that no form can send: another page's browser would have to ask first, and is not answered.
  if (only(facts, "content-type") !== wireMediaType) return refuse(415);
  return { kind: "call", token, method: facts.target.slice(callPrefix.length) };
}

/**
 * Judges a request by what can be known before anything is read or looked up. The exact `Host` defeats names that are
 * made to lead here (DNS rebinding), `Origin` and the token every other page and program.
 */
export function guardRequest(facts: RequestFacts, server: ServerFacts): GuardedRequest {
  if (only(facts, "host") !== server.host) return refuse(403);
  if (!facts.target.startsWith("/")) return refuse(400);
  if (facts.method === "GET") return guardPage(facts, server);
  return facts.method === "POST" ? guardPost(facts, server) : refuse(405);
}
