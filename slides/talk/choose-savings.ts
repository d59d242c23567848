/** A way to save time, at a loss. */
export interface Saving {
  /** Seconds. */
  readonly seconds: number;
  readonly loss: number;
}

/** Seconds to a step of the search; more where a great deal has to be saved, so that it stays quick. */
const finestStep = 0.1;
const mostSteps = 6_000;

interface Search {
  /** For each thing and number of steps, the way taken (0 for none) and the number of steps before it. */
  readonly ways: readonly Uint8Array[];
  readonly origins: readonly Int32Array[];
}

function search(things: readonly (readonly Saving[])[], goal: number, step: number): Search {
  let losses = new Float64Array(goal + 1).fill(Number.POSITIVE_INFINITY);
  losses[0] = 0;
  const ways: Uint8Array[] = [];
  const origins: Int32Array[] = [];
  for (const savings of things) {
    const next = losses.slice();
    const way = new Uint8Array(goal + 1);
    const origin = Int32Array.from({ length: goal + 1 }, (_, saved) => saved);
    savings.forEach(({ seconds, loss }, place) => {
      const gain = stepsIn(seconds, step);
      for (let saved = 0; gain > 0 && saved <= goal; saved += 1) {
        const total = (losses[saved] ?? 0) + loss;
        const reached = Math.min(goal, saved + gain);
        if (total < (next[reached] ?? 0)) {
          next[reached] = total;
          way[reached] = place + 1;
          origin[reached] = saved;
        }
      }
    });
    losses = next;
    ways.push(way);
    origins.push(origin);
  }
  return { ways, origins };
}

function mostSaved(savings: readonly Saving[]): number {
  return Math.max(0, ...savings.map(({ seconds }) => seconds));
}

function stepsIn(seconds: number, step: number): number {
  return Math.floor(seconds / step + 1e-6);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function trace({ ways, origins }: Search, goal: number): readonly number[] {
  const chosen: number[] = [];
  let saved = goal;
  for (let place = ways.length - 1; place >= 0; place -= 1) {
    chosen.unshift((ways[place]?.[saved] ?? 0) - 1);
    saved = origins[place]?.[saved] ?? 0;
  }
  return chosen;
}

/**
 * For each thing the saving to make (its place, -1 for none), so that `needed` seconds are saved at the least loss; null
 * when all that can be saved is not enough. Exact to a tenth of a second for each saving as long as ten minutes have to
 * be saved, coarser beyond. The same things give the same choice.
 */
export function chooseSavings(things: readonly (readonly Saving[])[], needed: number): readonly number[] | null {
  if (needed <= 0) return things.map(() => -1);
  if (sum(things.map(mostSaved)) < needed) return null;
  const step = Math.max(finestStep, needed / mostSteps);
  const goal = Math.min(Math.ceil(needed / step - 1e-6), sum(things.map((each) => stepsIn(mostSaved(each), step))));
  const chosen = trace(search(things, goal, step), goal);
  const saved = sum(things.map((savings, place) => savings[chosen[place] ?? -1]?.seconds ?? 0));
  // Only everything is enough, and some of it is too little for the steps.
  return saved >= needed ? chosen : things.map((each) => each.findIndex(({ seconds }) => seconds === mostSaved(each)));
}
