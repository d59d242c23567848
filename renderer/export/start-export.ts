import type { ExportOutcome } from "../../electron/contract/file-schemas.ts";
import { type ExportFile, type ExportOptions, finishPdf, type PrintJob } from "../../slides/index.ts";
import type { RunningWork } from "../engine/engine.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import type { OpenDocument } from "../store/desk-state.ts";
import { localMoment } from "../store/local-moment.ts";
import { problemSaying } from "../strings/problem-saying.ts";
import type { Saying } from "../strings/saying.ts";
import { type ExportFileState, type ExportRow, exportRows } from "./export-rows.ts";
import { isSamePath } from "./is-same-path.ts";

/** What is to be exported, and where to. */
export interface ExportWish {
  /** Names of formats. */
  readonly formats: readonly string[];
  readonly options: Omit<ExportOptions, "marking">;
  readonly folder: string;
  /** True when the user has agreed that files of the same names are replaced. */
  readonly replace: boolean;
}

export interface RunningExport {
  /** The rows as they ended, null when it was cancelled: then nothing was written. */
  readonly done: Promise<readonly ExportRow[] | null>;
  /** Does nothing any more once files are being written: that takes moments, and half of them would be worse than all. */
  cancel(): void;
}

const fault: Saying = { key: "problem.fault" };

/** The rows of an export under way; whoever listens hears of each change. */
function createRows(first: readonly ExportRow[], tell: (rows: readonly ExportRow[]) => void) {
  let rows = first;
  return {
    all: () => rows,
    set(format: string, state: ExportFileState): void {
      rows = rows.map((row) => (row.format === format ? { ...row, state } : row));
      tell(rows);
    },
    /** Everything that is not done yet has failed. */
    failRest(reason: Saying): void {
      rows = rows.map((row) => (row.state.kind === "failed" ? row : { ...row, state: { kind: "failed", reason } }));
      tell(rows);
    },
  };
}

type Rows = ReturnType<typeof createRows>;
type MadeFiles = Map<string, { readonly name: string; readonly bytes: Uint8Array }>;

function stateAfter(outcome: ExportOutcome, bytes: number): ExportFileState {
  if (outcome.outcome === "written") return { kind: "written", path: outcome.path, bytes };
  const reason = outcome.outcome === "exists" ? ({ key: "export.exists" } as const) : problemSaying(outcome.code);
  return { kind: "failed", reason };
}

/** Writes what was made, all at once; the document's own file and its article are never written over. */
async function writeMade(desk: Desk, document: OpenDocument, wish: ExportWish, rows: Rows, made: MadeFiles) {
  const { folder, replace } = wish;
  const kept = [document.file?.path, document.articlePath].filter((path) => path != null);
  for (const [format, { name }] of made) {
    if (!kept.some((path) => isSamePath(path, folder, name))) continue;
    rows.set(format, { kind: "failed", reason: { key: "export.is-document" } });
    made.delete(format);
  }
  if (made.size === 0) return;
  const files = [...made.values()];
  for (const format of made.keys()) rows.set(format, { kind: "writing" });
  const result = await desk.shell.writeExports({ folder, files, replace, keep: document.articlePath });
  [...made.keys()].forEach((format, index) => {
    const outcome = result.ok ? result.value.outcomes[index] : undefined;
    if (outcome !== undefined) rows.set(format, stateAfter(outcome, files[index]?.bytes.length ?? 0));
    else rows.set(format, { kind: "failed", reason: result.ok ? fault : problemSaying(result.error.code) });
  });
}

/** Makes all formats; what has to be printed is printed one after the other while the others are made. */
function makeAll(desk: Desk, rows: Rows, made: MadeFiles) {
  let printing = Promise.resolve();

  async function print(format: string, job: PrintJob): Promise<void> {
    const result = await desk.shell.printPdf({ name: job.name, html: job.html, page: job.page });
    if (result.ok) made.set(format, { name: job.name, bytes: finishPdf(result.value.bytes, job.facts) });
    rows.set(format, result.ok ? { kind: "made" } : { kind: "failed", reason: problemSaying(result.error.code) });
  }

  return {
    take(format: string, output: ExportFile | PrintJob | null): void {
      if (output === null) rows.set(format, { kind: "failed", reason: fault });
      else if ("html" in output) {
        rows.set(format, { kind: "printing" });
        printing = printing.then(() => print(format, output));
      } else {
        made.set(format, { name: output.name, bytes: output.bytes });
        rows.set(format, { kind: "made" });
      }
      const next = rows.all().find(({ state }) => state.kind === "waiting");
      if (next !== undefined) rows.set(next.format, { kind: "making" });
    },
    printed: () => printing,
  };
}

/**
 * Exports the document on the desk. Everything is made first and written then, so that nothing is written when it is
 * cancelled. A file that cannot be made or written is told in its row; the others are written all the same.
 */
export function startExport(desk: Desk, wish: ExportWish, tell: (rows: readonly ExportRow[]) => void): RunningExport {
  const { document } = stateOf(desk);
  const deck = document?.history.present.deck;
  const rows = createRows(deck === undefined ? [] : exportRows(deck, wish.formats), tell);
  let job: RunningWork<true> | null = null;
  let isCancelled = false;
  let isWriting = false;
  let stop: () => void = () => {};
  const cancelled = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });

  async function run({ history }: OpenDocument): Promise<void> {
    const briefing = history.present;
    const formats = rows.all().map(({ format }) => format);
    const assets = await desk.shell.runtimeAssets();
    if (!assets.ok) return rows.failRest(problemSaying(assets.error.code));
    if (isCancelled) return;
    const made: MadeFiles = new Map();
    const maker = makeAll(desk, rows, made);
    rows.set(formats[0] ?? "", { kind: "making" });
    const options = { ...briefing.options, ...wish.options };
    job = desk.engine.startExport(
      { briefing, formats, options, assets: assets.value, now: localMoment(desk) },
      maker.take,
    );
    await job.done;
    await maker.printed();
    const { document: now } = stateOf(desk);
    if (isCancelled || now === null) return;
    isWriting = true;
    await writeMade(desk, now, wish, rows, made);
  }

  const running = document === null ? Promise.resolve() : run(document).catch(() => rows.failRest(fault));
  return {
    done: Promise.race([running.then(() => rows.all()), cancelled]),
    cancel() {
      if (isWriting) return;
      isCancelled = true;
      job?.cancel();
      stop();
    },
  };
}
