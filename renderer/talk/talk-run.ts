import type { TalkRun } from "../../slides/index.ts";
import { audienceSlide } from "./audience-view.ts";
import { plannedTime, type TalkPlan } from "./talk-plan.ts";
import type { TalkState } from "./talk-state.ts";
import { timeSpent } from "./talk-visits.ts";
import { talkElapsed } from "./time-left.ts";

/** Milliseconds that a slide has to be on the screen to have been seen: less is paging past it. */
const leastSeen = 1_000;
/** Planned milliseconds after which the speaker's pace is known. */
const leastMeasured = 30_000;
/** Whoever is slower or faster than that was not at his talk but did something else. */
const slowest = 3;
const fastest = 0.4;

/** Milliseconds that the slides were on the audience's screen, until now (epoch milliseconds). */
function spentUntil(state: TalkState, now: number): ReadonlyMap<number, number> {
  return timeSpent(state.visits, talkElapsed(state, now));
}

/** Slides that the audience has seen: the first, the one on its screen, and those it had time to look at. */
export function seenSlides(state: TalkState, now: number): ReadonlySet<number> {
  const seen = [...spentUntil(state, now)].filter(([, spent]) => spent >= leastSeen).map(([slide]) => slide);
  return new Set([0, audienceSlide(state), ...seen]);
}

/** A moment as ISO 8601 of the place: as the clock on the wall had it, with the difference to universal time. */
export function localMoment(at: number): string {
  const ahead = -new Date(at).getTimezoneOffset();
  const pad = (part: number) => String(part).padStart(2, "0");
  const wall = new Date(at + ahead * 60_000).toISOString().slice(0, 19);
  const difference = `${pad(Math.floor(Math.abs(ahead) / 60))}:${pad(Math.abs(ahead) % 60)}`;
  return `${wall}${ahead < 0 ? "-" : "+"}${difference}`;
}

/** What is known of a talk when it ends now (epoch milliseconds); null when it never began. */
export function talkRun(state: TalkState, kind: TalkRun["kind"], now: number): TalkRun | null {
  if (state.began === null) return null;
  const spent = [...spentUntil(state, now)].map(([slide, milliseconds]) => [slide, milliseconds / 1_000] as const);
  return {
    kind,
    started: localMoment(state.began),
    spent: new Map(spent),
    seen: seenSlides(state, now),
    brief: new Set(state.brief),
    flagged: new Set(state.flags),
  };
}

/**
 * Time taken for each planned one so far: 1 on plan, and until enough of the talk was given to tell. The slide on the
 * screen does not count: nobody knows what it will take.
 */
export function measurePace(plan: TalkPlan, state: TalkState, now: number): number {
  let planned = 0;
  let taken = 0;
  for (const [slide, spent] of spentUntil(state, now)) {
    if (slide === audienceSlide(state) || spent < leastSeen || state.brief.includes(slide)) continue;
    planned += plannedTime(plan, slide);
    taken += spent;
  }
  return planned < leastMeasured ? 1 : Math.min(slowest, Math.max(fastest, taken / planned));
}
