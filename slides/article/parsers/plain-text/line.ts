/** A stretch of the source (UTF-16 offsets, end exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a footnote begins. */
export interface NoteStart {
  readonly label: string;
  /** Characters of the line taken by the label and the blank behind it. */
  readonly length: number;
}

/** One printed line of the source, without the blanks around it and without the marks of a quoted message. */
export interface Line {
  /** Place of its visible text in the source (UTF-16 offsets, end exclusive); both at the line's start when blank. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns before the text; a tab counts to the next multiple of eight. */
  readonly indent: number;
  /** Columns the text takes: two for an East Asian wide character, none for a combining one. */
  readonly width: number;
  /** Columns its cuts took when it was wrapped. */
  readonly cutWidth: number;
  /** Depth of `>` marks before it that are more than the whole message has. */
  readonly quoted: number;
  /** True when the source has a form feed before it. */
  readonly newPage: boolean;
  /** Stretches of the source within the line that are left out of `text`: link numbers of text browsers. */
  readonly cuts: readonly Span[];
  /** The name of an image file that was split off the text it was glued to, or stands on its own lines. */
  readonly residue: boolean;
  /** A page number, running head or foot of a paginated source. */
  readonly page: boolean;
  /** A line of a computer program. */
  readonly code: boolean;
  /** Set on the first line of a footnote. */
  readonly note: NoteStart | null;
}

/** True for a line with nothing to see on it. */
export function isBlank(line: Line): boolean {
  return line.start === line.end;
}

/** Column behind the last character of the line. Link numbers took room when it was wrapped. */
export function rightEdge(line: Line): number {
  return line.indent + line.width + line.cutWidth;
}

/** Place in the source of a character of the line's text. */
export function placeInSource(line: Line, index: number): number {
  let place = line.start + index;
  for (const cut of line.cuts) {
    if (cut.start > place) break;
    place += cut.end - cut.start;
  }
  return place;
}
