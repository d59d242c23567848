/** Editors at a time. Others are text that looks the same; one more would be felt with hundreds of slides. */
export const mostEditors = 6;

/**
 * The slides whose notes have an editor, latest last, after one of them was needed. The oldest give theirs up, but never
 * the one that is written in.
 */
export function wakeEditor(live: readonly string[], id: string, focused: string | null): readonly string[] {
  if (live.at(-1) === id) return live;
  const wanted = [...live.filter((other) => other !== id), id];
  const spare = wanted.length - mostEditors;
  const gone = wanted.filter((other) => other !== focused && other !== id).slice(0, Math.max(0, spare));
  return wanted.filter((other) => !gone.includes(other));
}
