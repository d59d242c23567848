import { useCallback, useEffect, useRef, useState } from "react";
import type { FolderList } from "../../../electron/contract/file-schemas.ts";
import { useDesk } from "../../store/desk-context.ts";
import type { Saying } from "../../strings/saying.ts";
import { folderProblem } from "./folder-problem.ts";

interface FolderState {
  /** The folder that is shown; null until the first one has been read. */
  readonly list: FolderList | null;
  readonly isBusy: boolean;
  /** Why the last wish could not be met; what was shown stays. */
  readonly problem: Saying | null;
}

/** The folder that is shown now; or that it cannot be, or that the user went on meanwhile. */
type Arrival = FolderList | "failed" | "left";

export interface OpenFolder extends FolderState {
  /** Shows another folder, null for the one used last. */
  go(path: string | null): Promise<Arrival>;
  tell(problem: Saying | null): void;
}

const nothing: FolderState = { list: null, isBusy: true, problem: null };

/** A folder of the machine that the user looks around in, beginning at `start`. */
export function useFolder(start: string | null): OpenFolder {
  const desk = useDesk();
  const [state, setState] = useState(nothing);
  const turn = useRef(0);

  const go = useCallback(
    async (path: string | null): Promise<Arrival> => {
      turn.current += 1;
      const mine = turn.current;
      setState((shown) => ({ ...shown, isBusy: true, problem: null }));
      const result = await desk.shell.listFolder({ path });
      if (mine !== turn.current) return "left";
      setState((shown) =>
        result.ok
          ? { list: result.value, isBusy: false, problem: null }
          : { ...shown, isBusy: false, problem: folderProblem(path ?? "", result.error.code) },
      );
      return result.ok ? result.value : "failed";
    },
    [desk],
  );
  const tell = useCallback((problem: Saying | null) => setState((shown) => ({ ...shown, problem })), []);

  useEffect(() => {
    // A folder that is gone since it was used last is no reason to show none.
    void go(start).then((arrival) => (arrival === "failed" && start !== null ? go(null) : arrival));
  }, [go, start]);
  return { ...state, go, tell };
}
