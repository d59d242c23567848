import { expect, test } from "vitest";
import { createShellClient, type ShellTransport } from "../../../electron/contract/create-shell-client.ts";

function clientAnswering(answer: unknown) {
  return createShellClient({ call: async () => answer, subscribe: () => () => {}, pathOf: () => null });
}

test("a transport that fails is a shell that is gone", async () => {
  const transport: ShellTransport = {
    call: () => Promise.reject(new Error("refused")),
    subscribe: () => () => {},
    pathOf: () => null,
  };
  expect(await createShellClient(transport).loadSettings()).toMatchObject({ ok: false, error: { code: "shell-gone" } });
});

test.each([[null], [{ ok: true, value: { recents: 5 } }], [{ ok: false, error: { code: "new-code", message: "" } }]])(
  "the answer %j is a fault",
  async (answer) => {
    expect(await clientAnswering(answer).listRecents()).toMatchObject({ ok: false, error: { code: "fault" } });
  },
);

test("an event that does not fit the table is dropped", () => {
  let tell: (value: unknown) => void = () => {};
  const shell = createShellClient({
    call: async () => null,
    subscribe(_event, listener) {
      tell = listener;
      return () => {};
    },
    pathOf: () => null,
  });
  const heard: string[] = [];
  shell.on("menu-command", ({ command }) => heard.push(command));
  tell({ command: 5 });
  tell(null);
  tell({ command: "undo" });
  expect(heard).toEqual(["undo"]);
});
