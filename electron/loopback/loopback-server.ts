import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerCall } from "../contract/answer-call.ts";
import { wireMediaType } from "../contract/loopback-protocol.ts";
import type { ShellHandlers } from "../contract/shell-api.ts";
import { decodeWire, encodeWire } from "../contract/wire-codec.ts";
import { largestDocument } from "../services/document-files.ts";
import { resolvePageFile } from "../services/page-files.ts";
import { pageHeaders } from "../services/page-policy.ts";
import type { PageStreams } from "./page-streams.ts";
import { readBody } from "./read-body.ts";
import { type GuardedRequest, guardRequest } from "./request-guard.ts";
import type { TokenKeeper } from "./token-keeper.ts";

export interface LoopbackParts {
  readonly handlers: ShellHandlers;
  readonly tokens: TokenKeeper;
  readonly streams: PageStreams;
  /** The folder of the page's files. */
  readonly root: string;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  close(): Promise<void>;
}

/** A document and what a message says besides. Bytes. */
const largestBody = largestDocument + 1024 * 1024;

/** Ends a refused request without reading the rest of it. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...pageHeaders, "content-length": 0, connection: "close" }).end();
}

function send(response: ServerResponse, mediaType: string, body: Uint8Array | string): void {
  const headers = { ...pageHeaders, "content-type": mediaType, "content-length": Buffer.byteLength(body) };
  response.writeHead(200, headers).end(body);
}

async function sendPage(root: string, pathname: string, response: ServerResponse): Promise<void> {
  const found = resolvePageFile(root, pathname);
  const bytes = found === null ? null : await readFile(found.file).catch(() => null);
  if (found === null || bytes === null) return refuse(response, 404);
  send(response, found.mediaType, bytes);
}

async function sendAnswer(
  { handlers }: LoopbackParts,
  page: string,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, largestBody);
  if (body === null) return refuse(response, 413);
  const input = decodeWire(body);
  if (!input.ok) return refuse(response, 400);
  send(response, wireMediaType, encodeWire(await answerCall(handlers, method, input.value, { page })));
}

async function serve(
  parts: LoopbackParts,
  guarded: GuardedRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (guarded.kind === "refused") return refuse(response, guarded.status);
  if (guarded.kind === "page") return sendPage(parts.root, guarded.pathname, response);
  if (guarded.kind === "session") {
    const token = parts.tokens.redeem(guarded.token);
    return token === null ? refuse(response, 403) : send(response, "text/plain; charset=utf-8", token);
  }
  const page = parts.tokens.pageOf(guarded.token);
  if (page === null) return refuse(response, 403);
  if (guarded.kind === "call") return sendAnswer(parts, page, guarded.method, request, response);
  response.writeHead(200, { ...pageHeaders, "content-type": "application/x-ndjson; charset=utf-8" });
  parts.streams.open(page, response);
}

/** Serves the page and its calls on 127.0.0.1, at a port of the system's choice. */
export async function startLoopbackServer(parts: LoopbackParts): Promise<LoopbackServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on("request", (request, response) => {
    const facts = { method: request.method ?? "", target: request.url ?? "", headers: request.headersDistinct };
    const guarded = guardRequest(facts, { host, largestBody });
    serve(parts, guarded, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
  return {
    origin: `http://${host}`,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}
