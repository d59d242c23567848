import type { AudienceState } from "../../electron/contract/talk-schemas.ts";
import type { Briefing, EditHistory, TalkRun } from "../../slides/index.ts";
import type { AudienceDeck } from "../talk/audience-deck.ts";
import type { TalkSession } from "../talk/share-talk-state.ts";
import type { TalkPlan } from "../talk/talk-plan.ts";
import type { TalkMoment } from "../talk/time-left.ts";

/** A talk that this page presents. */
export interface Presentation {
  readonly kind: TalkRun["kind"];
  readonly session: TalkSession;
  /** What the audience sees and what the plan is: as it was when the talk began, or when its slides were last updated. */
  readonly briefing: Briefing;
  /** The slides that are presented, in their order. */
  readonly slides: readonly string[];
  readonly deck: AudienceDeck;
  readonly plan: TalkPlan;
  readonly time: () => TalkMoment;
  /** Null until it is known. */
  readonly audience: AudienceState | null;
  /** Digits typed before Enter. */
  readonly digits: string;
  /** The pointer on the current slide is shown to the audience. */
  readonly isPointing: boolean;
  /** Steps of the history that were made before the talk: those are not undone while it is given. */
  readonly steps: number;
  /** What could be redone when the talk began: not while it is given either. */
  readonly undone: EditHistory["future"];
  /** Ends following what others do. */
  readonly stop: () => void;
}
