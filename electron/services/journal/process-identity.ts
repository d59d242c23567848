import { readFileSync } from "node:fs";
import { uptime } from "node:os";
import * as v from "valibot";

/** Enough of a running program to know it again later, when its number may have gone to another one. */
export const processIdentitySchema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When the machine was started, seconds since 1970; measured, so only about right. */
  boot: v.number(),
  /** When the program was started, in the system's own ticks since then; null where that cannot be asked. */
  start: v.nullable(v.string()),
});

export type ProcessIdentity = v.InferOutput<typeof processIdentitySchema>;

/** Two measurements of one boot differ by less than this, seconds. Clocks are set, too. */
const bootTolerance = 300;
/** Place of the start time in Linux's /proc/PID/stat, counted behind the program's name. */
const startField = 19;

function startOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name, in parentheses, may hold anything.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    // What has ended but was not asked after by its parent ("Z") still has its number.
    return fields[0] === "Z" ? null : (fields[startField] ?? null);
  } catch {
    return null;
  }
}

function bootTime(): number {
  return Date.now() / 1000 - uptime();
}

/** This program. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, boot: bootTime(), start: startOf(process.pid) };
}

/** True while the program with that identity runs. */
export function isRunning({ pid, boot, start }: ProcessIdentity): boolean {
  if (Math.abs(boot - bootTime()) > bootTolerance) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's program may not be signalled, but it is there.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return start === null || startOf(pid) === start;
}
