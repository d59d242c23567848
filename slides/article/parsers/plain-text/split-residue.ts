import { type Line, placeInSource } from "./line.ts";
import { textWidth } from "./text-width.ts";

const pictureName = String.raw`\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|avif|heic|JPE?G|PNG|GIF|WEBP|SVG|BMP|TIFF?)`;
/** Without this, none of the dearer patterns of file names fits. */
const pictureEnding = new RegExp(pictureName);
/** A file name with its ending: "photo-2013_final.jpg". */
const named = new RegExp(String.raw`^[\p{L}\p{M}\p{N}_%+.()-]{1,200}?${pictureName}(?![\p{Ll}\p{N}_])`, "u");
/** A whole line that ends like a picture's file name, with few words before. */
const namedLine = new RegExp(String.raw`^(?:[^\s.!?]{1,60} ){0,7}[^\s]{1,120}${pictureName}$`, "u");
/** Words joined by underscores, three or more, as content systems name uploads. */
const underscored = /^[\p{L}\p{N}%-]{1,60}(?:_+[\p{L}\p{N}%-]{1,60}){2,30}/u;
/** What cameras call their pictures: "IMG_2034", "DSC01234". */
const camera = /^(?:IMG|DSC[FN]?|DSCN|P|PICT|Photo|Screenshot)[_-]?\d{3,8}(?:[_-]\d{1,8}){0,3}/;

/** Where the article's own text may begin: a capital or an opening quotation mark. */
const textStart = /^(?:[\p{Lu}“„«‘"'(¿¡]|\p{Lo})/u;

/** Length of an underscored name whose last word may be glued to the first word of the text behind it. */
function underscoredLength(text: string): number {
  const name = text.includes("_") ? underscored.exec(text)?.[0] : undefined;
  if (name === undefined) return 0;
  const rest = text.slice(name.length);
  const last = name.slice(name.lastIndexOf("_") + 1);
  const glued = /^(?:.*[\p{Ll}\p{N}])?(?=\p{Lu}\p{Ll}*$)/u.exec(last)?.[0] ?? "";
  const gluedEnd = name.length - last.length + glued.length;
  if (rest === "") return glued === "" || gluedEnd === name.length ? name.length : gluedEnd;
  if (/^\s/.test(rest)) {
    if (glued !== "" && glued.length < last.length) return gluedEnd;
    return textStart.test(rest.trimStart()) ? name.length : 0;
  }
  return textStart.test(rest) ? name.length : 0;
}

/** Length of what a pattern finds at the start of a text, if nothing or a new text follows. */
function nameLength(text: string, pattern: RegExp): number {
  const name = pattern.exec(text)?.[0] ?? "";
  const rest = text.slice(name.length).trimStart();
  return rest === "" || textStart.test(rest) ? name.length : 0;
}

/** Characters at the start of a line that are the name of an image file; 0 when there are none. */
function residueLength(text: string): number {
  const isNamed = pictureEnding.test(text);
  if (isNamed && namedLine.test(text)) return text.length;
  return Math.max(isNamed ? nameLength(text, named) : 0, underscoredLength(text), nameLength(text, camera));
}

/** A line cut in two at a character of its text; blanks at the cut belong to neither. */
function cutLine(line: Line, index: number): readonly [Line, Line] {
  const head = line.text.slice(0, index).trimEnd();
  const blanks = /^\s*/.exec(line.text.slice(index))?.[0].length ?? 0;
  const tail = line.text.slice(index + blanks);
  const middle = placeInSource(line, index + blanks);
  const headEnd = head.length === 0 ? line.start : placeInSource(line, head.length - 1) + 1;
  return [
    { ...line, end: headEnd, text: head, width: textWidth(head), cuts: line.cuts.filter((cut) => cut.end <= headEnd) },
    {
      ...line,
      start: middle,
      text: tail,
      width: textWidth(tail),
      cuts: line.cuts.filter((cut) => cut.start >= middle),
      cutWidth: line.cutWidth + line.width - textWidth(tail),
      newPage: false,
    },
  ];
}

/** A picture as text browsers print it: its file name or address in brackets, perhaps over several lines. */
const bracketOpen = /^\[(?=[^\]]*[%=&/])[^\s\]]+$/;
const bracketWhole = /^\[(?!\d+\])(?:[^\s\]]*[%=&/?][^\s\]]*\]|[^\s\]]{2,60}\]$)/;
const mostBracketLines = 40;

interface Split {
  readonly lines: readonly Line[];
  readonly open: boolean;
}

function closeBracket(line: Line): Split {
  const end = line.text.indexOf("]");
  const inside = end < 0 ? line.text : line.text.slice(0, end);
  if (/\s/.test(inside)) return { lines: [line], open: false };
  if (end < 0) return { lines: [{ ...line, residue: true }], open: true };
  const [head, tail] = cutLine(line, end + 1);
  return { lines: tail.text === "" ? [{ ...head, residue: true }] : [{ ...head, residue: true }, tail], open: false };
}

function splitLine(line: Line): Split {
  if (bracketOpen.test(line.text)) return { lines: [{ ...line, residue: true }], open: true };
  if (bracketWhole.test(line.text)) return closeBracket(line);
  const length = residueLength(line.text);
  if (length === 0) return { lines: [line], open: false };
  if (length >= line.text.length) return { lines: [{ ...line, residue: true }], open: false };
  const [head, tail] = cutLine(line, length);
  return { lines: [{ ...head, residue: true }, tail], open: false };
}

/**
 * Parts the names of image files from the text they are glued to (`harbour_at_dawn_2013“The port …`) and marks them,
 * file names on lines of their own and bracketed addresses as `residue`.
 */
export function splitResidues(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  let openSince = -1;
  for (const [index, line] of lines.entries()) {
    const going = openSince >= 0 && index - openSince < mostBracketLines && line.text !== "";
    const split = going ? closeBracket(line) : splitLine(line);
    if (!split.open) openSince = -1;
    else if (openSince < 0 || !going) openSince = index;
    result.push(...split.lines);
  }
  return result;
}
