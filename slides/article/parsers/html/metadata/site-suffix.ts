const separator = /\s+[|\-–—·•»«›/\\:]+\s+|\s*[|»›·]\s*|\s+::\s+|_(?=[^_])|:\s+/gu;
const bracketed = /\s*\[[^[\]]{1,40}\]\s*$/u;

/** Text for comparing titles: letters and digits alone, lower case. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The stretches of a page title between its separators, from each separator to each later one: for "A: b | Site" these
 * are the whole, "A: b", "A", "b", …; longest first. Only the first six separators count.
 */
export function titleStretches(title: string): readonly string[] {
  const cuts: { readonly start: number; readonly end: number }[] = [{ start: 0, end: 0 }];
  for (const match of title.matchAll(separator)) {
    if (cuts.length < 7) cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  cuts.push({ start: title.length, end: title.length });
  const stretches = new Set<string>([title.trim(), title.replace(bracketed, "").trim()]);
  for (let from = 0; from < cuts.length - 1; from += 1)
    for (let to = from + 1; to < cuts.length; to += 1)
      stretches.add(title.slice(cuts[from]?.end, cuts[to]?.start).trim());
  return [...stretches].filter((stretch) => stretch !== "").sort((a, b) => b.length - a.length);
}

/**
 * A title without the site's name at either end. `siteNames` are names the page gives itself; without them the shorter
 * end after a spaced separator is taken off when it has at most four words and the rest at least three.
 */
export function dropSiteName(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(comparable).filter((name) => name !== ""));
  let kept = title.replace(bracketed, (bracket) => (names.has(comparable(bracket)) ? "" : bracket)).trim();
  const parts = [...kept.matchAll(/\s+[|\-–—·•»«›/:]+\s+|\s*[|»›]\s*|\s+_|_(?=[^_\s])/gu)];
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return kept;
  const head = kept.slice(0, first.index);
  const tail = kept.slice(last.index + last[0].length);
  if (names.has(comparable(tail))) kept = dropSiteName(kept.slice(0, last.index).trim(), siteNames);
  else if (names.has(comparable(head))) kept = kept.slice(first.index + first[0].length).trim();
  else if (wordCount(tail) <= 4 && wordCount(kept.slice(0, last.index)) >= 3) kept = kept.slice(0, last.index).trim();
  return kept === "" ? title : kept;
}

function wordCount(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length + ideographs / 2;
}
