import type { Shell } from "../../electron/contract/shell-api.ts";
import { TalkFollower } from "./talk-follower.ts";
import type { TalkLink, TalkRules, TalkStep } from "./talk-rules.ts";

/** A talk that several pages change. What this page does shows at once; what others do comes in between. */
export interface SharedTalk<State, Command> {
  /** The shell's name for it. */
  readonly talk: string;
  state(): State;
  link(): TalkLink;
  dispatch(command: Command): void;
  /** Calls back after every change of the state or the link until the function it returned is called. */
  subscribe(listener: () => void): () => void;
  /** Ends when the shell has everything that was dispatched, or the talk is over. */
  atRest(): Promise<void>;
  /** Ends the talk on all pages. */
  end(): Promise<void>;
  /** Stops following; the talk goes on. */
  close(): void;
}

type News<State, Command> = (follower: TalkFollower<State, Command>) => void;

/** How long the end of a talk waits for the last commands, milliseconds. */
const lastWords = 1000;

/**
 * Takes part in a talk. `begin` starts or joins it at the shell; null when there is none. The others are listened to
 * from before that, so that nothing is missed.
 */
export async function shareTalk<State, Command>(
  shell: Shell,
  rules: TalkRules<State, Command>,
  begin: () => Promise<TalkStep | null>,
): Promise<SharedTalk<State, Command> | null> {
  const early: News<State, Command>[] = [];
  let tell = (news: News<State, Command>): void => void early.push(news);
  const stops = [
    shell.on("talk-changed", (step) => tell((follower) => follower.hear(step))),
    shell.on("talk-ended", ({ talk }) => tell((follower) => follower.hearEnd(talk))),
  ];
  const leave = () => {
    for (const stop of stops) stop();
  };
  const first = await begin();
  const state = first === null ? null : rules.read(first.state);
  if (first === null || state === null) {
    leave();
    return null;
  }
  const follower = new TalkFollower(shell, rules, first, state);
  for (const news of early) news(follower);
  tell = (news) => news(follower);
  return {
    talk: first.talk,
    state: () => follower.state,
    link: () => follower.link,
    dispatch: (command) => follower.dispatch(command),
    subscribe: (listener) => follower.subscribe(listener),
    atRest: () => follower.atRest(),
    async end() {
      await Promise.race([follower.atRest(), new Promise((resolve) => setTimeout(resolve, lastWords))]);
      await shell.endTalk({ talk: first.talk });
      follower.finish("over");
    },
    close() {
      leave();
      follower.close();
    },
  };
}
