/** Milliseconds between two looks at a window that was called. */
const lookInterval = 20;
/** Milliseconds for an answer; then the window counts as gone. A key that was pressed may open a window for five seconds. */
const callPatience = 4000;
/** Milliseconds for closing all the same after the answer: sooner than anybody could close a window just called. */
const closingTime = 1000;

/** What the caller needs to know of a window. */
export interface CalledWindow {
  readonly closed: boolean;
  focus(): void;
}

export interface WindowCalls<W extends CalledWindow> {
  /** Opens a new window; null when the browser does not allow it. */
  readonly open: () => W | null;
  /** Asks the window for an answer. */
  readonly ask: (called: W) => void;
}

/** Brings a window to the front, or opens one when there is none. */
export interface WindowCaller<W extends CalledWindow> {
  readonly current: () => W | null;
  readonly call: () => void;
  /** Takes note of a sign of life; it may come from a window that this page did not open. */
  readonly hear: (from: W, sign: "greeting" | "answer") => void;
}

/**
 * A window that is just closing does not say so yet: its `closed` turns true up to a second after it has left the
 * screen, and until then it cannot be told from one that is open. So a window that is called is also asked and looked at
 * for a while, and when it closes, a new one is opened for the same key press. A greeting is no answer: it may have
 * been sent before the call.
 */
export function createWindowCaller<W extends CalledWindow>({ open, ask }: WindowCalls<W>): WindowCaller<W> {
  let current: W | null = null;
  let looking: ReturnType<typeof setInterval> | undefined;
  let calledAt = 0;
  let answered = false;
  const stopLooking = () => {
    clearInterval(looking);
    looking = undefined;
  };
  const openAnew = () => {
    stopLooking();
    current = open();
  };
  const look = () => {
    const waited = performance.now() - calledAt;
    if (current === null || current.closed || (!answered && waited > callPatience)) openAnew();
    else if (answered && waited > closingTime) stopLooking();
  };
  return {
    current: () => current,
    call() {
      stopLooking();
      if (current === null || current.closed) {
        openAnew();
        return;
      }
      current.focus();
      ask(current);
      calledAt = performance.now();
      answered = false;
      looking = setInterval(look, lookInterval);
    },
    hear(from, sign) {
      current = from;
      if (sign === "answer") answered = true;
      // It may have been loading when it was asked.
      else if (looking !== undefined && !answered) ask(from);
    },
  };
}
