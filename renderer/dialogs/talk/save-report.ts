import { slug, type TalkReport, writeTalkCsv, writeTalkText } from "../../../slides/index.ts";
import { choosePath } from "../../documents/choose-path.ts";
import { changeSettings } from "../../store/change-settings.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import { languageOf } from "../../store/language-of.ts";
import { showNotice } from "../../store/show-notice.ts";
import { problemSaying } from "../../strings/problem-saying.ts";
import { sayer } from "../../strings/saying.ts";

type ReportFormat = "text" | "csv";

function fileNameOf({ title, started }: TalkReport, format: ReportFormat): string {
  const moment = started.slice(0, 16).replace("T", "-").replace(":", "");
  return `${slug(title)}.${moment}.talk.${format === "text" ? "txt" : "csv"}`;
}

async function write(desk: Desk, folder: string, name: string, bytes: Uint8Array, replace: boolean): Promise<void> {
  const result = await desk.shell.writeExports({ folder, files: [{ name, bytes }], replace, keep: null });
  const outcome = result.ok ? result.value.outcomes[0] : undefined;
  if (outcome?.outcome === "written") {
    showNotice(desk, { tone: "info", saying: { key: "talk.report-saved", parameters: { path: outcome.path } } });
  } else if (outcome?.outcome === "exists") {
    showNotice(desk, {
      tone: "problem",
      saying: { key: "talk.report-exists", parameters: { name } },
      action: { label: "talk.replace", run: () => void write(desk, folder, name, bytes, true) },
    });
  } else {
    const code = !result.ok ? result.error.code : outcome?.outcome === "failed" ? outcome.code : "fault";
    showNotice(desk, { tone: "problem", saying: problemSaying(code) });
  }
}

/** Writes the report of a talk into a folder that the user chooses. */
export async function saveReport(desk: Desk, report: TalkReport, format: ReportFormat): Promise<void> {
  const { settings } = stateOf(desk);
  const language = languageOf(stateOf(desk));
  const say = sayer(language);
  const text = format === "text" ? writeTalkText(report, say, language) : writeTalkCsv(report, say);
  const folder = await choosePath(desk, { purpose: "folder", folder: settings.exportFolder || null });
  if (folder === null) return;
  changeSettings(desk, { exportFolder: folder });
  await write(desk, folder, fileNameOf(report, format), new TextEncoder().encode(text), false);
}
