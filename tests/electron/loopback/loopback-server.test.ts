import { request } from "node:http";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { decodeWire, encodeWire } from "../../../electron/contract/wire-codec.ts";
import { openLoopbackClient } from "./loopback-client.ts";
import { disk, openTestShell, removeTestDist, type TestShell } from "./open-test-shell.ts";

let shell: TestShell;
let origin: string;
let key: string;

beforeEach(async () => {
  shell = await openTestShell();
  const address = new URL(shell.newAddress([]));
  origin = address.origin;
  key = address.hash.slice(1);
});
afterEach(() => shell.close());
afterAll(removeTestDist);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A request of any kind: \`fetch\` would not send some of these. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body?: Uint8Array): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function callHeaders(token: string): Record<string, string> {
  return { origin, "x-lectern-token": token, "content-type": "application/x-lectern" };
}

async function redeem(launchKey: string): Promise<Answer> {
  return ask("POST", "/session", { origin, "x-lectern-token": launchKey });
}

/** Status of a call of \`getStart\` with some headers changed. */
async function statusOf(token: string, change: Record<string, string>): Promise<number> {
  const body = encodeWire(null);
  return (await ask("POST", "/call/getStart", { ...callHeaders(token), ...change }, body)).status;
}

describe("attacks on a real server", () => {
  test("wrong Host: a name that was made to lead here is refused, for pages and for calls", async () => {
    const token = (await redeem(key)).body.toString();
    expect(await statusOf(token, {})).toBe(200);
    for (const host of ["evil.example", `localhost:${new URL(origin).port}`, "127.0.0.1", "127.0.0.1:1"]) {
      expect(await statusOf(token, { host }), host).toBe(403);
      expect((await ask("GET", "/", { host })).status, host).toBe(403);
    }
  });

  test("foreign Origin: another site's page is refused, even with the token", async () => {
    const token = (await redeem(key)).body.toString();
    for (const foreign of ["https://evil.example", "null", `http://localhost:${new URL(origin).port}`]) {
      expect(await statusOf(token, { origin: foreign }), foreign).toBe(403);
    }
    const { origin: _, ...withoutOrigin } = callHeaders(token);
    expect((await ask("POST", "/call/getStart", withoutOrigin, encodeWire(null))).status).toBe(403);
  });

  test("missing or wrong token: nothing is answered, and a launch key is no token", async () => {
    await redeem(key);
    for (const token of ["", "f".repeat(64), key]) expect(await statusOf(token, {}), token).toBe(403);
    const { "x-lectern-token": _, ...withoutToken } = callHeaders("");
    expect((await ask("POST", "/call/getStart", withoutToken, encodeWire(null))).status).toBe(403);
  });

  test("a form's or a plain text's media type is refused", async () => {
    const token = (await redeem(key)).body.toString();
    for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
      expect(await statusOf(token, { "content-type": type }), type).toBe(415);
    }
  });

  test("second page without a token: a key works once, and what was not given out never", async () => {
    expect((await redeem(key)).status).toBe(200);
    expect((await redeem(key)).status).toBe(403);
    expect((await redeem("0".repeat(64))).status).toBe(403);
  });

  test("the event stream needs the token, too", async () => {
    const answer = await ask("POST", "/events", { origin, "x-lectern-token": "f".repeat(64) });
    expect(answer.status).toBe(403);
    expect(shell.pages()).toBe(0);
  });

  test("other method: refused, a preflight of another site included", async () => {
    for (const method of ["PUT", "DELETE", "HEAD", "PATCH"]) expect((await ask(method, "/")).status).toBe(405);
    const preflight = await ask("OPTIONS", "/call/getStart", {
      origin: "https://evil.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "x-lectern-token",
    });
    expect(preflight.status).toBe(405);
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("oversized body: refused before it is sent", async () => {
    const token = (await redeem(key)).body.toString();
    const stated = await ask("POST", "/call/saveDocument", {
      ...callHeaders(token),
      "content-length": String(300 * 1024 * 1024),
    }).catch(() => null);
    expect(stated?.status ?? 413).toBe(413);
  });

  test("path traversal: no path leads out of the page's folder", async () => {
    disk.put(`${shell.folder}/secret.html`, "secret");
    for (const path of [
      "/../../secret.html",
      "/%2e%2e/%2e%2e/secret.html",
      "/..%2f..%2fsecret.html",
      "/..\\secret.html",
    ]) {
      const { status, body } = await ask("GET", path);
      expect(status, path).toBe(404);
      expect(body.toString()).toBe("");
    }
    expect((await ask("GET", "http://evil.example/")).status).toBe(400);
  });

  test("a message that cannot be decoded is refused", async () => {
    const token = (await redeem(key)).body.toString();
    const { status } = await ask("POST", "/call/getStart", callHeaders(token), new Uint8Array([1, 2, 3]));
    expect(status).toBe(400);
  });

  test("a call that is no row of the table is refused by name", async () => {
    const token = (await redeem(key)).body.toString();
    for (const method of ["constructor", "__proto__", "eval", ""]) {
      const { body } = await ask("POST", `/call/${method}`, callHeaders(token), encodeWire(null));
      expect(decodeWire(body)).toMatchObject({ value: { ok: false, error: { code: "bad-request" } } });
    }
  });
});

describe("pages", () => {
  test("the page comes with its policy and holds no secret", async () => {
    const { status, headers, body } = await ask("GET", "/");
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(body.toString()).not.toContain(key);
  });

  test("files that are to be opened go to the page they were meant for, once", async () => {
    const client = await openLoopbackClient(shell.newAddress(["/a.md"]));
    const start = await client.shell.getStart();
    expect(start).toMatchObject({ ok: true, value: { openRequests: ["/a.md"] } });
    expect(await client.shell.getStart()).toMatchObject({ ok: true, value: { openRequests: [] } });
    client.leave();
  });

  test("what a page left unsaved is offered to the next one as soon as it has gone", async () => {
    const first = await openLoopbackClient(shell.newAddress([]));
    const second = await openLoopbackClient(shell.newAddress([]));
    while (shell.pages() < 2) await new Promise((resolve) => setTimeout(resolve, 2));
    const entry = { journal: "journal-1", revision: 1, title: "T", path: null, seen: null };
    await first.shell.putJournal({ ...entry, content: new Uint8Array([1]) });
    expect(await second.shell.listRecoveries()).toEqual({ ok: true, value: { recoveries: [] } });
    first.leave();
    while (shell.pages() > 1) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(await second.shell.listRecoveries()).toMatchObject({ value: { recoveries: [{ journal: "journal-1" }] } });
    second.leave();
  });
});
