/** True when every number is the index of something in a list of this length, and there is at least one. */
export function areIndices(numbers: readonly number[], length: number): boolean {
  return numbers.length > 0 && numbers.every((number) => isIndex(number, length));
}

/** True for the index of something in a list of this length. */
export function isIndex(number: number, length: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < length;
}

/** The list with something else at an index. */
export function replaceAt<T>(list: readonly T[], index: number, ...things: readonly T[]): readonly T[] {
  return [...list.slice(0, index), ...things, ...list.slice(index + 1)];
}

/** The list with things put in before an index. */
export function insertAt<T>(list: readonly T[], index: number, ...things: readonly T[]): readonly T[] {
  return [...list.slice(0, index), ...things, ...list.slice(index)];
}

/** The list without what stands at some indices. */
export function removeAt<T>(list: readonly T[], indices: readonly number[]): readonly T[] {
  const removed = new Set(indices);
  return list.filter((_, index) => !removed.has(index));
}

/** The list with one of its things at another index. */
export function moveTo<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const moved = list.slice(from, from + 1);
  return insertAt(removeAt(list, [from]), to, ...moved);
}
