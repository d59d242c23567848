import { useEffect, useState, useSyncExternalStore } from "react";
import { useDeskState } from "../store/desk-context.ts";
import type { TalkState } from "../talk/talk-state.ts";
import type { TalkMoment } from "../talk/time-left.ts";
import type { Presentation } from "./presentation.ts";

/** Milliseconds between two looks at the clock: a second is never seen to be skipped. */
const tick = 250;

/** The talk that is given, and how it stands. */
export interface Talk extends Presentation {
  readonly state: TalkState;
}

/** The talk for a part of the presenter view; renders again with each change of it. */
export function useTalk(): Talk {
  const presentation = useDeskState((state) => state.presentation);
  if (presentation === null) throw new Error("no talk is given");
  const { session } = presentation;
  const state = useSyncExternalStore(session.subscribe, session.state);
  return { ...presentation, state };
}

/** The time of the talk, which goes on. */
export function useMoment({ time }: Presentation): TalkMoment {
  const [moment, setMoment] = useState(time);
  useEffect(() => {
    setMoment(time());
    const timer = setInterval(() => setMoment(time()), tick);
    return () => clearInterval(timer);
  }, [time]);
  return moment;
}
