import { writeMessage } from "../edit/message.ts";
import type { ReportTime, TalkReport } from "./talk-report.ts";
import { type TalkCode, talkWords } from "./talk-words.ts";
import type { SayTalk } from "./write-talk-text.ts";

type Cell = string | number;

/** So begins what a spreadsheet would take for a formula, blanks before it included. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\t\r＝＋－＠]/u;

/** A field of RFC 4180. A text that a spreadsheet would reckon out gets an apostrophe in front, which keeps it a text. */
function writeCell(cell: Cell): string {
  if (typeof cell === "number") return String(Math.round(cell * 1000) / 1000);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function timeCells({ planned, spent }: ReportTime): readonly Cell[] {
  return [planned, spent, spent - planned];
}

const columns: readonly TalkCode[] = [
  "talk-column-row",
  "talk-column-number",
  "talk-column-text",
  "talk-column-planned",
  "talk-column-spent",
  "talk-column-difference",
  "talk-column-given",
  "talk-column-flagged",
];

/**
 * The report of a talk as one table: a row for the talk, for each section, slide and sentence that went unsaid. Begins
 * with a byte order mark, without which spreadsheets read other scripts as gibberish.
 */
export function writeTalkCsv(report: TalkReport, say: SayTalk): string {
  const word = (code: TalkCode) => say(writeMessage(talkWords, code));
  const pad = (cells: readonly Cell[]): readonly Cell[] => [...cells, ...columns.slice(cells.length).map(() => "")];
  const sentences = (row: TalkCode, texts: readonly string[]) => texts.map((text) => [word(row), "", text]);
  const rows: readonly (readonly Cell[])[] = [
    columns.map(word),
    [word("talk-row-talk"), "", report.title, ...timeCells(report)],
    ...report.sections.map((section, place) => [
      word("talk-row-section"),
      place + 1,
      section.title,
      ...timeCells(section),
    ]),
    ...report.slides.map((slide) => [
      word("talk-row-slide"),
      slide.number,
      slide.headline,
      ...timeCells(slide),
      word(`talk-is-${slide.given}`),
      slide.flagged === true ? word("talk-yes") : "",
    ]),
    ...sentences("talk-row-unsaid", report.unsaid),
    ...sentences("talk-row-shown-only", report.shownOnly),
  ];
  return `\ufeff${rows.map((row) => `${pad(row).map(writeCell).join(",")}\r\n`).join("")}`;
}
