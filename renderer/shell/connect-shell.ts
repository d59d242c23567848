import { createShellClient } from "../../electron/contract/create-shell-client.ts";
import type { Shell } from "../../electron/contract/shell-api.ts";
import { bridgeName, type ShellBridge } from "../../electron/contract/shell-bridge.ts";
import { bridgeTransport } from "./bridge-transport.ts";
import { openSession } from "./loopback-session.ts";
import { loopbackTransport } from "./loopback-transport.ts";

export type ShellConnection =
  | { readonly ok: true; readonly shell: Shell }
  /** One sentence for a page that has no shell: all there is to show. */
  | { readonly ok: false; readonly problem: string };

function findBridge(): ShellBridge | null {
  return (globalThis as unknown as Readonly<Record<string, ShellBridge | undefined>>)[bridgeName] ?? null;
}

/**
 * Connects a page to its shell: the bridge of a preload script where there is one, else the server that the page came
 * from. The only place that asks which.
 */
export async function connectShell(): Promise<ShellConnection> {
  const bridge = findBridge();
  if (bridge !== null) return { ok: true, shell: createShellClient(bridgeTransport(bridge)) };
  const session = await openSession();
  if (!session.ok) return session;
  return { ok: true, shell: createShellClient(loopbackTransport(session.token)) };
}
