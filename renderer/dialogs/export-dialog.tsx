import { useEffect, useRef, useState } from "react";
import type { ExportRow } from "../export/export-rows.ts";
import { type ExportWish, type RunningExport, startExport } from "../export/start-export.ts";
import { useDesk } from "../store/desk-context.ts";
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

/** Makes files of the briefing. Closing the dialog while they are made cancels it. */
export function ExportDialog(_: DialogProperties<"export">) {
  const desk = useDesk();
  const t = useStrings();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<RunningExport | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  async function start(wish: ExportWish): Promise<void> {
    const { folder } = wish;
    setProgress({ rows: [], folder, isDone: false });
    running.current = startExport(desk, wish, (rows) => setProgress({ rows, folder, isDone: false }));
    const rows = await running.current.done;
    setProgress(rows === null ? null : { rows, folder, isDone: true });
  }

  return (
    <>
      <DialogHead title={t("export.title")} />
      {progress === null ? (
        <ExportForm start={(wish) => void start(wish)} />
      ) : (
        <ExportProgress {...progress} cancel={() => running.current?.cancel()} />
      )}
    </>
  );
}
