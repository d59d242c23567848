import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { createShellClient } from "../../../electron/contract/create-shell-client.ts";
import { bridgeName, type ShellBridge } from "../../../electron/contract/shell-bridge.ts";
import { createEmitter, serveIpc } from "../../../electron/desktop/ipc-server.ts";
import { createShellHandlers } from "../../../electron/services/create-shell-handlers.ts";
import { openShellServices } from "../../../electron/services/shell-services.ts";
import { bridgeTransport } from "../../../renderer/shell/bridge-transport.ts";
import { describeContract } from "../contract/contract-suite.ts";
import { disk } from "../loopback/open-test-shell.ts";
import { electronState, FakeWindow } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electronModule);
await import("../../../electron/preload/preload.ts");

const nothing = () => {};

describeContract("an IPC pair: preload script and server", async () => {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "lectern-ipc-")));
  const folder = join(scratch, "documents");
  mkdirSync(folder);
  const { webContents } = new FakeWindow();
  const emit = createEmitter(() => [webContents as never]);
  const services = openShellServices({
    version: "0.0.0",
    platform: "linux",
    locale: "en",
    folders: { config: join(scratch, "config"), state: join(scratch, "state") },
    assets: join(scratch, "assets"),
    dialogs: null,
    printer: "There is nothing to print with.",
    reveal: null,
    now: Date.now,
    window: { asksBeforeClosing: true, droppedPaths: true },
    audience: {
      opens: "shell",
      displays: null,
      isAudience: () => false,
      open: async () => null,
      close: nothing,
      place: () => ({ place: "none", display: null }),
      keepAwake: nothing,
    },
    emit,
    takeOpenRequests: () => [],
    setMenu: null,
    setWindowState: nothing,
    answerClose: nothing,
  });
  serveIpc(createShellHandlers(services), (contents) => (contents as unknown) === webContents);
  const bridge = electronState.exposed.get(bridgeName) as ShellBridge;
  return {
    shell: createShellClient(bridgeTransport(bridge)),
    folder,
    ...disk,
    emit,
    // The same window loads its page again: what it says first releases what it held.
    reload: async () => {
      const shell = createShellClient(bridgeTransport(bridge));
      await shell.getStart();
      return shell;
    },
    async close() {
      await services.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
});
