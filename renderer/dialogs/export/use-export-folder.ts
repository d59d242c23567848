import { useEffect, useState } from "react";
import type { FolderList } from "../../../electron/contract/file-schemas.ts";
import { choosePath } from "../../documents/choose-path.ts";
import { changeSettings } from "../../store/change-settings.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import type { DeskState } from "../../store/desk-state.ts";
import type { Saying } from "../../strings/saying.ts";
import { folderProblem } from "../files/folder-problem.ts";
import { pathCrumbs } from "../files/path-crumbs.ts";
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

interface ExportFolder {
  /** Null until it is known. */
  readonly path: string | null;
  /** What is in it; null when it is still to be made. */
  readonly list: FolderList | null;
  /** Why nothing can be exported there. */
  readonly problem: Saying | null;
}

/** Looks at a folder; one that is missing in a folder that is there will be made. */
async function readFolder(desk: Desk, wanted: string | null): Promise<ExportFolder> {
  const found = await desk.shell.listFolder({ path: wanted });
  if (found.ok) return { path: found.value.path, list: found.value, problem: null };
  const problem = folderProblem(wanted ?? "", found.error.code);
  if (wanted === null) return { path: null, list: null, problem };
  const parent = pathCrumbs(wanted).at(-2)?.path;
  const canBeMade = parent !== undefined && (await desk.shell.listFolder({ path: parent })).ok;
  if (found.error.code === "not-found" && canBeMade) return { path: wanted, list: null, problem: null };
  // A folder that cannot be had any more gives place to the user's own.
  return readFolder(desk, null);
}

/** The folder that exports go into, and a way to another one. */
export function useExportFolder() {
  const desk = useDesk();
  const wanted = useDeskState(firstChoice);
  const [folder, setFolder] = useState<ExportFolder>({ path: null, list: null, problem: null });

  useEffect(() => {
    let isGone = false;
    void readFolder(desk, wanted).then((read) => !isGone && setFolder(read));
    return () => {
      isGone = true;
    };
  }, [desk, wanted]);
  return { ...folder, change: () => void chooseFolder(desk, folder.list?.path ?? null) };
}
