/** Typing without a pause this long is one step of the history, milliseconds. */
const pause = 1500;

let last = { place: "", at: 0, run: 0 };

/** The key under which typing at a place goes into the history: the same for as long as it goes on. */
export function typingKey(place: string, now: number): string {
  const goesOn = last.place === place && now - last.at < pause;
  last = { place, at: now, run: goesOn ? last.run : last.run + 1 };
  return `typing-${place}-${last.run}`;
}

/** Ends the run: what is typed next is a step of its own. */
export function endTyping(): void {
  last = { place: "", at: 0, run: last.run + 1 };
}
