import { type Briefing, presentedSlides, type TalkRun, withoutRedacted } from "../../slides/index.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import type { AudienceDeck } from "../talk/audience-deck.ts";
import { readClocks } from "../talk/read-clocks.ts";
import type { TalkSession } from "../talk/share-talk-state.ts";
import { createTalkTime } from "../talk/talk-clock.ts";
import { briefingPlan } from "./briefing-plan.ts";
import { finishPresenting } from "./finish-presenting.ts";
import { patchPresentation } from "./patch-presentation.ts";
import type { Presentation } from "./presentation.ts";

/** What a talk is given with. */
export interface TalkParts {
  readonly kind: TalkRun["kind"];
  readonly session: TalkSession;
  readonly briefing: Briefing;
  readonly deck: AudienceDeck;
}

/** Turns the page into the presenter view of a talk and follows what its other windows do. */
export function followTalk(desk: Desk, { kind, session, briefing, deck }: TalkParts): void {
  const stops = [
    session.subscribe(() => {
      const link = session.link();
      if (link === "over" || link === "replaced") finishPresenting(desk, session);
    }),
    desk.shell.on("audience-changed", (audience) => patchPresentation(desk, { audience })),
  ];
  const history = stateOf(desk).document?.history;
  const presentation: Presentation = {
    kind,
    session,
    briefing: withoutRedacted(briefing),
    deck,
    slides: presentedSlides(briefing.deck).map(({ id }) => id),
    plan: briefingPlan(withoutRedacted(briefing)),
    time: createTalkTime(readClocks),
    audience: null,
    digits: "",
    isPointing: session.state().pointer !== null,
    steps: history?.past.length ?? 0,
    undone: history?.future ?? [],
    stop() {
      for (const stop of stops) stop();
    },
  };
  patchState(desk, { presentation, noteWish: null });
}
