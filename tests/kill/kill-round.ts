import { type ChildProcess, spawn } from "node:child_process";
import type { KillRig, Offer, Rhythm, Typist } from "./kill-rig.ts";

/** Nothing typed earlier before a kill than this may be missing, milliseconds. */
export const allowedLoss = 1000;

/** The outcome of one round. */
export interface KillRound {
  readonly round: number;
  readonly offer: Offer;
  readonly keystrokes: number;
  /** How long before the kill the first keystroke was made that is missing, milliseconds; null when none is. */
  readonly lost: number | null;
}

export interface ShellProgram {
  /** Words after `node` that start a shell without a window. */
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface RunningShell {
  readonly address: string;
  readonly child: ChildProcess;
  /** Ends the shell without a farewell. */
  kill(): Promise<void>;
}

/** Starts a shell and waits for the address it prints. */
function startShell({ words, env }: ShellProgram, files: readonly string[]): Promise<RunningShell> {
  const child = spawn(process.execPath, [...words, ...files], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      const address = /^(http\S+)\n/u.exec(text)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        child,
        kill() {
          child.kill("SIGKILL");
          return ended;
        },
      });
    });
    child.once("exit", (code) => reject(new Error(`the shell ended with ${code}`)));
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Types at the rhythm of a quick typist until the moment of the kill. */
async function typeUntil(
  type: () => Promise<void>,
  { thought, thoughtful }: Rhythm,
  random: () => number,
  end: number,
): Promise<void> {
  while (performance.now() < end) {
    await type();
    // 40 to 160 ms between keystrokes, with a pause for thought now and then.
    const pause = random() < thoughtful ? thought : 40 + 120 * random();
    await wait(Math.max(0, Math.min(pause, end - performance.now())));
  }
}

/**
 * Starts a shell, types, kills it with SIGKILL at a random moment, starts it again and looks at what is offered.
 */
export async function playRound(
  rig: KillRig,
  program: ShellProgram,
  round: number,
  random: () => number,
): Promise<KillRound> {
  const { least, most } = rig.rhythm;
  const duration = least + (most - least) * random();
  const files = await rig.prepare(round);
  const shell = await startShell(program, files.first);
  let typist: Typist;
  let killed: number;
  try {
    typist = await rig.open(shell.address, round);
    const killing = wait(duration).then(async () => {
      const moment = performance.now();
      await shell.kill();
      return moment;
    });
    await typeUntil(typist.type, rig.rhythm, random, performance.now() + duration);
    killed = await killing;
  } finally {
    await shell.kill();
  }
  await typist.leave();
  const next = await startShell(program, files.next);
  const offer = await rig.recover(next.address, round).finally(next.kill);
  const kept = offer.kind === "damaged" ? 0 : offer.keystrokes;
  const firstLost = typist.typed[kept];
  // What was typed while the shell was dying is not lost: nobody had it.
  const lost = firstLost === undefined || firstLost > killed ? null : killed - firstLost;
  return { round, offer, keystrokes: typist.typed.length, lost };
}
