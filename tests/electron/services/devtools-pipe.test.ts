import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { type DevToolsEvent, openDevToolsPipe } from "../../../electron/services/devtools-pipe.ts";

/** A conversation whose far end the test plays. */
function converse() {
  const input = new PassThrough();
  const output = new PassThrough();
  let sent = "";
  input.on("data", (chunk: Buffer) => {
    sent += chunk.toString("utf8");
  });
  const messages = () =>
    sent
      .split("\0")
      .slice(0, -1)
      .map((text) => JSON.parse(text) as Record<string, unknown>);
  return { pipe: openDevToolsPipe(input, output), input, output, messages };
}

test("a command is sent as JSON ended by a NUL and resolves with its own answer", async () => {
  const { pipe, output, messages } = converse();
  const first = pipe.send("A.one", { x: 1 });
  const second = pipe.send("B.two", {}, "session-7");
  output.write('{"id":2,"result":{"which":"second"}}\0{"id":1,"result":{"which":"first"}}\0');
  expect(await first).toEqual({ which: "first" });
  expect(await second).toEqual({ which: "second" });
  expect(messages()).toEqual([
    { id: 1, method: "A.one", params: { x: 1 } },
    { id: 2, method: "B.two", params: {}, sessionId: "session-7" },
  ]);
});

test("an answer may arrive in any pieces, also cut inside a letter", async () => {
  const { pipe, output } = converse();
  const answer = pipe.send("A.one");
  for (const byte of Buffer.from('{"id":1,"result":{"name":"Қазақстан"}}\0')) output.write(Buffer.from([byte]));
  expect(await answer).toEqual({ name: "Қазақстан" });
});

test("a refused command rejects with the browser's words", async () => {
  const { pipe, output } = converse();
  const answer = pipe.send("A.none");
  output.write('{"id":1,"error":{"code":-32601,"message":"no such method"}}\0');
  await expect(answer).rejects.toThrow("no such method");
});

test("events reach listeners until they stop listening", async () => {
  const { pipe, output } = converse();
  const heard: DevToolsEvent[] = [];
  const unlisten = pipe.listen((event) => heard.push(event));
  const first = pipe.send("A.one");
  output.write('{"method":"Page.loadEventFired","params":{"t":1},"sessionId":"s"}\0{"id":1,"result":{}}\0');
  await first;
  unlisten();
  const second = pipe.send("A.two");
  output.write('{"method":"Page.loadEventFired","params":{"t":2}}\0{"id":2,"result":{}}\0');
  await second;
  expect(heard).toEqual([{ method: "Page.loadEventFired", params: { t: 1 }, sessionId: "s" }]);
});

test("when the browser goes away, what waits and what comes later is rejected", async () => {
  const { pipe, output } = converse();
  const waiting = pipe.send("A.one");
  output.destroy();
  await expect(waiting).rejects.toThrow("the browser went away");
  await expect(pipe.send("A.two")).rejects.toThrow("the browser went away");
});
