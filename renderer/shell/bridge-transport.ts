import type { ShellTransport } from "../../electron/contract/create-shell-client.ts";
import type { ShellBridge } from "../../electron/contract/shell-bridge.ts";

/** Calls and events over the bridge of a preload script. */
export function bridgeTransport({ methods, events, pathOf }: ShellBridge): ShellTransport {
  return {
    call: (method, input) => methods[method](input),
    subscribe: (event, listener) => events[event](listener),
    pathOf: (file) => pathOf(file),
  };
}
