import type { Shell } from "../../electron/contract/shell-api.ts";
import type { ShellResult } from "../../electron/contract/shell-result.ts";
import { connectShell } from "../../renderer/shell/connect-shell.ts";
import { readAudienceDeck } from "../../renderer/talk/audience-deck.ts";
import { isTalkCommand } from "../../renderer/talk/is-talk-state.ts";
import { typeKey } from "../../renderer/talk/jump-digits.ts";
import { readKey } from "../../renderer/talk/keys.ts";
import { openAudience } from "../../renderer/talk/open-audience.ts";
import { shareTalkState, type TalkSession } from "../../renderer/talk/share-talk-state.ts";
import type { TalkStep } from "../../renderer/talk/talk-rules.ts";
import { freshTalk } from "../../renderer/talk/talk-state.ts";

/*
 * A page that presents and shows nothing: it takes part in the talk as the presenter's view does. F5 starts a talk and
 * opens the audience's window, every other key is the talk's. Loaded anew it joins again.
 */

declare global {
  /** What the page has of its talk, for tests to look at. */
  var presenting: { readonly session: TalkSession | null; readonly shell: Shell } | undefined;
}

function unwrap<T>(result: ShellResult<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function main(): Promise<void> {
  const connection = await connectShell();
  if (!connection.ok) throw new Error(connection.problem);
  const { shell } = connection;
  unwrap(await shell.getStart());
  const deck = new Uint8Array(await (await fetch("./deck.json")).arrayBuffer());
  const slideCount = readAudienceDeck(deck)?.slides.length ?? 0;
  const take = async (begin: () => Promise<TalkStep | null>) => {
    const session = await shareTalkState(shell, async () => {
      const step = await begin();
      return step === null ? null : { step, slideCount };
    });
    globalThis.presenting = { shell, session };
  };
  await take(async () => unwrap(await shell.joinTalk()).joined);

  let digits = "";
  addEventListener("keydown", async (event) => {
    const read = readKey(event, "ltr");
    if (read === null) return;
    event.preventDefault();
    const typed = typeKey(digits, read);
    digits = typed.digits;
    if (isTalkCommand(typed.action)) globalThis.presenting?.session?.dispatch(typed.action);
    if (typed.action?.kind !== "start") return;
    const state = JSON.stringify(freshTalk);
    await take(async () => {
      const started = unwrap(await shell.startTalk({ title: "Talk", deck, desk: new Uint8Array(), state }));
      return { ...started, state };
    });
    unwrap(await openAudience(shell, { on: "window" }));
  });
  document.body.dataset.ready = "";
}

void main();
