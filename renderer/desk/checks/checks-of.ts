import { type Briefing, type CheckRow, checkBriefing } from "../../../slides/index.ts";

let last: { readonly briefing: Briefing; readonly rows: readonly CheckRow[] } | null = null;

/** The findings of a briefing; the panel, its tab and the keys that go through them ask for the same. */
export function checksOf(briefing: Briefing): readonly CheckRow[] {
  if (last?.briefing === briefing) return last.rows;
  const rows = checkBriefing(briefing);
  last = { briefing, rows };
  return rows;
}
