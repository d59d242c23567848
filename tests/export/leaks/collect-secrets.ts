import type { Briefing, NoteLine } from "../../../slides/index.ts";

/** Something that must not be in a file made "without". */
export interface Secret {
  readonly what: "note" | "own note" | "path" | "user" | "redacted" | "redacted word";
  readonly text: string;
}

/** Shorter texts are in many files by chance. */
const shortest = 12;

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** Everything an audience may read on the slides that are presented. */
function shownText({ deck }: Briefing): string {
  const slides = deck.slides.filter(({ hidden }) => hidden !== true);
  const texts = slides.flatMap((slide) => [
    slide.headline.text,
    ...slide.items.flatMap(({ label, text, detail }) => [label, text, detail]),
    ...(slide.layout === "table" ? [...slide.table.header, ...slide.table.rows.flatMap(({ cells }) => cells)] : []),
    ...(slide.layout === "image" ? [slide.image.alt] : []),
    ...(slide.layout === "code" ? [slide.code.text] : []),
  ]);
  return lettersOf([deck.title, ...texts].join(" "));
}

function noteSecret(line: NoteLine): Secret {
  return { what: line.kind === "sentence" ? "note" : "own note", text: line.text };
}

/** What is only in the notes, and what tells of the machine: paths, and the name of who is logged in there. */
export function collectSecrets(
  briefing: Briefing,
  machine: { readonly paths: readonly string[]; readonly users: readonly string[] },
): readonly Secret[] {
  const shown = shownText(briefing);
  const notes = briefing.deck.slides.flatMap((slide) => slide.notes.map(noteSecret));
  // Who wrote it, when and where, is in no other words on the cover and in the imprint.
  const imprint = new Set(
    briefing.article.sentences.flatMap(({ kind, text }) =>
      ["title", "byline", "date", "publication"].includes(kind) ? [text] : [],
    ),
  );
  // Headings name the parts of what is presented: in the running text of slides, and in bookmarks.
  const parts = new Set(briefing.deck.slides.flatMap(({ hidden, section }) => (hidden === true ? [] : [section])));
  const headings = new Set(
    briefing.article.sentences.flatMap(({ kind, section, text }) =>
      kind === "heading" && parts.has(section) ? [text] : [],
    ),
  );
  const unseen = notes.filter(({ text }) => {
    // Slides have numbers of their own: "7. United Kingdom" is on one that is called after the country.
    const letters = lettersOf(text.replace(/^\d+[.)]\s/u, ""));
    return !imprint.has(text) && !headings.has(text) && letters.length >= shortest && !shown.includes(letters);
  });
  return [
    ...unseen,
    ...machine.paths.map((text) => ({ what: "path", text }) as const),
    ...machine.users.map((text) => ({ what: "user", text }) as const),
  ];
}
