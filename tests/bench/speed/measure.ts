import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program to time, from its start to its end. */
export interface Contestant {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The middle value; of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Without the wish for more certificates, which some machines have: each start of Node would first read them all. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  return environment;
}

/** Runs a program once. Returns seconds; throws with its output when it fails. */
export function timeOnce({ name, program, words, env }: Contestant): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, words, { env: { ...plainEnvironment(), ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-2000);
      });
    }
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve((performance.now() - start) / 1000);
      else reject(new Error(`${name} ended with ${code}: ${output}`));
    });
  });
}

/**
 * Median seconds of each program after one warm-up. The rounds go through all programs in turn, so that whatever else
 * the machine does slows all of them alike.
 */
export async function timeAll(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contestant of contestants) {
      const seconds = await timeOnce(contestant);
      if (round > 0) times.get(contestant.name)?.push(seconds);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

export interface Usage {
  readonly seconds: number;
  /** Largest resident memory, MB. */
  readonly memory: number;
}

/** Runs a Node script once and reads its largest resident memory, which it reports itself as it ends. */
export async function timeNode(script: string, words: readonly string[]): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), "lectern-bench-"));
  const report = join(folder, "memory");
  try {
    const reporter = join(process.cwd(), "tests/bench/speed/report-memory.js");
    const seconds = await timeOnce({
      name: script,
      program: process.execPath,
      words: ["--import", reporter, script, ...words],
      env: { LECTERN_MEMORY_REPORT: report },
    });
    return { seconds, memory: Number(readFileSync(report, "utf8")) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
