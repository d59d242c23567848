/** How a page stands to the others of its talk. */
export type TalkLink =
  /** All pages agree, or will in a moment. */
  | "together"
  /** The shell does not answer: the page goes on by itself, and tells the others when it can. */
  | "alone"
  | "over"
  /** The presenter started anew, with other slides: join again. */
  | "replaced";

/** What a state is made of and how it changes; the same on every page. */
export interface TalkRules<State, Command> {
  /** Null for a text that is no state. */
  read(text: string): State | null;
  /** The state after a command; the same object when nothing changes. A command carries its own time. */
  apply(state: State, command: Command): State;
}

/** A state that the shell has. */
export interface TalkStep {
  readonly talk: string;
  readonly sequence: number;
  readonly state: string;
}
