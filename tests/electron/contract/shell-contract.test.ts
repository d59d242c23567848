import { afterAll } from "vitest";
import { createFakeShell } from "../../helpers/fake-shell.ts";
import { openLoopbackClient, resumeLoopbackClient } from "../loopback/loopback-client.ts";
import { disk, openTestShell, removeTestDist } from "../loopback/open-test-shell.ts";
import { describeContract } from "./contract-suite.ts";

describeContract("the fake in memory", async () => {
  const fake = createFakeShell();
  const { files } = fake.state;
  return {
    shell: fake.shell,
    folder: "/home/user",
    put: files.put,
    text: files.text,
    remove: files.remove,
    emit: fake.emit,
    async reload() {
      fake.leave();
      return fake.shell;
    },
    async close() {},
  };
});

afterAll(removeTestDist);

describeContract("the loopback shell", async () => {
  const server = await openTestShell();
  let client = await openLoopbackClient(server.newAddress([]));
  await client.shell.getStart();
  while (server.pages() === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  return {
    shell: client.shell,
    folder: server.folder,
    ...disk,
    emit: server.emit,
    async reload() {
      client.leave();
      client = resumeLoopbackClient(client.origin, client.token);
      return client.shell;
    },
    async close() {
      client.leave();
      await server.close();
    },
  };
});
