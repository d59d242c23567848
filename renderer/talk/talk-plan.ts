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

/** What a plan is made of: the seconds of each slide, and where the sections begin. */
export interface PlanParts {
  readonly seconds: readonly number[];
  readonly sections: readonly { readonly title: string; readonly first: number }[];
}

/** Planned times at which each slide begins, milliseconds, with the planned end as the last entry. */
export function planStarts(seconds: readonly number[]): readonly number[] {
  const starts = [0];
  let sum = 0;
  for (const planned of seconds) {
    sum += planned * 1000;
    starts.push(sum);
  }
  return starts;
}

/** The plan of a talk of `slideCount` slides. */
export function makeTalkPlan(parts: PlanParts, slideCount: number): TalkPlan {
  const starts = planStarts(Array.from({ length: slideCount }, (_, index) => parts.seconds[index] ?? 0));
  const sections = parts.sections.map(({ title, first }, place) => {
    const end = parts.sections[place + 1]?.first ?? slideCount;
    return { title, first, seconds: ((starts[end] ?? 0) - (starts[first] ?? 0)) / 1000 };
  });
  return { starts, length: starts.at(-1) ?? 0, sections };
}

/** Reads the plan that the export wrote into the file, for a deck of `slideCount` slides. */
export function readTalkPlan(json: string, slideCount: number): TalkPlan {
  return makeTalkPlan(json === "" ? { seconds: [], sections: [] } : JSON.parse(json), slideCount);
}

/** Planned milliseconds of a slide. */
export function plannedTime({ starts }: TalkPlan, index: number): number {
  const start = starts[index] ?? 0;
  return (starts[index + 1] ?? start) - start;
}

/** The plan after the presenter agreed to skip slides, and only to show others, for `showing` milliseconds each. */
export function shortenPlan(
  plan: TalkPlan,
  { skips, brief }: { readonly skips: readonly number[]; readonly brief: readonly number[] },
  showing: number,
): TalkPlan {
  if (skips.length === 0 && brief.length === 0) return plan;
  const count = plan.starts.length - 1;
  const seconds = Array.from({ length: count }, (_, index) => {
    const planned = plannedTime(plan, index) / 1000;
    if (skips.includes(index)) return 0;
    return brief.includes(index) ? Math.min(planned, showing / 1000) : planned;
  });
  return makeTalkPlan({ seconds, sections: plan.sections }, count);
}

/** The section a slide belongs to, -1 when there is none. */
export function sectionOf(plan: TalkPlan, index: number): number {
  return plan.sections.findLastIndex(({ first }) => first <= index);
}
