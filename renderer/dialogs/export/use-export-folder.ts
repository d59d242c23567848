import { useEffect, useState } from "react";
import type { FolderList } from "../../../electron/contract/file-schemas.ts";
import { choosePath } from "../../documents/choose-path.ts";
import { changeSettings } from "../../store/change-settings.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import type { DeskState } from "../../store/desk-state.ts";
import type { Saying } from "../../strings/saying.ts";
import { folderProblem } from "../files/folder-problem.ts";
import { openDialog } from "../open-dialog.ts";

/** Where exports go: where they went last, else beside the document or its article. */
function firstChoice({ document, settings }: DeskState): string | null {
  if (settings.exportFolder !== "") return settings.exportFolder;
  const near = document?.file?.path ?? document?.articlePath ?? null;
  return near?.match(/^(.*[^\\/])[\\/][^\\/]*$/su)?.[1] ?? null;
}

async function chooseFolder(desk: Desk, folder: string | null): Promise<void> {
  const path = await choosePath(desk, { purpose: "folder", folder });
  if (path !== null) changeSettings(desk, { exportFolder: path });
  // The page's own panel took this dialog's place.
  if (stateOf(desk).dialog?.kind !== "export") openDialog(desk, { kind: "export" });
}

/** The folder that exports go into and what is in it; null until it has been read. */
export function useExportFolder() {
  const desk = useDesk();
  const wanted = useDeskState(firstChoice);
  const [list, setList] = useState<FolderList | null>(null);
  const [problem, setProblem] = useState<Saying | null>(null);

  useEffect(() => {
    let isGone = false;
    async function read(): Promise<void> {
      const found = await desk.shell.listFolder({ path: wanted });
      // A folder that is gone gives place to the user's own.
      const result = found.ok || wanted === null ? found : await desk.shell.listFolder({ path: null });
      if (isGone) return;
      if (result.ok) setList(result.value);
      setProblem(result.ok ? null : folderProblem(wanted ?? "", result.error.code));
    }
    void read();
    return () => {
      isGone = true;
    };
  }, [desk, wanted]);
  return { list, problem, change: () => void chooseFolder(desk, list?.path ?? wanted) };
}
