import { Button } from "react-aria-components";
import { displayDate, type ReportSlide, type ReportTime, reportTalk, withoutRedacted } from "../../../slides/index.ts";
import { formatTime } from "../../desk/notes/format-time.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { languageOf } from "../../store/language-of.ts";
import { showNotice } from "../../store/show-notice.ts";
import { useStrings } from "../../store/use-strings.ts";
import { DialogHead } from "../dialog-head.tsx";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog, openDialog } from "../open-dialog.ts";
import { saveReport } from "./save-report.ts";

function difference({ planned, spent }: ReportTime): string {
  const seconds = Math.round(spent) - Math.round(planned);
  return `${seconds < 0 ? "−" : "+"}${formatTime(Math.abs(seconds))}`;
}

function TimeCells(time: ReportTime) {
  return (
    <>
      <td>{formatTime(time.planned)}</td>
      <td>{formatTime(time.spent)}</td>
      <td>{difference(time)}</td>
    </>
  );
}

function SlideRow({ slide }: { readonly slide: ReportSlide }) {
  const t = useStrings();
  return (
    <tr data-given={slide.given}>
      <th scope="row">
        {slide.number}. {slide.headline}
        {slide.flagged === true ? <b className="talk-tag">{t("talk.flagged")}</b> : null}
        {slide.given === "spoken" ? null : <b className="talk-tag">{t(`talk.given-${slide.given}`)}</b>}
      </th>
      <TimeCells planned={slide.planned} spent={slide.spent} />
    </tr>
  );
}

function Sentences({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** What came of a talk: the times against the plan, what was skipped, marked and left unsaid. */
export function ReportDialog({ request }: DialogProperties<"talk-report">) {
  const desk = useDesk();
  const t = useStrings();
  const language = useDeskState(languageOf);
  const briefing = useDeskState(briefingOf);
  const record = briefing?.deck.talks?.find(({ id }) => id === request.talk);
  if (briefing === null || record === undefined) return null;
  const report = reportTalk(record, withoutRedacted(briefing).article, briefing.deck.title);
  const date = `${displayDate(report.started, language)}, ${report.started.slice(11, 16)}`;

  async function save(format: "text" | "csv"): Promise<void> {
    await saveReport(desk, report, format);
    openDialog(desk, request);
  }
  function remove(): void {
    closeDialog(desk);
    changeBriefing(desk, { kind: "remove-talk", talk: request.talk });
  }
  function takeTimes(): void {
    if (!changeBriefing(desk, { kind: "take-times", talk: request.talk })) return;
    closeDialog(desk);
    showNotice(desk, { tone: "info", saying: { key: "talk.times-taken" } });
  }

  return (
    <>
      <DialogHead title={t(report.kind === "talk" ? "talk.report-title" : "talk.report-rehearsal", { date })} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section className="talk-report dialog-scroll" tabIndex={0} aria-label={t("talk.report")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("talk.report-part")}</th>
              <th scope="col">{t("talk.report-planned")}</th>
              <th scope="col">{t("talk.report-spent")}</th>
              <th scope="col">{t("talk.report-difference")}</th>
            </tr>
          </thead>
          <tbody className="talk-total">
            <tr>
              <th scope="row">{t("talk.report-whole")}</th>
              <TimeCells planned={report.planned} spent={report.spent} />
            </tr>
          </tbody>
          {record.sections.map(({ title, first }, place) => {
            const slides = report.slides.slice(first, record.sections[place + 1]?.first);
            const section = report.sections[place] ?? { planned: 0, spent: 0 };
            return (
              <tbody key={first}>
                <tr className="talk-report-section">
                  <th scope="row">{title}</th>
                  <TimeCells planned={section.planned} spent={section.spent} />
                </tr>
                {slides.map((slide) => (
                  <SlideRow key={slide.id} slide={slide} />
                ))}
              </tbody>
            );
          })}
        </table>
        <Sentences title={t("talk.report-unsaid", { count: report.unsaid.length })} texts={report.unsaid} />
        <Sentences title={t("talk.report-shown-only")} texts={report.shownOnly} />
      </section>
      <footer className="dialog-foot">
        <Button className="button button-quiet" onPress={remove}>
          {t("talk.report-delete")}
        </Button>
        <span className="spring" />
        <Button className="button" onPress={takeTimes}>
          {t("talk.take-times")}
        </Button>
        <Button className="button" onPress={() => void save("csv")}>
          {t("talk.save-csv")}
        </Button>
        <Button className="button" onPress={() => void save("text")}>
          {t("talk.save-text")}
        </Button>
        <Button autoFocus className="button button-primary" onPress={() => closeDialog(desk)}>
          {t("talk.report-done")}
        </Button>
      </footer>
    </>
  );
}
