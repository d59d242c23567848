/** Files the user asked for: kept until a page is there, told to it from then on. */
export interface OpenQueue {
  add(paths: readonly string[]): void;
  /** Hands over what waits to a page that has just loaded. */
  take(): readonly string[];
  /** The page is gone: what comes waits again. */
  pause(): void;
}

/** An empty queue. `tell` passes a file to the page that is there. */
export function createOpenQueue(tell: (path: string) => void): OpenQueue {
  let waiting: readonly string[] = [];
  let isTaken = false;
  return {
    add(paths) {
      if (isTaken) for (const path of paths) tell(path);
      else waiting = [...waiting, ...paths];
    },
    take() {
      isTaken = true;
      const paths = waiting;
      waiting = [];
      return paths;
    },
    pause() {
      isTaken = false;
    },
  };
}
