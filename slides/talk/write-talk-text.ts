import { displayDate } from "../deck/display-date.ts";
import { type Message, type MessageParameters, writeMessage } from "../edit/message.ts";
import { formatMinutes } from "../export/format-minutes.ts";
import type { ReportSlide, ReportTime, TalkReport } from "./talk-report.ts";
import { type TalkCode, talkWords } from "./talk-words.ts";

/** Says a message in the language of the user. */
export type SayTalk = (message: Message<TalkCode>) => string;

/** `14:05` of the place where the talk was. */
function timeOfDay(started: string): string {
  return /T(\d{2}:\d{2})/u.exec(started)?.[1] ?? "";
}

function signed(seconds: number): string {
  const whole = Math.round(seconds);
  return `${whole < 0 ? "−" : "+"}${formatMinutes(Math.abs(whole))}`;
}

function times({ planned, spent }: ReportTime): MessageParameters {
  return { planned: formatMinutes(planned), spent: formatMinutes(spent), difference: signed(spent - planned) };
}

const slideCodes: Readonly<Record<ReportSlide["given"], TalkCode>> = {
  spoken: "talk-line",
  shown: "talk-slide-shown",
  skipped: "talk-slide-skipped",
};

/** One line whatever is in it: a headline of the user's may have line breaks. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/**
 * The report of a talk as plain text, to be read and sent on. `language` (BCP 47) is that of the words, for the date.
 */
export function writeTalkText(report: TalkReport, say: SayTalk, language: string): string {
  const word = (code: TalkCode, parameters: MessageParameters = {}) => say(writeMessage(talkWords, code, parameters));
  const nameSlide = ({ number, headline }: ReportSlide) => `${number}. ${oneLine(headline)}`.trimEnd();
  const part = (code: TalkCode, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", word(code), ...lines.map((line) => `  ${line}`)];
  const date = `${displayDate(report.started, language)}, ${timeOfDay(report.started)}`;
  const isWhole = report.unsaid.length === 0 && report.shownOnly.length === 0;
  const lines = [
    oneLine(report.title),
    word(report.kind === "talk" ? "talk-given" : "talk-rehearsed", { date }),
    ...part("talk-length", [word("talk-total", times(report))]),
    ...part(
      "talk-sections",
      report.sections.map((section) => word("talk-line", { name: oneLine(section.title), ...times(section) })),
    ),
    ...part(
      "talk-slides",
      report.slides.map((slide) => word(slideCodes[slide.given], { name: nameSlide(slide), ...times(slide) })),
    ),
    ...part("talk-skipped", report.skipped.map(nameSlide)),
    ...part("talk-flagged", report.flagged.map(nameSlide)),
    ...part("talk-unsaid", report.unsaid.map(oneLine)),
    ...part("talk-shown-only", report.shownOnly.map(oneLine)),
    ...(isWhole ? ["", word("talk-nothing-unsaid")] : []),
  ];
  return `${lines.join("\n")}\n`;
}
