/** A stretch of the source. */
export interface SourcePart {
  readonly text: string;
  /** Where it begins in the source, UTF-16 offset. */
  readonly start: number;
}

export interface SlideSource {
  readonly content: SourcePart;
  readonly notes: SourcePart | null;
}

const notesMark = /^[ \t]*notes?:/iu;

/** Content and notes: what stands after the first line that begins with "Note:". */
function cutNotes(slide: SourcePart): SlideSource {
  let at = 0;
  for (const line of slide.text.split("\n")) {
    const mark = notesMark.exec(line);
    if (mark !== null) {
      const from = at + mark[0].length;
      return {
        content: { text: slide.text.slice(0, at), start: slide.start },
        notes: { text: slide.text.slice(from), start: slide.start + from },
      };
    }
    at += line.length + 1;
  }
  return { content: slide, notes: null };
}

/**
 * Cuts slides as reveal.js does: at lines of three hyphens, and of four, which part slides that stand under each other.
 * Linear in the text.
 */
export function cutSlides(source: string, bodyStart: number): readonly SlideSource[] {
  const slides: SourcePart[] = [];
  let start = bodyStart;
  for (const found of source.slice(bodyStart).matchAll(/^-{3,4}[ \t]*\r?$/gmu)) {
    const at = bodyStart + found.index;
    slides.push({ text: source.slice(start, at), start });
    start = at + found[0].length;
  }
  slides.push({ text: source.slice(start), start });
  return slides.map(cutNotes);
}
