import { planStarts } from "./pace.ts";

/** A stretch of slides under one heading. */
export interface PlanSection {
  readonly title: string;
  /** First slide, from 0. */
  readonly first: number;
  /** Planned seconds of its slides. */
  readonly seconds: number;
}

/** The plan of a talk. */
export interface TalkPlan {
  /** Milliseconds at which each slide begins, with the end as the last entry. */
  readonly starts: readonly number[];
  /** Planned length, milliseconds. */
  readonly length: number;
  readonly sections: readonly PlanSection[];
}

interface WrittenPlan {
  readonly seconds: readonly number[];
  readonly sections: readonly { readonly title: string; readonly first: number }[];
}

/** Reads the plan that the export wrote into the file, for a deck of `slideCount` slides. */
export function readTalkPlan(json: string, slideCount: number): TalkPlan {
  const written: WrittenPlan = json === "" ? { seconds: [], sections: [] } : JSON.parse(json);
  const starts = planStarts(Array.from({ length: slideCount }, (_, index) => written.seconds[index] ?? 0));
  const sections = written.sections.map(({ title, first }, place) => {
    const end = written.sections[place + 1]?.first ?? slideCount;
    return { title, first, seconds: ((starts[end] ?? 0) - (starts[first] ?? 0)) / 1000 };
  });
  return { starts, length: starts.at(-1) ?? 0, sections };
}

/** The section a slide belongs to, -1 when there is none. */
export function sectionOf(plan: TalkPlan, index: number): number {
  return plan.sections.findLastIndex(({ first }) => first <= index);
}
