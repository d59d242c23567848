import {
  adoptPlan,
  type Briefing,
  type ExportFile,
  type HandoutPreview,
  type LengthPlan,
  type PrintJob,
} from "../../slides/index.ts";
import type {
  ExportJob,
  FindPictures,
  ImportOutcome,
  ImportSource,
  ImportStage,
  PreviewJob,
} from "./engine-messages.ts";
import type { WorkerPort } from "./worker-port.ts";

/** Work that is under way. */
export interface RunningWork<Outcome> {
  /** Null when it was cancelled. Rejects on a bug. */
  readonly done: Promise<Outcome | null>;
  /** Stops it at once. */
  cancel(): void;
}

/** An import that is under way. */
export type RunningImport = RunningWork<ImportOutcome>;

/** Takes a format that was made. */
export type TakeMade = (format: string, output: ExportFile | PrintJob | null) => void;

/** The engine's long work, off the page's thread. */
export interface Engine {
  startImport(source: ImportSource, find: FindPictures, tell: (stage: ImportStage) => void): RunningImport;
  /** The bytes of a `.briefing`. Rejects on a bug. */
  write(briefing: Briefing): Promise<Uint8Array>;
  /** Plans a briefing to a length in minutes, null for as long as the text needs. */
  startPlan(briefing: Briefing, minutes: number | null): RunningWork<LengthPlan>;
  /** Makes formats one after the other; `take` gets each as it is made, null for one that a bug stopped. */
  startExport(job: ExportJob, take: TakeMade): RunningWork<true>;
  /** Makes the first page of a handout. Rejects on a bug. */
  startPreview(job: PreviewJob): RunningWork<HandoutPreview>;
}

function runImport(
  port: WorkerPort,
  source: ImportSource,
  find: FindPictures,
  tell: (stage: ImportStage) => void,
): Promise<ImportOutcome> {
  return new Promise((resolve, reject) => {
    port.listen((answer) => {
      if (answer.kind === "stage") tell(answer.stage);
      if (answer.kind === "imported") resolve(answer.outcome);
      if (answer.kind === "failed") reject(new Error(answer.message));
      if (answer.kind === "pictures-wanted") {
        find(answer.addresses).then(
          (pictures) => port.send({ kind: "pictures", pictures }),
          () => port.send({ kind: "pictures", pictures: [] }),
        );
      }
    });
    port.send({ kind: "import", source });
  });
}

/** A briefing without the bytes that planning does not look at: they would be copied for each plan. */
function withoutBytes(briefing: Briefing): Briefing {
  const none = new Uint8Array();
  return {
    ...briefing,
    sourceBytes: none,
    pictures: briefing.pictures.map((picture) => ({ ...picture, bytes: none })),
  };
}

function runPlan(port: WorkerPort, briefing: Briefing, minutes: number | null): Promise<LengthPlan> {
  return new Promise((resolve, reject) => {
    port.listen((answer) => {
      if (answer.kind === "planned") resolve(adoptPlan(briefing, answer.plan));
      if (answer.kind === "failed") reject(new Error(answer.message));
    });
    port.send({ kind: "plan", briefing: withoutBytes(briefing), minutes });
  });
}

function runExport(port: WorkerPort, job: ExportJob, take: TakeMade): Promise<true> {
  return new Promise((resolve, reject) => {
    port.listen((answer) => {
      if (answer.kind === "made") take(answer.format, answer.output);
      if (answer.kind === "all-made") resolve(true);
      if (answer.kind === "failed") reject(new Error(answer.message));
    });
    port.send({ kind: "export", job });
  });
}

function runPreview(port: WorkerPort, job: PreviewJob): Promise<HandoutPreview> {
  return new Promise((resolve, reject) => {
    port.listen((answer) => {
      if (answer.kind === "previewed") resolve(answer.preview);
      if (answer.kind === "failed") reject(new Error(answer.message));
    });
    port.send({ kind: "preview", job });
  });
}

/** Work that ends with its worker: when it is done, and at once when it is cancelled. */
function runToEnd<Outcome>(port: WorkerPort, work: Promise<Outcome>): RunningWork<Outcome> {
  let cancel: () => void = () => {};
  const cancelled = new Promise<null>((resolve) => {
    cancel = () => resolve(null);
  });
  return { done: Promise.race([work, cancelled]).finally(() => port.end()), cancel };
}

/** An engine on workers: one for each import, plan and export, so that ending it cancels it, and one that writes documents. */
export function createEngine(start: () => WorkerPort): Engine {
  let written: Promise<unknown> = Promise.resolve();

  async function writeNext(briefing: Briefing): Promise<Uint8Array> {
    const port = start();
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        port.listen((answer) => {
          if (answer.kind === "written") resolve(answer.bytes);
          if (answer.kind === "failed") reject(new Error(answer.message));
        });
        port.send({ kind: "write", briefing });
      });
    } finally {
      port.end();
    }
  }

  return {
    startImport(source, find, tell) {
      const port = start();
      return runToEnd(port, runImport(port, source, find, tell));
    },
    write(briefing) {
      const result = written.then(() => writeNext(briefing));
      written = result.catch(() => {});
      return result;
    },
    startPlan(briefing, minutes) {
      const port = start();
      return runToEnd(port, runPlan(port, briefing, minutes));
    },
    startExport(job, take) {
      const port = start();
      return runToEnd(port, runExport(port, job, take));
    },
    startPreview(job) {
      const port = start();
      return runToEnd(port, runPreview(port, { ...job, briefing: { ...job.briefing, sourceBytes: new Uint8Array() } }));
    },
  };
}
