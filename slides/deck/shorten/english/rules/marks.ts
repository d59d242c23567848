import type { Cut } from "../../cut.ts";
import type { Reading } from "../reading.ts";

/** Reference marks: "[12]". */
export function referenceMarks({ tokens }: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  tokens.forEach(({ kind }, at) => {
    if (kind === "mark") cuts.push({ from: at, to: at + 1, rule: "reference-mark" });
  });
  return cuts;
}

/** Brackets that are not within a quotation. */
export function brackets({ tokens, isQuoted }: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  let opened = -1;
  tokens.forEach(({ text }, at) => {
    if (isQuoted[at] === true) return;
    if ((text === "(" || text === "[") && opened < 0) opened = at;
    if ((text === ")" || text === "]") && opened >= 0) {
      if (at > opened + 1) cuts.push({ from: opened, to: at + 1, rule: "brackets" });
      opened = -1;
    }
  });
  return cuts;
}

/** What stands between two dashes, or after one to the end. */
export function dashes(reading: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  const { segments, tokens, main, bodyEnd } = reading;
  const dashed = segments.filter(({ mark }) => mark === "—");
  const [first, second] = dashed;
  if (first === undefined || dashed.length > 2) return [];
  const opened = first.start - 1;
  const ownsLast = !reading.isAttribution[segments.length - 1];
  if (second !== undefined) {
    const next = tokens[second.start]?.folded ?? "";
    if (!/^(?:and|but|or)$/u.test(next)) cuts.push({ from: opened, to: second.start, rule: "dashes" });
  } else if (
    main.verb < opened &&
    ownsLast &&
    opened > 3 &&
    !/^(?:or|but|yet)$/u.test(tokens[first.start]?.folded ?? "")
  )
    cuts.push({ from: opened, to: bodyEnd, rule: "dash-tail" });
  return cuts;
}
