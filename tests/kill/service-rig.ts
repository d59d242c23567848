import { randomUUID } from "node:crypto";
import type { Recovery } from "../../electron/contract/document-schemas.ts";
import type { Shell } from "../../electron/contract/shell-api.ts";
import type { ShellResult } from "../../electron/contract/shell-result.ts";
import { openLoopbackClient } from "../electron/loopback/loopback-client.ts";
import type { KillRig, Offer, Typist } from "./kill-rig.ts";

/** About what the changing part of a document of three hundred slides weighs, characters. */
const documentSize = 600_000;

const article = new TextEncoder().encode("An article.\n".repeat(5_000));

function unwrap<T>(result: ShellResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** A document that says how many keystrokes it holds, and by its length and content whether it is whole. */
function documentAfter(keystrokes: number, round: number): Uint8Array {
  const padding = String.fromCharCode(97 + (keystrokes % 26)).repeat(documentSize);
  return new TextEncoder().encode(JSON.stringify({ round, keystrokes, padding }));
}

async function startTyping(shell: Shell, round: number, leave: () => void): Promise<Typist> {
  const journal = randomUUID();
  const typed: number[] = [];
  unwrap(await shell.keepJournalFiles({ journal, files: [{ name: "article.txt", bytes: article }] }));
  return {
    typed,
    async type() {
      typed.push(performance.now());
      const revision = typed.length;
      const content = documentAfter(revision, round);
      // Not waited for: nobody stops typing until the disk has answered.
      void shell.putJournal({ journal, revision, title: "Talk", path: null, seen: null, content });
    },
    leave: async () => leave(),
  };
}

async function judge(shell: Shell, { journal, readable }: Recovery, round: number): Promise<Offer> {
  if (!readable) return { kind: "damaged", reason: "neither generation can be read" };
  const { content, files, missing } = unwrap(await shell.readRecovery({ journal }));
  const { keystrokes } = JSON.parse(new TextDecoder().decode(content)) as { readonly keystrokes: number };
  const expected = documentAfter(keystrokes, round);
  if (Buffer.compare(content, expected) !== 0) return { kind: "damaged", reason: "the content is not what was typed" };
  const [kept] = files;
  if (missing.length > 0 || kept === undefined || Buffer.compare(kept.bytes, article) !== 0) {
    return { kind: "damaged", reason: "the article is not whole" };
  }
  return { kind: "recovered", keystrokes };
}

/** Types by calling the shell as a page does, without a browser. */
export const serviceRig: KillRig = {
  name: "the shell's own calls",
  rhythm: { least: 30, most: 1500, thought: 400, thoughtful: 0.05 },
  prepare: async () => ({ first: [], next: [] }),
  async open(address, round) {
    const client = await openLoopbackClient(address);
    unwrap(await client.shell.getStart());
    return startTyping(client.shell, round, client.leave);
  },
  async recover(address, round) {
    const client = await openLoopbackClient(address);
    try {
      const { recoveries } = unwrap(await client.shell.getStart());
      const [recovery] = recoveries;
      if (recovery === undefined) return { kind: "nothing", keystrokes: 0 };
      if (recoveries.length > 1) return { kind: "damaged", reason: "more than one document is offered" };
      const offer = await judge(client.shell, recovery, round);
      unwrap(await client.shell.discardRecovery({ journal: recovery.journal }));
      return offer;
    } finally {
      client.leave();
    }
  },
  report: () => [],
  close: async () => {},
};
