import type { Article } from "../article/article.ts";
import type { TalkRecord, TalkSlide } from "./talk-record.ts";

/** Seconds, planned and taken. */
export interface ReportTime {
  readonly planned: number;
  readonly spent: number;
}

export interface ReportSection extends ReportTime {
  readonly title: string;
}

export interface ReportSlide extends TalkSlide {
  /** From 1. */
  readonly number: number;
}

/** What came of a talk, ready to be shown or written. */
export interface TalkReport extends ReportTime {
  readonly title: string;
  readonly kind: TalkRecord["kind"];
  readonly started: string;
  readonly sections: readonly ReportSection[];
  readonly slides: readonly ReportSlide[];
  readonly skipped: readonly ReportSlide[];
  readonly flagged: readonly ReportSlide[];
  /** Sentences, word for word. */
  readonly unsaid: readonly string[];
  readonly shownOnly: readonly string[];
}

function sumTimes(slides: readonly ReportTime[]): ReportTime {
  return {
    planned: slides.reduce((sum, { planned }) => sum + planned, 0),
    spent: slides.reduce((sum, { spent }) => sum + spent, 0),
  };
}

/** The report of a talk. `title` is that of the briefing; of an article without what is redacted, so is the report. */
export function reportTalk(record: TalkRecord, article: Article, title: string): TalkReport {
  const slides = record.slides.map((slide, place) => ({ ...slide, number: place + 1 }));
  const sections = record.sections.map((section, place) => ({
    title: section.title,
    ...sumTimes(slides.slice(section.first, record.sections[place + 1]?.first)),
  }));
  const open = article.sentences.filter(({ asideReason }) => asideReason !== "redacted");
  const texts = new Map(open.map(({ id, text }) => [id, text]));
  const textsOf = (ids: readonly string[]) => ids.flatMap((id) => texts.get(id) ?? []);
  return {
    title,
    kind: record.kind,
    started: record.started,
    ...sumTimes(slides),
    sections,
    slides,
    skipped: slides.filter(({ given }) => given === "skipped"),
    flagged: slides.filter(({ flagged }) => flagged === true),
    unsaid: textsOf(record.unsaid),
    shownOnly: textsOf(record.shownOnly),
  };
}
