import type { Deck, NoteLine, Slide } from "../../../slides/deck/deck.ts";
import { noteRuns } from "../../../slides/deck/note-runs.ts";
import { flattenText } from "../../../slides/export/escape-markdown.ts";

/** A line as one string in which what is strong or set off is bracketed, blanks at the edges of emphasis outside it. */
function formed(line: NoteLine): string {
  const marked = noteRuns(line).map(({ text, strong, emphasis }) => {
    const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(flattenBlanks(text)) ?? [];
    const inner = strong === true && core !== "" ? `«${core}»` : core;
    return before + (emphasis === true && core !== "" ? `‹${inner}›` : inner) + after;
  });
  return flattenText(marked.join("")).replaceAll(/»‹|›«|»«|›‹/gu, "");
}

function flattenBlanks(text: string): string {
  return flattenText(`x${text}x`).slice(1, -1);
}

function plainNote(line: NoteLine): unknown {
  return line.kind === "cue"
    ? { kind: line.kind, text: flattenText(line.text) }
    : { kind: line.kind, text: formed(line), list: line.list ?? null };
}

function plainBody(slide: Slide): unknown {
  switch (slide.layout) {
    case "image":
      return { src: flattenText(slide.image.src), alt: flattenText(slide.image.alt) };
    case "table": {
      const width = slide.table.rows.reduce(
        (most, { cells }) => Math.max(most, cells.length),
        Math.max(1, slide.table.header.length),
      );
      const fill = (cells: readonly string[]) =>
        Array.from({ length: width }, (_, index) => flattenText(cells[index] ?? ""));
      const header = fill(slide.table.header);
      return {
        header: header.every((cell) => cell === "") ? [] : header,
        rows: slide.table.rows.map(({ cells }) => fill(cells)),
      };
    }
    case "code":
      return {
        language: slide.code.language.replace(/[^\w+#.-]/gu, ""),
        text: slide.code.text.replace(/\r\n?/gu, "\n"),
      };
    default:
      return null;
  }
}

/** What the Markdown of a deck promises to bring back, in a form that can be compared. */
export function plainDeck({ title, language, options, slides }: Deck) {
  return {
    title: flattenText(title),
    language,
    theme: options.theme,
    ratio: options.ratio,
    minutes: options.minutes,
    slides: slides.map((slide) => ({
      id: slide.id,
      layout: slide.layout,
      headline: flattenText(slide.headline.text),
      items: slide.items.map(({ text, label, detail, depth }) => ({
        text: flattenText(text),
        label: flattenText(label),
        detail: flattenText(detail),
        depth,
      })),
      body: plainBody(slide),
      notes: slide.notes
        .map(plainNote)
        .filter(
          (note) => (note as { text: string; kind: string }).text !== "" || (note as { kind: string }).kind === "own",
        ),
      seconds: Math.round(slide.seconds),
      section: slide.section,
      hidden: slide.hidden === true,
    })),
  };
}
