import { expect, test, vi } from "vitest";
import { answerCall } from "../../../electron/contract/answer-call.ts";
import type { ShellHandlers } from "../../../electron/contract/shell-api.ts";
import { failure, success } from "../../../electron/contract/shell-result.ts";

const caller = { page: "p" };

function handlersWith(change: Partial<ShellHandlers>): ShellHandlers {
  return change as ShellHandlers;
}

test.each(["constructor", "__proto__", "toString", "evil", ""])("%j is no call", async (name) => {
  expect(await answerCall(handlersWith({}), name, null, caller)).toMatchObject({ error: { code: "bad-request" } });
});

test("a handler sees only what the schema lets through", async () => {
  const readFile = vi.fn(() => failure("not-found", "No."));
  await answerCall(handlersWith({ readFile }), "readFile", { path: "/a", extra: 1 }, caller);
  expect(readFile).toHaveBeenCalledWith({ path: "/a" }, caller);
  await answerCall(handlersWith({ readFile }), "readFile", { path: 1 }, caller);
  expect(readFile).toHaveBeenCalledTimes(1);
});

test("what a handler throws is a fault with its words", async () => {
  const handlers = handlersWith({
    revealFile: () => {
      throw new Error("no file browser");
    },
  });
  expect(await answerCall(handlers, "revealFile", { path: "/a" }, caller)).toEqual(
    failure("fault", "revealFile failed: no file browser."),
  );
});

test("an answer that does not fit the table does not leave", async () => {
  const handlers = handlersWith({ putJournal: () => success({ revision: -1 }) });
  const input = { journal: "journal-1", revision: 1, title: "", path: null, seen: null, content: new Uint8Array() };
  expect(await answerCall(handlers, "putJournal", input, caller)).toMatchObject({ error: { code: "fault" } });
});
