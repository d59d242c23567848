import type { Shell } from "../../electron/contract/shell-api.ts";
import { applyCommand } from "./apply-command.ts";
import { isTalkState } from "./is-talk-state.ts";
import { readClocks } from "./read-clocks.ts";
import { type SharedTalk, shareTalk } from "./share-talk.ts";
import { createTalkTime } from "./talk-clock.ts";
import type { TalkCommand } from "./talk-command.ts";
import type { TalkRules, TalkStep } from "./talk-rules.ts";
import type { TalkState } from "./talk-state.ts";

/** A command and when it was given, so that doing it again on top of a newer state gives the same times. */
interface TimedCommand {
  readonly command: TalkCommand;
  /** Time of the talk, milliseconds. */
  readonly now: number;
}

/** The talk as the presenter's and the audience's page share it. */
export type TalkSession = SharedTalk<TalkState, TalkCommand>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Takes part in a talk that `begin` starts or joins; null when there is none. */
export async function shareTalkState(
  shell: Shell,
  begin: () => Promise<{ readonly step: TalkStep; readonly slideCount: number } | null>,
): Promise<TalkSession | null> {
  const time = createTalkTime(readClocks);
  let slideCount = 0;
  const rules: TalkRules<TalkState, TimedCommand> = {
    read(text) {
      const state = parse(text);
      return isTalkState(state) ? state : null;
    },
    apply: (state, { command, now }) => applyCommand(state, command, { slideCount, now }),
  };
  const talk = await shareTalk(shell, rules, async () => {
    const begun = await begin();
    slideCount = begun?.slideCount ?? 0;
    return begun?.step ?? null;
  });
  if (talk === null) return null;
  return { ...talk, dispatch: (command) => talk.dispatch({ command, now: time().now }) };
}
