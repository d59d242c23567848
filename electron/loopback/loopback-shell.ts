import { existsSync } from "node:fs";
import { join } from "node:path";
import { createShellHandlers } from "../services/create-shell-handlers.ts";
import { openShellServices } from "../services/shell-services.ts";
import type { StateFolders } from "../services/state-folders.ts";
import { type Patience, watchLifetime } from "./lifetime.ts";
import { createLoopbackPorts } from "./loopback-ports.ts";
import { startLoopbackServer } from "./loopback-server.ts";
import { createPageStreams } from "./page-streams.ts";
import { createTokenKeeper } from "./token-keeper.ts";

export interface LoopbackFacts {
  readonly version: string;
  readonly folders: StateFolders;
  /** The folder the bundler filled: `renderer/` and `assets/`. */
  readonly dist: string;
  readonly patience: Patience;
  /** Opens a window at an address; null where pages have to open the audience's window themselves. */
  readonly openWindow: ((address: string) => void) | null;
}

/** A running shell without windows: whoever has an address of it can load the page. */
export interface LoopbackShell {
  /** An address for one page, with the key that it changes for its own. */
  newAddress(openRequests: readonly string[]): string;
  readonly emit: ReturnType<typeof createPageStreams>["emit"];
  /** How many pages are there. */
  pages(): number;
  /** Ends when the last page has gone: true when there was ever one. */
  readonly ended: Promise<boolean>;
  /** Ends the shell; everything that is being written is. */
  close(): Promise<void>;
}

/** Starts the services, the server and the watch over its pages. */
export async function startLoopbackShell(setting: LoopbackFacts): Promise<LoopbackShell> {
  const { version, folders, dist, patience, openWindow } = setting;
  const root = join(dist, "renderer");
  if (!existsSync(join(root, "index.html"))) throw new Error(`the page is not built: there is no ${root}/index.html`);
  const tokens = createTokenKeeper();
  let end: (came: boolean) => void = () => {};
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  const lifetime = watchLifetime((reason) => end(reason === "left"), patience);
  const streams = createPageStreams((page, isHere) => {
    // What was told while the page had no stream is lost to it.
    if (isHere) services.talk.greet(page);
    else services.release(page);
    lifetime.update(streams.count());
  });
  const facts = { version, folders, assets: join(dist, "assets") };
  const audience = { newAddress: () => `${server.origin}/audience.html#${tokens.issueForAudience()}`, openWindow };
  const { ports, close: closePorts } = createLoopbackPorts(facts, tokens, audience, streams.emit);
  const services = openShellServices(ports);
  const server = await startLoopbackServer({ handlers: createShellHandlers(services), tokens, streams, root });

  return {
    newAddress: (openRequests) => `${server.origin}/#${tokens.issue(openRequests)}`,
    emit: streams.emit,
    pages: streams.count,
    ended,
    async close() {
      lifetime.cancel();
      end(true);
      streams.close();
      await server.close();
      await services.close();
      await closePorts();
    },
  };
}
