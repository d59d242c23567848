import type { TalkMoment } from "./time-left.ts";

/** Two clocks read at one moment, milliseconds. */
export interface ClockReading {
  /** The clock on the wall since the epoch. It can be set. */
  readonly wall: number;
  /** A clock that nobody can set. On some systems it stands still while the computer sleeps. */
  readonly steady: number;
}

/** What a window knows of its clocks. */
export interface TalkClock {
  /** From the steady clock to the time of the talk. */
  readonly offset: number;
  /** How far the wall clock was from the steady one when they were read last. */
  readonly distance: number;
}

/** The drift of two clocks between two readings is less; a sleep of the computer is more. */
const jump = 2_000;

/** The clock of a window that begins to look at a talk. The time of the talk is the wall's until somebody sets that. */
function startClock({ wall, steady }: ClockReading): TalkClock {
  return { offset: wall - steady, distance: wall - steady };
}

/**
 * The clock after a reading. A wall clock that leaps forward tells of a sleep in which the talk went on; one that was
 * set back tells nothing, and the time goes on by the steady one. (Set forward it looks like a sleep: no clock of a page
 * tells the two apart, and computers sleep more often than their clocks are set.)
 */
function followClock(clock: TalkClock, { wall, steady }: ClockReading): TalkClock {
  const distance = wall - steady;
  const leap = distance - clock.distance;
  return { offset: leap > jump ? clock.offset + leap : clock.offset, distance };
}

/** The time of the talk, epoch milliseconds, by a clock that has followed the reading. */
function talkNow(clock: TalkClock, { steady }: ClockReading): number {
  return Math.round(steady + clock.offset);
}

/** The time of a talk for a window that has two clocks to read. */
export function createTalkTime(read: () => ClockReading): () => TalkMoment {
  let clock = startClock(read());
  return () => {
    const reading = read();
    clock = followClock(clock, reading);
    return { now: talkNow(clock, reading), wall: reading.wall };
  };
}
