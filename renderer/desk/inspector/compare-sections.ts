import type { SectionTime } from "../../../slides/index.ts";

/** A section of the talk, planned as it is and as it would be. */
export interface ComparedSection {
  /** Unique among them: sections may have one name. */
  readonly key: string;
  readonly title: string;
  /** Seconds; null where the talk does not have it. */
  readonly before: number | null;
  readonly after: number | null;
}

function keysOf(sections: readonly SectionTime[]): readonly string[] {
  const seen = new Map<string, number>();
  return sections.map(({ title }) => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return `${count} ${title}`;
  });
}

/** Two plans of a talk side by side; `after` is null when there is only one. Sections that come are where they will be. */
export function compareSections(
  before: readonly SectionTime[],
  after: readonly SectionTime[] | null,
): readonly ComparedSection[] {
  const oldKeys = keysOf(before);
  const newKeys = keysOf(after ?? []);
  const rows: ComparedSection[] = before.map(({ title, seconds }, index) => {
    const key = oldKeys[index] ?? "";
    const planned = after?.[newKeys.indexOf(key)]?.seconds ?? null;
    return { key, title, before: seconds, after: planned };
  });
  newKeys.forEach((key, index) => {
    const section = after?.[index];
    if (section === undefined || oldKeys.includes(key)) return;
    const behind = rows.findIndex((row) => row.key === newKeys[index - 1]);
    rows.splice(behind + 1, 0, { key, title: section.title, before: null, after: section.seconds });
  });
  return rows;
}
