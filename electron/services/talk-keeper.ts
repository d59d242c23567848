import { randomUUID } from "node:crypto";
import type { EmitEvent } from "../contract/shell-api.ts";
import { failure, type ShellResult, success } from "../contract/shell-result.ts";
import type {
  JoinedTalk,
  PutOutcome,
  StartedTalk,
  TalkChange,
  TalkPut,
  TalkRequest,
  TalkStep,
} from "../contract/talk-schemas.ts";

/** Holds the one talk of a shell: the pages ask it, nobody else knows where the talk is. */
export interface TalkKeeper {
  /** Starts a talk that `page` presents. Refused while another page presents one and is there. */
  start(page: string, request: TalkRequest): ShellResult<StartedTalk>;
  /** The talk for a page that was loaded. Where the presenter is gone, a page that is not the audience's takes over. */
  join(page: string): JoinedTalk | null;
  /** Compare and swap: the state is taken only if nothing came in between. */
  put(page: string, change: TalkPut): PutOutcome;
  /** Takes other slides, and what the presenter's page wants back. Refused to every other page. */
  redraw(page: string, change: TalkChange): ShellResult<null>;
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
  /** It has other slides than it began with: a page that may have missed that is told again. */
  readonly isRedrawn: boolean;
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

function stepOf({ talk, sequence, state }: Talk): TalkStep {
  return { talk, sequence, state };
}

class Keeper implements TalkKeeper {
  private talk: Talk | null = null;
  private lastEnded: string | null = null;
  /** Pages that know of the talk and are there. */
  private readonly present = new Set<string>();
  private readonly host: TalkHost;
  private readonly newName: () => string;

  constructor(host: TalkHost, newName: () => string) {
    this.host = host;
    this.newName = newName;
  }

  start(page: string, request: TalkRequest): ShellResult<StartedTalk> {
    const { talk: before } = this;
    if (before !== null && before.presenter !== page) {
      if (this.present.has(before.presenter)) {
        return failure("busy", "Another window is presenting. End that talk first.");
      }
    }
    const talk: Talk = { ...request, talk: this.newName(), sequence: 1, presenter: page, isRedrawn: false };
    this.talk = talk;
    this.arrive(page);
    this.tellOthers(page, talk);
    if (before === null) this.host.onRunning(true);
    return success({ talk: talk.talk, sequence: talk.sequence });
  }

  join(page: string): JoinedTalk | null {
    if (this.talk === null) return null;
    const isOrphan = !this.present.has(this.talk.presenter);
    if (this.roleOf(page) === null && isOrphan) this.talk = { ...this.talk, presenter: page };
    const role = this.roleOf(page);
    if (role === null) return null;
    this.arrive(page);
    const { title, deck, desk } = this.talk;
    return { ...stepOf(this.talk), title, role, deck, desk: role === "presenter" ? desk : null };
  }

  put(page: string, { talk: name, seen, state }: TalkPut): PutOutcome {
    const { talk } = this;
    if (talk === null || talk.talk !== name || !this.hasPart(page)) return { outcome: "over" };
    if (talk.sequence !== seen) return { outcome: "stale", sequence: talk.sequence, state: talk.state };
    this.arrive(page);
    const changed = { ...talk, sequence: seen + 1, state };
    this.talk = changed;
    this.tellOthers(page, changed);
    return { outcome: "taken", sequence: changed.sequence };
  }

  redraw(page: string, { talk: name, deck, desk }: TalkChange): ShellResult<null> {
    const { talk } = this;
    if (talk === null || talk.talk !== name || talk.presenter !== page) {
      return failure("denied", "This window does not present.");
    }
    if (deck === null) {
      this.talk = { ...talk, desk };
      return success(null);
    }
    this.talk = { ...talk, deck, desk, isRedrawn: true };
    for (const other of this.present) if (other !== page) this.host.emit(other, "talk-redrawn", { talk: name });
    return success(null);
  }

  end(page: string, name: string): void {
    if (this.talk?.talk === name && this.hasPart(page)) this.finish(page);
  }

  stop(): void {
    this.finish(null);
  }

  dismissAudience(): void {
    const { talk } = this;
    if (talk === null) return;
    for (const page of this.audiencePages()) this.host.emit(page, "talk-ended", { talk: talk.talk });
  }

  greet(page: string): void {
    if (this.talk !== null && this.hasPart(page)) {
      this.arrive(page);
      this.host.emit(page, "talk-changed", stepOf(this.talk));
      if (this.talk.isRedrawn && page !== this.talk.presenter) {
        this.host.emit(page, "talk-redrawn", { talk: this.talk.talk });
      }
    } else if (this.lastEnded !== null) {
      this.host.emit(page, "talk-ended", { talk: this.lastEnded });
    }
  }

  release(page: string): void {
    if (this.present.delete(page) && this.host.isAudience(page)) this.host.onAudience();
  }

  isPresenter(page: string): boolean {
    return this.talk?.presenter === page;
  }

  hasPart(page: string): boolean {
    return this.roleOf(page) !== null;
  }

  hasAudience(): boolean {
    return this.audiencePages().length > 0;
  }

  presenter(): string | null {
    return this.talk !== null && this.present.has(this.talk.presenter) ? this.talk.presenter : null;
  }

  private roleOf(page: string): JoinedTalk["role"] | null {
    if (this.talk === null) return null;
    if (page === this.talk.presenter) return "presenter";
    return this.host.isAudience(page) ? "audience" : null;
  }

  private audiencePages(): readonly string[] {
    return [...this.present].filter((page) => this.host.isAudience(page));
  }

  private arrive(page: string): void {
    if (this.present.has(page)) return;
    this.present.add(page);
    if (this.host.isAudience(page)) this.host.onAudience();
  }

  private tellOthers(writer: string, talk: Talk): void {
    for (const page of this.present) if (page !== writer) this.host.emit(page, "talk-changed", stepOf(talk));
  }

  private finish(writer: string | null): void {
    if (this.talk === null) return;
    const { talk: name } = this.talk;
    const told = [...this.present].filter((page) => page !== writer);
    this.talk = null;
    this.lastEnded = name;
    this.present.clear();
    for (const page of told) this.host.emit(page, "talk-ended", { talk: name });
    this.host.onRunning(false);
  }
}

/** A keeper without a talk. */
export function createTalkKeeper(host: TalkHost, newName: () => string = randomUUID): TalkKeeper {
  return new Keeper(host, newName);
}
