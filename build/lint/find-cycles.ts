import type { GraphFile } from "./import-graph.ts";

interface Visit {
  readonly path: string;
  readonly order: number;
  low: number;
  next: number;
  open: boolean;
}

/**
 * Groups of files that import each other, each sorted by name: the strongly connected components of the import graph
 * (R. Tarjan, Depth-first search and linear graph algorithms, 1972), without recursion.
 */
export function findCycles(graph: readonly GraphFile[]): readonly (readonly string[])[] {
  const targets = new Map(graph.map(({ path, files }) => [path, files]));
  const visits = new Map<string, Visit>();
  const open: Visit[] = [];
  const cycles: (readonly string[])[] = [];

  function enter(path: string): Visit {
    const visit = { path, order: visits.size, low: visits.size, next: 0, open: true };
    visits.set(path, visit);
    open.push(visit);
    return visit;
  }

  function close(visit: Visit): void {
    if (visit.low !== visit.order) return;
    const group = open.splice(open.lastIndexOf(visit));
    for (const member of group) member.open = false;
    const selfImport = targets.get(visit.path)?.includes(visit.path) ?? false;
    if (group.length > 1 || selfImport) cycles.push(group.map(({ path }) => path).sort());
  }

  for (const { path } of graph) {
    const stack = visits.has(path) ? [] : [enter(path)];
    for (let visit = stack.at(-1); visit !== undefined; visit = stack.at(-1)) {
      const target = targets.get(visit.path)?.[visit.next];
      visit.next += 1;
      if (target === undefined) {
        close(visit);
        stack.pop();
        const parent = stack.at(-1);
        if (parent !== undefined) parent.low = Math.min(parent.low, visit.low);
        continue;
      }
      const known = visits.get(target);
      if (known === undefined && targets.has(target)) stack.push(enter(target));
      else if (known?.open) visit.low = Math.min(visit.low, known.order);
    }
  }
  return cycles;
}
