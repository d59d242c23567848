import type { Shell } from "../../electron/contract/shell-api.ts";
import type { TalkLink, TalkRules, TalkStep } from "./talk-rules.ts";

/** Delays before the shell is asked again, milliseconds; the last one is repeated. */
const delays: readonly number[] = [200, 500, 1000, 2000];

/** A shell that has not answered after this time is told not to answer, milliseconds; its answer is waited for all the same. */
const patience = 1500;

/**
 * A page's copy of a talk: what the shell has (`confirmed`) and on top of it what the page did and the shell does not
 * have yet (`pending`). A change is handed over by compare and swap; when another page came first, what is pending is
 * done again on top of that.
 */
export class TalkFollower<State, Command> {
  private confirmed: State;
  private sequence: number;
  private readonly talk: string;
  private pending: readonly Command[] = [];
  private shown: State;
  private standing: TalkLink = "together";
  /** The newest of what others did while this page was asking: whether its own part is in it shows with the answer. */
  private held: TalkStep | null = null;
  private sending: Promise<void> | null = null;
  private wake: () => void = () => {};
  private readonly listeners = new Set<() => void>();
  private readonly shell: Shell;
  private readonly rules: TalkRules<State, Command>;

  constructor(shell: Shell, rules: TalkRules<State, Command>, first: TalkStep, state: State) {
    this.shell = shell;
    this.rules = rules;
    this.talk = first.talk;
    this.sequence = first.sequence;
    this.confirmed = state;
    this.shown = state;
  }

  get state(): State {
    return this.shown;
  }

  get link(): TalkLink {
    return this.standing;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispatch(command: Command): void {
    if (this.isDone()) return;
    const next = this.rules.apply(this.shown, command);
    if (next === this.shown) return;
    this.pending = [...this.pending, command];
    this.shown = next;
    this.tell();
    this.sending ??= this.send();
  }

  async atRest(): Promise<void> {
    while (this.sending !== null) await this.sending;
  }

  /** Another page did something. */
  hear(step: TalkStep): void {
    if (this.isDone()) return;
    if (step.talk !== this.talk) {
      this.finish("replaced");
    } else if (this.sending !== null) {
      if (step.sequence > (this.held?.sequence ?? 0)) this.held = step;
    } else if (step.sequence > this.sequence) {
      this.adopt(step);
      this.show();
    }
  }

  hearEnd(talk: string): void {
    if (talk === this.talk) this.finish("over");
  }

  finish(link: "over" | "replaced"): void {
    this.pending = [];
    this.relink(link);
    this.wake();
  }

  /** Stops without telling anybody. */
  close(): void {
    this.listeners.clear();
    this.finish("over");
  }

  private isDone(): boolean {
    return this.standing === "over" || this.standing === "replaced";
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private relink(link: TalkLink): void {
    if (this.standing === link || this.isDone()) return;
    this.standing = link;
    this.tell();
  }

  private applyPending(): State {
    return this.pending.reduce((state, command) => this.rules.apply(state, command), this.confirmed);
  }

  /** Takes over what the shell has. What cannot be read is counted, so that this page's own state can replace it. */
  private adopt({ sequence, state }: Pick<TalkStep, "sequence" | "state">): void {
    this.sequence = sequence;
    this.confirmed = this.rules.read(state) ?? this.confirmed;
  }

  private show(): void {
    const before = this.shown;
    this.shown = this.applyPending();
    if (this.shown !== before) this.tell();
  }

  private pause(failures: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, delays[Math.min(failures, delays.length - 1)]);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Hands what is pending to the shell; false when the shell did not answer. */
  private async put(): Promise<boolean> {
    const batch = this.pending.length;
    const next = this.applyPending();
    const text = JSON.stringify(next);
    const answer = await this.shell.putTalk({ talk: this.talk, seen: this.sequence, state: text });
    if (this.isDone()) return true;
    if (!answer.ok) return false;
    const { value } = answer;
    if (value.outcome === "over") {
      this.finish("over");
      return true;
    }
    if (value.outcome === "taken") {
      this.sequence = value.sequence;
      this.confirmed = next;
    } else {
      this.adopt(value);
    }
    // A lost answer leaves what this page sent as what is there.
    if (value.outcome === "taken" || value.state === text) this.pending = this.pending.slice(batch);
    return true;
  }

  private takeHeld(): void {
    const { held } = this;
    this.held = null;
    if (held !== null && held.sequence > this.sequence) this.adopt(held);
  }

  private async send(): Promise<void> {
    for (let failures = 0; this.pending.length > 0; ) {
      const silence = setTimeout(() => this.relink("alone"), patience);
      const isAnswered = await this.put();
      clearTimeout(silence);
      if (this.isDone()) break;
      this.relink(isAnswered ? "together" : "alone");
      if (!isAnswered) await this.pause(failures);
      failures = isAnswered ? 0 : failures + 1;
      if (isAnswered) this.takeHeld();
      this.show();
    }
    this.sending = null;
  }
}
