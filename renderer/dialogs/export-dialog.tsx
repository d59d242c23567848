import { useEffect, useRef, useState } from "react";
import type { ExportRow } from "../export/export-rows.ts";
import { type ExportWish, type RunningExport, startExport } from "../export/start-export.ts";
import type { Desk } from "../store/desk.ts";
import { useDesk } from "../store/desk-context.ts";
import { showNotice } from "../store/show-notice.ts";
import { useStrings } from "../store/use-strings.ts";
import { DialogHead } from "./dialog-head.tsx";
import type { DialogProperties } from "./dialog-properties.ts";
import { ExportForm } from "./export/export-form.tsx";
import { ExportProgress } from "./export/export-progress.tsx";

interface Progress {
  readonly rows: readonly ExportRow[];
  readonly folder: string;
  readonly isDone: boolean;
}

/** Tells what became of an export whose dialog was closed when it was too late to cancel it. */
async function tellAfterwards(desk: Desk, { done }: RunningExport, folder: string): Promise<void> {
  const rows = await done;
  if (rows === null) return;
  const count = rows.filter(({ state }) => state.kind === "written").length;
  showNotice(desk, {
    tone: count === rows.length ? "info" : "problem",
    saying: { key: "export.told", parameters: { count, all: rows.length, folder } },
  });
}

/** Makes files of the briefing. Closing the dialog while they are made cancels it. */
export function ExportDialog(_: DialogProperties<"export">) {
  const desk = useDesk();
  const t = useStrings();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<{ readonly work: RunningExport; readonly folder: string } | null>(null);
  useEffect(
    () => () => {
      if (running.current === null) return;
      const { work, folder } = running.current;
      work.cancel();
      void tellAfterwards(desk, work, folder);
    },
    [desk],
  );

  async function start(wish: ExportWish): Promise<void> {
    const { folder } = wish;
    setProgress({ rows: [], folder, isDone: false });
    const work = startExport(desk, wish, (rows) => setProgress({ rows, folder, isDone: false }));
    running.current = { work, folder };
    const rows = await work.done;
    running.current = null;
    setProgress(rows === null ? null : { rows, folder, isDone: true });
  }

  return (
    <>
      <DialogHead title={t("export.title")} />
      {progress === null ? (
        <ExportForm start={(wish) => void start(wish)} />
      ) : (
        <ExportProgress {...progress} cancel={() => running.current?.work.cancel()} />
      )}
    </>
  );
}
