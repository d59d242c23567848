/** Ends the shell with its last page. */
export interface Lifetime {
  /** Told how many pages are there whenever that changes. */
  update(pages: number): void;
  /** Stops watching. */
  cancel(): void;
}

export interface Patience {
  /** How long the first page may take to come: a slow machine starts a browser. Milliseconds. */
  readonly first: number;
  /** How long a page may be away: it is being loaded anew. Milliseconds. */
  readonly reload: number;
}

export const usualPatience: Patience = { first: 90_000, reload: 5_000 };

/** Calls `end` once no page has been there for too long. */
export function watchLifetime(end: (reason: "never-came" | "left") => void, patience: Patience): Lifetime {
  let timer: NodeJS.Timeout | undefined = setTimeout(() => end("never-came"), patience.first);
  return {
    update(pages) {
      clearTimeout(timer);
      timer = pages > 0 ? undefined : setTimeout(() => end("left"), patience.reload);
    },
    cancel: () => clearTimeout(timer),
  };
}
