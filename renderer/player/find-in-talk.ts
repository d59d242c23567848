/** The texts of a slide and of its notes, in their order. */
export interface SlideTexts {
  readonly headline: string;
  readonly shown: readonly string[];
  readonly notes: readonly string[];
}

/** A text in which all the words were found. */
export interface Found {
  /** From 0. */
  readonly slide: number;
  readonly headline: string;
  readonly place: "slide" | "notes";
  readonly text: string;
}

/** More than that nobody reads in front of an audience. */
const mostFound = 60;

/** Small letters without their marks, so that "Zurich" finds "Zürich". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The texts in which every word that was typed occurs, or begins; the slide's before those of its notes. */
export function findInTalk(slides: readonly SlideTexts[], typed: string): readonly Found[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const found: Found[] = [];
  for (const [slide, { headline, shown, notes }] of slides.entries()) {
    for (const place of ["slide", "notes"] as const) {
      for (const text of place === "slide" ? shown : notes) {
        const sought = plain(text);
        if (words.every((word) => sought.includes(word))) found.push({ slide, headline, place, text });
        if (found.length === mostFound) return found;
      }
    }
  }
  return found;
}
