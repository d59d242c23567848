import { randomUUID } from "node:crypto";
import type { EmitEvent } from "../contract/shell-api.ts";
import { failure, type ShellResult, success } from "../contract/shell-result.ts";
import type { JoinedTalk, PutOutcome, StartedTalk, TalkPut, TalkRequest, TalkStep } from "../contract/talk-schemas.ts";

/** Holds the one talk of a shell: the pages ask it, nobody else knows where the talk is. */
export interface TalkKeeper {
  /** Starts a talk that `page` presents. Refused while another page presents one and is there. */
  start(page: string, request: TalkRequest): ShellResult<StartedTalk>;
  /** The talk for a page that was loaded. Where the presenter is gone, a page that is not the audience's takes over. */
  join(page: string): JoinedTalk | null;
  /** Compare and swap: the state is taken only if nothing came in between. */
  put(page: string, change: TalkPut): PutOutcome;
  /** Ends a talk that the page has part in; another one is left alone. */
  end(page: string, talk: string): void;
  /** Ends whatever talk there is. */
  stop(): void;
  /** Tells the audience's pages that it is over for them. They close themselves. */
  dismissAudience(): void;
  /** Tells a page that may have missed something how the talk stands. */
  greet(page: string): void;
  /** The page is gone, or is being loaded anew. The talk goes on. */
  release(page: string): void;
  isPresenter(page: string): boolean;
  hasPart(page: string): boolean;
  /** True while a page of the audience is there. */
  hasAudience(): boolean;
  /** Name of the page that presents and is there. */
  presenter(): string | null;
}

interface Talk extends TalkRequest, TalkStep {
  readonly talk: string;
  readonly presenter: string;
}

export interface TalkHost {
  readonly emit: EmitEvent;
  /** True for a page that was opened for the audience. */
  isAudience(page: string): boolean;
  /** A talk began or ended. */
  onRunning(isRunning: boolean): void;
  /** A page of the audience came or went. */
  onAudience(): void;
}

/** A keeper without a talk. */
export function createTalkKeeper(host: TalkHost, newName: () => string = randomUUID): TalkKeeper {
  let talk: Talk | null = null;
  let lastEnded: string | null = null;
  /** Pages that know of the talk and are there. */
  const present = new Set<string>();

  const stepOf = ({ talk: name, sequence, state }: Talk): TalkStep => ({ talk: name, sequence, state });
  const roleIn = (running: Talk, page: string): JoinedTalk["role"] | null => {
    if (page === running.presenter) return "presenter";
    return host.isAudience(page) ? "audience" : null;
  };
  const hasPart = (page: string) => talk !== null && roleIn(talk, page) !== null;

  function arrive(page: string): void {
    if (present.has(page)) return;
    present.add(page);
    if (host.isAudience(page)) host.onAudience();
  }

  function tellOthers(writer: string | null, running: Talk): void {
    for (const page of present) if (page !== writer) host.emit(page, "talk-changed", stepOf(running));
  }

  function finish(writer: string | null): void {
    if (talk === null) return;
    const { talk: name } = talk;
    talk = null;
    lastEnded = name;
    for (const page of present) if (page !== writer) host.emit(page, "talk-ended", { talk: name });
    present.clear();
    host.onRunning(false);
  }

  return {
    start(page, request) {
      if (talk !== null && talk.presenter !== page && present.has(talk.presenter)) {
        return failure("busy", "Another window is presenting. End that talk first.");
      }
      const isFirst = talk === null;
      // A presenter that is gone has no part in the new talk.
      if (talk !== null && talk.presenter !== page) present.delete(talk.presenter);
      const started: Talk = { ...request, talk: newName(), sequence: 1, presenter: page };
      talk = started;
      arrive(page);
      tellOthers(page, started);
      if (isFirst) host.onRunning(true);
      return success({ talk: started.talk, sequence: started.sequence });
    },
    join(page) {
      if (talk === null) return null;
      if (roleIn(talk, page) === null && !present.has(talk.presenter)) talk = { ...talk, presenter: page };
      const role = roleIn(talk, page);
      if (role === null) return null;
      arrive(page);
      const { title, deck, desk } = talk;
      return { ...stepOf(talk), title, role, deck, desk: role === "presenter" ? desk : null };
    },
    put(page, { talk: name, seen, state }) {
      if (talk === null || talk.talk !== name || !hasPart(page)) return { outcome: "over" };
      if (talk.sequence !== seen) return { outcome: "stale", sequence: talk.sequence, state: talk.state };
      arrive(page);
      talk = { ...talk, sequence: seen + 1, state };
      tellOthers(page, talk);
      return { outcome: "taken", sequence: talk.sequence };
    },
    end(page, name) {
      if (talk?.talk === name && hasPart(page)) finish(page);
    },
    stop: () => finish(null),
    dismissAudience() {
      if (talk === null) return;
      for (const page of present) if (host.isAudience(page)) host.emit(page, "talk-ended", { talk: talk.talk });
    },
    greet(page) {
      if (talk !== null && hasPart(page)) {
        arrive(page);
        host.emit(page, "talk-changed", stepOf(talk));
      } else if (lastEnded !== null) {
        host.emit(page, "talk-ended", { talk: lastEnded });
      }
    },
    release(page) {
      if (present.delete(page) && host.isAudience(page)) host.onAudience();
    },
    isPresenter: (page) => talk?.presenter === page,
    hasPart,
    hasAudience: () => [...present].some((page) => host.isAudience(page)),
    presenter: () => (talk !== null && present.has(talk.presenter) ? talk.presenter : null),
  };
}
