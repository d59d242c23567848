import type { Cut } from "../../cut.ts";
import { awaitsVerb, markOf, resumingSegment, tailEnd } from "../extents.ts";
import type { Reading } from "../reading.ts";

/**
 * Clauses between commas that add to a noun without narrowing it down ("…, which lies in the south, …"). Before the
 * verb they end where the verb comes; after it at the next preposition or at the end.
 */
export function relativeClauses(reading: Reading): readonly Cut[] {
  const { segments, main } = reading;
  const cuts: Cut[] = [];
  segments.forEach((segment, index) => {
    if (segment.kind !== "relative" || (segment.mark !== "," && segment.mark !== "—") || segment.start <= main.start)
      return;
    if (awaitsVerb(reading, segment.start)) {
      const resumed = segments[resumingSegment(reading, index)];
      if (resumed !== undefined) cuts.push({ from: markOf(segment), to: resumed.start, rule: "relative-clause" });
      return;
    }
    const next = segments[index + 1];
    if (next?.mark === "," && next.kind === "preposition" && reading.isAttribution[index + 1] !== true) {
      cuts.push({ from: markOf(segment), to: next.start, rule: "relative-clause" });
    }
    const end = tailEnd(reading, index);
    if (end !== null) cuts.push({ from: markOf(segment), to: end, rule: "relative-clause" });
  });
  return cuts;
}
