/** What opens something that is certainly not text: comments, scripts, styles, the data of pictures and fonts. */
const openers = /<!--|<script(?=[\s>])|<style(?=[\s>])|\bdata:[^\s"'()<>]+/giu;

const closers: ReadonlyMap<string, RegExp> = new Map([
  ["<!--", /-->/gu],
  ["<script", /<\/script/giu],
  ["<style", /<\/style/giu],
]);

const longestOpener = "<script".length;

/** Characters of a source that may be text or its markup: without scripts, styles, comments and data. Linear in its length. */
export function markupLength(source: string): number {
  let length = source.length;
  const unclosed = new Set<string>();
  const pattern = new RegExp(openers);
  for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
    const opener = found[0].slice(0, longestOpener).toLowerCase();
    const closer = closers.get(opener);
    if (closer === undefined) length -= found[0].length;
    if (closer === undefined || unclosed.has(opener)) continue;
    const search = new RegExp(closer);
    search.lastIndex = pattern.lastIndex;
    const end = search.exec(source);
    if (end === null) {
      unclosed.add(opener);
      continue;
    }
    length -= end.index - found.index;
    pattern.lastIndex = end.index;
  }
  return length;
}
