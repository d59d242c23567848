import type { Visit } from "./talk-state.ts";

/** So many visits are kept one by one. A talk has far fewer; somebody who leans on a key has more. */
const mostVisits = 400;

/** The visits with what came before the newest half told in one visit a slide: no time is lost. */
function foldVisits(visits: readonly Visit[]): readonly Visit[] {
  const kept = visits.slice(mostVisits / 2);
  const [first] = kept;
  if (first === undefined) return visits;
  const spent = timeSpent(visits.slice(0, mostVisits / 2), first.at);
  let at = visits[0]?.at ?? 0;
  const folded: Visit[] = [];
  for (const [slide, milliseconds] of spent) {
    folded.push({ slide, at });
    at += milliseconds;
  }
  return [...folded, ...kept];
}

/** The visits with another one. A visit that lasted no time is none; staying on a slide goes on with the last visit. */
export function addVisit(visits: readonly Visit[], visit: Visit): readonly Visit[] {
  const last = visits.at(-1);
  if (last?.slide === visit.slide) return visits;
  if (last !== undefined && last.at >= visit.at) return addVisit(visits.slice(0, -1), { ...visit, at: last.at });
  const added = [...visits, visit];
  return added.length > mostVisits ? foldVisits(added) : added;
}

/** Milliseconds spent on each slide until the timer said `elapsed`, in the order in which they were first shown. */
export function timeSpent(visits: readonly Visit[], elapsed: number): ReadonlyMap<number, number> {
  const spent = new Map<number, number>();
  visits.forEach(({ slide, at }, place) => {
    const left = visits[place + 1]?.at ?? Math.max(at, elapsed);
    spent.set(slide, (spent.get(slide) ?? 0) + left - at);
  });
  return spent;
}
