import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { createConnection, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Instance =
  /** This is the only one; `release` makes room for the next. */
  | { readonly kind: "first"; release(): void }
  /** Another one runs and has taken the files. */
  | { readonly kind: "handed-over" };

/** Longest path of a socket on every system, bytes. */
const longestSocketPath = 100;
/** A request is a list of paths. Bytes. */
const longestRequest = 256 * 1024;
/** How long a running shell may take to answer, milliseconds; one that hangs must not keep the user from starting. */
const patience = 3_000;

/** Where the shells of one user meet: a socket in the state folder, a pipe of that name on Windows. */
export function meetingPlace(stateFolder: string, platform: string): string {
  const name = createHash("sha256").update(stateFolder).digest("hex").slice(0, 24);
  if (platform === "win32") return `\\\\.\\pipe\\lectern-${name}`;
  const path = join(stateFolder, "shell.sock");
  return Buffer.byteLength(path) <= longestSocketPath ? path : join(tmpdir(), `lectern-${name}.sock`);
}

/** Hands files to a running shell; false when there is none that answers. */
function handOver(place: string, paths: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(place);
    let answer = "";
    const end = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.setTimeout(patience, () => end(false));
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
      if (answer.startsWith("taken\n")) end(true);
    });
    socket.once("error", () => end(false));
    socket.once("close", () => end(false));
    socket.write(`${JSON.stringify(paths)}\n`);
  });
}

function readRequest(text: string): readonly string[] | null {
  try {
    const raw: unknown = JSON.parse(text);
    return Array.isArray(raw) && raw.every((path) => typeof path === "string") ? raw : null;
  } catch {
    return null;
  }
}

function answerNext(socket: Socket, onRequest: (paths: readonly string[]) => void): void {
  let text = "";
  socket.on("error", () => {});
  socket.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    if (text.length > longestRequest) return socket.destroy();
    const end = text.indexOf("\n");
    if (end === -1) return;
    const paths = readRequest(text.slice(0, end));
    if (paths !== null) onRequest(paths);
    socket.end(paths === null ? "refused\n" : "taken\n");
  });
}

function listen(server: Server, place: string): Promise<boolean> {
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(place, () => resolve(true));
  });
}

/**
 * Makes this the one shell of the user, or hands the files to the one that runs. `onRequest` is called with the files
 * that later starts hand over. Where no meeting place can be made the shell runs by itself: it never fails for this.
 */
export async function joinInstance(
  stateFolder: string,
  paths: readonly string[],
  onRequest: (paths: readonly string[]) => void,
): Promise<Instance> {
  const place = meetingPlace(stateFolder, process.platform);
  if (await handOver(place, paths)) return { kind: "handed-over" };
  if (process.platform !== "win32") {
    mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
    // Nobody answered: what lies there is left from one that was killed.
    rmSync(place, { force: true });
  }
  const server = createServer((socket) => answerNext(socket, onRequest));
  await listen(server, place);
  server.unref();
  return { kind: "first", release: () => void server.close() };
}
