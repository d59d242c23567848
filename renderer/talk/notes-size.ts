/** Sizes of the notes, CSS pixels. */
const sizes = [18, 20, 22, 24, 26, 28, 32, 36, 40, 48, 56, 64] as const;

/** Readable from two metres, by the height of the window, CSS pixels: who has a large one stands further away. */
function chooseNotesSize(windowHeight: number): number {
  if (windowHeight < 900) return 26;
  return windowHeight < 1300 ? 36 : 48;
}

/** The next size up or down; the same at either end. Sizes that are not in the list snap to it. */
export function changeNotesSize(size: number, by: 1 | -1): number {
  const candidates = by === 1 ? sizes : sizes.toReversed();
  return candidates.find((candidate) => (by === 1 ? candidate > size : candidate < size)) ?? candidates.at(-1) ?? size;
}

/** A remembered size, or one for the height of the window when there is none or it is not one of ours. */
export function readNotesSize(remembered: string | null, windowHeight: number): number {
  return sizes.find((size) => String(size) === remembered) ?? chooseNotesSize(windowHeight);
}
