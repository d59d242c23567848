import { createFakeShell } from "../../helpers/fake-shell.ts";
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
