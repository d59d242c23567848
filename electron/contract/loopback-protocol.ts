/*
 * How a page speaks with the loopback shell. Every request is a POST of the page itself, so that the browser states its
 * origin, with a header of our own, so that no other page can send it without asking first.
 */

/** The header with the launch key or the page's token. */
export const tokenHeader = "x-lectern-token";

/** A launch key or a token: 32 random bytes, hexadecimal. */
export const launchKeyPattern = /^[0-9a-f]{64}$/u;

/** Changes a launch key, once, into a page's token; the answer is the token as text. */
export const sessionPath = "/session";

/** A stream of events, one JSON text a line: `{"event", "value"}`. An empty line only says that the shell is there. */
export const eventsPath = "/events";

/** `/call/METHOD`: input and answer are packed by `encodeWire`. */
export const callPrefix = "/call/";

export const wireMediaType = "application/x-lectern";
