import { createShellClient } from "../../../electron/contract/create-shell-client.ts";
import { sessionPath, tokenHeader } from "../../../electron/contract/loopback-protocol.ts";
import type { Shell } from "../../../electron/contract/shell-api.ts";
import { loopbackTransport } from "../../../renderer/shell/loopback-transport.ts";

/** A page's side of the loopback shell, outside a browser. */
export interface LoopbackClient {
  readonly shell: Shell;
  readonly origin: string;
  readonly token: string;
  /** Leaves without a farewell: the event stream breaks. */
  leave(): void;
}

/** A page that has its token already, as after a reload. */
export function resumeLoopbackClient(origin: string, token: string): LoopbackClient {
  const abort = new AbortController();
  const ask = async (path: string, init: RequestInit) => {
    // A page that is gone asks nothing more.
    if (abort.signal.aborted) return new Response(null, { status: 403 });
    return fetch(origin + path, { ...init, signal: abort.signal, headers: { ...init.headers, origin } });
  };
  return { shell: createShellClient(loopbackTransport(token, ask)), origin, token, leave: () => abort.abort() };
}

/** Does what the page does with its address: changes the key for a token and opens the event stream. */
export async function openLoopbackClient(address: string): Promise<LoopbackClient> {
  const { origin, hash } = new URL(address);
  const headers = { [tokenHeader]: hash.slice(1), origin };
  const response = await fetch(origin + sessionPath, { method: "POST", headers });
  if (!response.ok) throw new Error(`refused with ${response.status}`);
  return resumeLoopbackClient(origin, await response.text());
}
