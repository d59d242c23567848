import type { Briefing } from "../../slides/index.ts";
import type { FindPictures, ImportOutcome, ImportSource, ImportStage } from "./engine-messages.ts";
import type { WorkerPort } from "./worker-port.ts";

/** An import that is under way. */
export interface RunningImport {
  /** Null when it was cancelled. Rejects on a bug. */
  readonly done: Promise<ImportOutcome | null>;
  /** Stops it at once. */
  cancel(): void;
}

/** The engine's long work, off the page's thread. */
export interface Engine {
  startImport(source: ImportSource, find: FindPictures, tell: (stage: ImportStage) => void): RunningImport;
  /** The bytes of a `.briefing`. Rejects on a bug. */
  write(briefing: Briefing): Promise<Uint8Array>;
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

/** An engine on workers: one for each import, so that ending it cancels it, and one that writes documents. */
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
      let cancel: () => void = () => {};
      const cancelled = new Promise<null>((resolve) => {
        cancel = () => resolve(null);
      });
      const done = Promise.race([runImport(port, source, find, tell), cancelled]).finally(() => port.end());
      return { done, cancel };
    },
    write(briefing) {
      const result = written.then(() => writeNext(briefing));
      written = result.catch(() => {});
      return result;
    },
  };
}
