/** The text between a pair of quotation marks: UTF-16 offsets, marks excluded, end exclusive. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  /** False when the opening mark is missing: the quotation began before the text. */
  readonly opened: boolean;
  /** False when the closing mark is missing: the quotation goes on after the text, or was opened anew. */
  readonly closed: boolean;
}

interface OpenMark {
  readonly mark: string;
  readonly at: number;
  /** Spans found before it was opened: those after are inside it. */
  readonly spansBefore: number;
  /** Place of the last mark that closed a quotation of the same kind inside this one, -1 if none. */
  innerEnd: number;
}

/** Marks open inside one another at most; with more the outermost is taken for a stray. */
const deepest = 6;

type Part = "opens" | "closes" | "reopens" | "none";

const markPattern = /["'“”„‟«»‹›‘’‚‛「」『』]/gu;
const blankPattern = /^\s?$/u;
/** What may stand before a mark that opens: a blank, a bracket, a dash, another mark, or a sentence's end glued to it. */
const edgeBefore = /^[\s([{—–―\-"'“”„‟«»‹›‘’‚.!?…:;,/]?$/u;
/** What may stand after a mark that closes. */
const edgeAfter = /^[\s)\]}—–―\-"'“”„‟«»‹›‘’‚.!?…:;,/]?$/u;
const terminator = /^[.!?…:,;]$/u;
const singles = new Set(["'", "‘", "’", "‚", "‛"]);
/** Words that begin with an apostrophe, and decades. */
const elision = /^(?:\d|(?:em|til|tis|twas|cause|round|bout|n|cos|cuz)(?!\p{L}))/iu;

/** Which opening marks a mark can close, the likeliest pairs only. */
const closersOf: Readonly<Record<string, string>> = {
  "”": "“„‟”",
  "“": "„“",
  '"': '"„',
  "»": "«",
  "«": "»",
  "›": "‹",
  "‹": "›",
  "’": "‘‚‛",
  "‘": "‚",
  "'": "'‘",
  "」": "「",
  "』": "『",
};

class SpanReader {
  readonly spans: QuotedSpan[] = [];
  private readonly open: OpenMark[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(mark: string, at: number): void {
    const part = this.partOf(mark, at);
    if (part === "reopens") this.close(this.open.length - 1, this.endBefore(at), false);
    if (part === "opens" || part === "reopens") {
      if (this.open.length >= deepest) this.open.shift();
      this.open.push({ mark, at, spansBefore: this.spans.length, innerEnd: -1 });
    } else if (part === "closes") {
      const opener = this.findOpener(mark);
      if (opener >= 0) this.close(opener, at, true);
      else if (this.open.length === 0 && this.spans.length === 0) this.push(0, at, false, true);
    }
  }

  finish(): readonly QuotedSpan[] {
    const at = this.open.findIndex((candidate) => candidate.at === 0 || !singles.has(candidate.mark));
    const outer = this.open[at];
    if (outer !== undefined && outer.innerEnd >= 0 && this.closesBoth(outer)) this.close(at, outer.innerEnd, true);
    // A quotation that opens and is not closed stands only when nothing was quoted inside it.
    else if (outer !== undefined && outer.innerEnd < 0) this.close(at, this.text.length, false);
    return this.spans;
  }

  /** One closing mark for a quotation and for the name it ends with («… завод «Прогресс»), as often in Russian. */
  private closesBoth({ mark, innerEnd }: OpenMark): boolean {
    return mark === "«" && /^[,.!?…]?\s*(?:[—–-]|$)/u.test(this.text.slice(innerEnd + 1, innerEnd + 6));
  }

  private partOf(mark: string, at: number): Part {
    const before = this.text.charAt(at - 1);
    const after = this.text.charAt(at + 1);
    const canOpen = edgeBefore.test(before) && !blankPattern.test(after);
    const canClose = !blankPattern.test(before) && edgeAfter.test(after);
    if (singles.has(mark)) return this.partOfSingle(mark, at, canOpen, canClose);
    if (mark === "「" || mark === "『" || mark === "„") return "opens";
    const isOpen = this.findOpener(mark) >= 0;
    if (mark === "“" || mark === "‟") return this.partOfOpening(mark, at, isOpen && canClose && !canOpen);
    if (mark === "«" || mark === "‹") return isOpen && canClose ? "closes" : "opens";
    if (mark === "”" || mark === "»" || mark === "›") return isOpen || !canOpen || canClose ? "closes" : "opens";
    if (mark !== '"') return "closes";
    if (isOpen) return canOpen && !canClose ? this.partOfOpening(mark, at, false) : "closes";
    if (canOpen) return "opens";
    return canClose && !/\d/u.test(before) ? "closes" : "none";
  }

  private partOfOpening(mark: string, at: number, isWrongWay: boolean): Part {
    if (this.open.at(-1)?.mark === "„" || isWrongWay) return "closes";
    const isAgain = this.open.at(-1)?.mark === mark;
    return isAgain && terminator.test(this.text.charAt(this.endBefore(at) - 1)) ? "reopens" : "opens";
  }

  private partOfSingle(mark: string, at: number, canOpen: boolean, canClose: boolean): Part {
    if (canClose && this.findOpener(mark) >= 0) return this.isPossessive(at) ? "none" : "closes";
    if (mark === "’" || !canOpen) return "none";
    const next = this.text.slice(at + 1, at + 8);
    if ((mark === "'" && elision.test(next)) || !/^[\p{L}\d"“”[(…]/u.test(next)) return "none";
    return this.partOfOpening(mark, at, false);
  }

  /** "my daughters' generation" inside single marks: a plural's apostrophe when a better closing mark follows. */
  private isPossessive(at: number): boolean {
    if (!/^s['’]\s\p{Ll}/u.test(this.text.slice(at - 1, at + 3))) return false;
    const ahead = this.text.slice(at + 1, at + 400);
    const next = /[,.!?…\p{L}]['’](?=[\s,.;:!?—)]|$)|\s['‘]\p{L}/u.exec(ahead);
    return next !== null && !/^\s/u.test(next[0]);
  }

  private findOpener(mark: string): number {
    const openers = closersOf[mark] ?? "";
    return this.open.findLastIndex((candidate) => openers.includes(candidate.mark));
  }

  private endBefore(at: number): number {
    let end = at;
    while (end > 0 && /\s/u.test(this.text.charAt(end - 1))) end -= 1;
    return end;
  }

  private close(opener: number, end: number, closed: boolean): void {
    const opened = this.open[opener];
    if (opened === undefined) return;
    this.open.length = opener;
    for (const outer of this.open) if (outer.mark === opened.mark) outer.innerEnd = end;
    this.spans.length = opened.spansBefore;
    this.push(opened.at + 1, end, true, closed);
  }

  private push(from: number, to: number, opened: boolean, closed: boolean): void {
    let start = from;
    while (start < to && /\s/u.test(this.text.charAt(start))) start += 1;
    const end = Math.max(start, closed ? this.endBefore(to) : to);
    if (end > start) this.spans.push({ start, end, opened, closed });
  }
}

/**
 * The outermost stretches of a text between quotation marks, in order and disjoint. Knows all common styles, marks used
 * the wrong way round, a mark set again where a paragraph of the same speech begins, and apostrophes. Linear.
 */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  const reader = new SpanReader(text);
  for (const match of text.matchAll(markPattern)) reader.read(match[0], match.index);
  return reader.finish();
}
