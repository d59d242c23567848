import { useCallback, useEffect, useRef, useState } from "react";
import type { FolderList } from "../../../electron/contract/file-schemas.ts";
import { useDesk } from "../../store/desk-context.ts";
import type { Saying } from "../../strings/saying.ts";
import { folderProblem } from "./folder-problem.ts";

interface FolderState {
  /** The folder that is shown; null until the first one has been read. */
  readonly list: FolderList | null;
  /** The folder that was shown before. */
  readonly before: string | null;
  readonly isBusy: boolean;
  /** Why the last wish could not be met; what was shown stays. */
  readonly problem: Saying | null;
}

export interface OpenFolder extends FolderState {
  /** Shows another folder, null for the one used last. False when it cannot be shown. */
  go(path: string | null): Promise<boolean>;
  tell(problem: Saying | null): void;
}

const nothing: FolderState = { list: null, before: null, isBusy: true, problem: null };

/** A folder of the machine that the user looks around in, beginning at `start`. */
export function useFolder(start: string | null): OpenFolder {
  const desk = useDesk();
  const [state, setState] = useState(nothing);
  const turn = useRef(0);

  const go = useCallback(
    async (path: string | null): Promise<boolean> => {
      turn.current += 1;
      const mine = turn.current;
      setState((shown) => ({ ...shown, isBusy: true, problem: null }));
      const result = await desk.shell.listFolder({ path });
      // The user went on to another folder meanwhile.
      if (mine !== turn.current) return true;
      setState((shown) =>
        result.ok
          ? { list: result.value, before: shown.list?.path ?? null, isBusy: false, problem: null }
          : { ...shown, isBusy: false, problem: folderProblem(path ?? "", result.error.code) },
      );
      return result.ok;
    },
    [desk],
  );
  const tell = useCallback((problem: Saying | null) => setState((shown) => ({ ...shown, problem })), []);

  useEffect(() => {
    // A folder that is gone since it was used last is no reason to show none.
    void go(start).then((found) => (found || start === null ? true : go(null)));
  }, [go, start]);
  return { ...state, go, tell };
}
