import { isBlank, type Line } from "./line.ts";

/** Lines that hold nothing but brackets and dots. */
const onlyBrackets = /^[\s{}[\]().,;…]+$/;
/** Lines that end or begin as statements of programming languages do. */
const codeEnd = /(?:[{[(;,]|=>|\\|\);?|\},?|\],?)$/;
const codeStart =
  /^(?:["']?[\w-]+["']?:\s\S{1,30}$|\/\/|\/\*|#include\b|#!|\$ |>>> |import \S+|from \S+ import\b|def \w+\(|class \w+[:({]|function\b|const \w+ =|let \w+ =|var \w+ =|return\b|if \(|for \(|while \(|public |private |static |SELECT\b|<\/?[a-z][\w-]*[ >/])/;
const fewestLines = 3;

function looksLikeCode(line: Line): boolean {
  const { text } = line;
  if (text.length > 160 || /[.!?]["”’]?$/.test(text)) return onlyBrackets.test(text);
  return onlyBrackets.test(text) || codeEnd.test(text) || codeStart.test(text);
}

/** A stretch of lines without a blank one is code when most look like it and some hold nothing but brackets. */
function isCode(lines: readonly Line[]): boolean {
  if (lines.length < fewestLines) return false;
  const coded = lines.filter(looksLikeCode).length;
  const certain = lines.filter(
    ({ text }) => (onlyBrackets.test(text) && /[{}[\]]/.test(text)) || /[{;]$/.test(text),
  ).length;
  return coded >= lines.length * 0.7 && certain >= Math.max(2, lines.length * 0.2);
}

/** Finds the lines of computer programs printed in the text, by index. */
export function findCode(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let start = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && !isBlank(line)) continue;
    if (isCode(lines.slice(start, index))) for (let one = start; one < index; one++) found.add(one);
    start = index + 1;
  }
  return found;
}
