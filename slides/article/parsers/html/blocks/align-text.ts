/** A piece of text with its place in the source. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const reference = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/iy;

/**
 * Cuts a parsed text into pieces that stand literally in the source, character references and line ends apart, so
 * that any position in the text can be found in the source. Gives one piece over the whole place when the two cannot
 * be matched.
 */
export function alignText(text: string, source: string, start: number, end: number): readonly TextPiece[] {
  if (end - start === text.length && source.startsWith(text, start)) return [{ text, start, end }];
  const pieces: TextPiece[] = [];
  let at = 0;
  let from = start;
  while (at < text.length && from < end) {
    const same = sameLength(text, at, source, from, end);
    if (same > 0) pieces.push({ text: text.slice(at, at + same), start: from, end: from + same });
    at += same;
    from += same;
    if (at >= text.length || from >= end) break;
    const step = stepOver(text, at, source, from);
    if (step === null) return [{ text, start, end }];
    if (step.text > 0) pieces.push({ text: text.slice(at, at + step.text), start: from, end: from + step.source });
    at += step.text;
    from += step.source;
  }
  return at >= text.length ? pieces : [{ text, start, end }];
}

/** Length of the literal stretch: up to a difference or to an ampersand, which may start a character reference. */
function sameLength(text: string, at: number, source: string, from: number, end: number): number {
  const longest = Math.min(text.length - at, end - from);
  let length = 0;
  while (length < longest) {
    const code = source.charCodeAt(from + length);
    if (code === 38 || code !== text.charCodeAt(at + length)) break;
    length += 1;
  }
  return length;
}

/** How far to go in both when they differ; null when the difference cannot be explained. */
function stepOver(text: string, at: number, source: string, from: number): { text: number; source: number } | null {
  switch (source[from]) {
    case "&":
      return stepOverReference(text, at, source, from);
    case "\r":
      return text[at] === "\n" ? { text: 1, source: source[from + 1] === "\n" ? 2 : 1 } : null;
    case "\0":
      return { text: 0, source: 1 };
    case "<": {
      const close = source.indexOf(">", from);
      return close < 0 || close - from > 1000 ? null : { text: 0, source: close + 1 - from };
    }
    default:
      return null;
  }
}

function stepOverReference(text: string, at: number, source: string, from: number): { text: number; source: number } {
  reference.lastIndex = from;
  const raw = reference.exec(source)?.[0];
  if (raw === undefined) return { text: 1, source: 1 };
  if (!/^&amp\b/i.test(raw) && text.startsWith(raw, at)) return { text: 1, source: 1 };
  const code = text.codePointAt(at) ?? 0;
  return { text: code > 0xffff ? 2 : 1, source: raw.length };
}
