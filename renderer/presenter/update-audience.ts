import { type Briefing, withoutRedacted } from "../../slides/index.ts";
import { briefingOf } from "../store/briefing-of.ts";
import { isUnsaved } from "../store/change-briefing.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import { showNotice } from "../store/show-notice.ts";
import { problemSaying } from "../strings/problem-saying.ts";
import { packAudienceDeck } from "../talk/audience-deck.ts";
import { makeAudienceDeck } from "../talk/make-audience-deck.ts";
import { changedSlides } from "./changed-slides.ts";
import { packDesk } from "./kept-desk.ts";
import { patchPresentation } from "./patch-presentation.ts";

/** The briefing as it is now, with the times that the talk was planned with: the plan stays what it was. */
function withPlan(now: Briefing, planned: Briefing): Briefing {
  const seconds = new Map(planned.deck.slides.map((slide) => [slide.id, slide.seconds]));
  const slides = now.deck.slides.map((slide) => ({ ...slide, seconds: seconds.get(slide.id) ?? slide.seconds }));
  return { ...now, deck: { ...now.deck, slides } };
}

/** Gives the audience the slides as the user has changed them; the talk stays where it is. */
export async function updateAudience(desk: Desk): Promise<void> {
  const state = stateOf(desk);
  const { presentation, document } = state;
  const now = briefingOf(state);
  if (presentation === null || document === null || now === null || changedSlides(state).length === 0) return;
  const { kind, session, briefing: planned } = presentation;
  const deck = makeAudienceDeck(now);
  const briefing = withPlan(now, planned);
  const { journal, file, articlePath } = document;
  const place = { kind, journal, path: file?.path ?? null, articlePath, isSaved: !isUnsaved(state) };
  const done = await desk.shell.redrawTalk({
    talk: session.talk,
    deck: packAudienceDeck(deck),
    desk: packDesk(place, briefing),
  });
  if (!done.ok) showNotice(desk, { tone: "problem", saying: problemSaying(done.error.code) });
  else if (stateOf(desk).presentation?.session === session)
    patchPresentation(desk, { briefing: withoutRedacted(briefing), deck });
}
