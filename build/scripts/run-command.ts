import { spawn } from "node:child_process";

export interface CommandOutcome {
  readonly ok: boolean;
  /** Standard output and error as they came. */
  readonly output: string;
}

/**
 * Runs a program to its end. `show` also passes its output on while it runs; after `patience` seconds it is ended. Never
 * rejects.
 */
export function runCommand(
  program: string,
  words: readonly string[],
  {
    folder,
    show = false,
    env = {},
    patience,
  }: { folder: string; show?: boolean; env?: Readonly<Record<string, string>>; patience?: number },
): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(patience === undefined ? {} : { timeout: patience * 1000 }),
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.once("error", (error) => resolve({ ok: false, output: `${output}${program}: ${error.message}\n` }));
    child.once("close", (code) => resolve({ ok: code === 0, output }));
  });
}
