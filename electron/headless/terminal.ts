/** Where a command writes. Tests hand in one that keeps the text. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Refusals and warnings, a line each. */
  say(line: string): void;
  /** What is being done now; shown only on a terminal. */
  progress(step: string): void;
  /** Takes the progress line off. */
  clear(): void;
}

const clearLine = "\r\u001b[K";

/** The process's own streams. Progress overwrites itself on one line of stderr and never reaches a file or a pipe. */
export function processTerminal(): Terminal {
  const interactive = process.stderr.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write(clearLine);
    shown = false;
  };
  return {
    out(text) {
      clear();
      process.stdout.write(text);
    },
    say(line) {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress(step) {
      if (!interactive) return;
      process.stderr.write(`${clearLine}${step} …`);
      shown = true;
    },
    clear,
  };
}
