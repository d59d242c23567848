import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readBody } from "../../../electron/loopback/read-body.ts";

function bodyOf(chunks: readonly string[]): { readonly request: IncomingMessage; readonly given: () => number } {
  let given = 0;
  const stream = Readable.from(
    (function* () {
      for (const chunk of chunks) {
        given += 1;
        yield Buffer.from(chunk);
      }
    })(),
    { objectMode: false, highWaterMark: 1 },
  );
  return { request: stream as unknown as IncomingMessage, given: () => given };
}

test("a body within the limit is read whole", async () => {
  expect(Buffer.from((await readBody(bodyOf(["ab", "cd"]).request, 4)) ?? []).toString()).toBe("abcd");
  expect(await readBody(bodyOf([]).request, 4)).toHaveLength(0);
});

test("an oversized body that does not state its length is not read to its end", async () => {
  const { request, given } = bodyOf(new Array(1000).fill("0123456789"));
  expect(await readBody(request, 50)).toBeNull();
  expect(given()).toBeLessThan(20);
});

test("a body that breaks off is none", async () => {
  const broken = new Readable({
    read() {
      this.destroy(new Error("reset"));
    },
  });
  expect(await readBody(broken as unknown as IncomingMessage, 50)).toBeNull();
});
