import fc from "fast-check";
import type { Briefing } from "../../../slides/briefing.ts";
import type { DeckEdit, EditKind, Layout, NoteLine } from "../../../slides/index.ts";

/** Numbers and texts that become an edit once it is known what there is to edit. */
export interface Choice {
  readonly kind: EditKind;
  readonly numbers: readonly number[];
  readonly text: string;
  readonly flag: boolean;
}

const kinds: readonly EditKind[] = [
  "set-headline",
  "set-item",
  "insert-item",
  "delete-items",
  "move-item",
  "indent-items",
  "restore-wording",
  "add-slide",
  "duplicate-slides",
  "delete-slides",
  "move-slides",
  "hide-slides",
  "split-slide",
  "merge-slides",
  "set-layout",
  "set-alt",
  "set-notes",
  "set-note",
  "insert-notes",
  "delete-notes",
  "move-note",
  "split-note",
  "join-notes",
  "emphasise-note",
  "list-notes",
  "place-sentences",
  "redact-sentences",
  "set-title",
  "set-imprint",
  "set-appearance",
  "set-export-options",
  "set-embargo",
  "set-pronunciation",
  "replace-text",
  "add-talk",
  "remove-talk",
  "take-times",
];

const layouts: readonly Layout[] = [
  "bullets",
  "statement",
  "quote",
  "figure",
  "timeline",
  "key-points",
  "section",
  "people",
  "glossary",
  "agenda",
  "image",
];

const texts = fc.oneof(
  fc.constantFrom("", "the", "a", "No", "He may not go to 14 places in June 2011", "“Quoted”", "Line\nbreak", "é"),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

/** A choice of any edit but planning, which composes anew. */
export const choices: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom(...kinds),
  numbers: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
  text: texts,
  flag: fc.boolean(),
});

/** The edit of a choice. One index in about eight is of something that is not there. */
export function makeEdit({ deck, article }: Briefing, { kind, numbers, text, flag }: Choice): DeckEdit {
  const n = (place: number) => numbers[place] ?? 0;
  const slideAt = (place: number) => deck.slides[n(place) % deck.slides.length];
  const idAt = (place: number) => (n(place) % 97 === 0 ? "slide-none" : (slideAt(place)?.id ?? ""));
  const at = (place: number, length: number) =>
    n(place) % 8 === 7 ? length + (n(place) % 3) : n(place) % Math.max(1, length);
  const subject = slideAt(0);
  const slide = idAt(0);
  const items = subject?.items.length ?? 0;
  const notes = subject?.notes.length ?? 0;
  const line = subject?.notes[n(1) % Math.max(1, notes)];
  const sentences = [
    article.sentences[n(4) % article.sentences.length]?.id ?? "",
    article.sentences[n(5) % article.sentences.length]?.id ?? "",
  ];
  const several = [...new Set([idAt(0), idAt(2), ...(flag ? [idAt(3)] : [])])];
  const part = (
    [{ kind: "headline" }, { kind: "item", item: at(1, items) }, { kind: "note", note: at(1, notes) }] as const
  )[n(2) % 3] ?? {
    kind: "headline",
  };
  const drafts: readonly NoteLine[] = [
    {
      kind: "own",
      text,
      ...(flag ? { list: "bulleted", emphasis: [{ start: n(6) % 9, end: n(7) % 9, style: "strong" }] } : {}),
    },
    {
      kind: "sentence",
      sentence: sentences[0] ?? "",
      text: flag ? (article.sentences[n(4) % article.sentences.length]?.text ?? "") : text,
    },
    { kind: "cue", text },
  ];
  /** The text there with something typed into it, or taken from it. */
  const typed = (before: string) => {
    const place = n(3) % (before.length + 1);
    return flag
      ? before.slice(0, place) + text + before.slice(place)
      : before.slice(0, place) + before.slice(place + 1 + (n(4) % 9));
  };
  const item = subject?.items[n(1) % Math.max(1, items)];
  const edits: Readonly<Record<EditKind, DeckEdit>> = {
    "set-headline": { kind: "set-headline", slide, text: n(2) % 3 === 0 ? text : typed(subject?.headline.text ?? "") },
    "set-item": {
      kind: "set-item",
      slide,
      item: at(1, items),
      ...(n(2) % 4 === 0 ? { label: text } : { text: n(2) % 4 === 1 ? text : typed(item?.text ?? "") }),
    },
    "insert-item": {
      kind: "insert-item",
      slide,
      at: at(1, items + 1),
      item: { text, ...(flag ? { depth: 1, label: "x" } : {}) },
    },
    "delete-items": { kind: "delete-items", slide, items: flag ? [at(1, items)] : [at(1, items), at(2, items)] },
    "move-item": {
      kind: "move-item",
      slide,
      item: at(1, items),
      to: at(2, items),
      ...(flag ? { toSlide: idAt(3) } : {}),
    },
    "indent-items": { kind: "indent-items", slide, items: [at(1, items)], depth: flag ? 1 : 0 },
    "restore-wording": { kind: "restore-wording", slide, part },
    "add-slide": {
      kind: "add-slide",
      after: n(2) % 5 === 0 ? null : slide,
      layout: (layouts[n(1) % layouts.length] ?? "bullets") as "bullets",
    },
    "duplicate-slides": { kind: "duplicate-slides", slides: several },
    "delete-slides": { kind: "delete-slides", slides: several },
    "move-slides": { kind: "move-slides", slides: several, after: n(5) % 6 === 0 ? null : idAt(4) },
    "hide-slides": { kind: "hide-slides", slides: several, hidden: flag },
    "split-slide": { kind: "split-slide", slide, item: at(1, items) },
    "merge-slides": { kind: "merge-slides", slides: several },
    "set-layout": { kind: "set-layout", slide, layout: layouts[n(1) % layouts.length] ?? "bullets" },
    "set-alt": { kind: "set-alt", slide, alt: text },
    "set-notes": { kind: "set-notes", slide, notes: flag ? [...drafts, ...(subject?.notes ?? [])] : drafts },
    "set-note": { kind: "set-note", slide, note: at(1, notes), text: typed(line?.text ?? "") },
    "insert-notes": { kind: "insert-notes", slide, at: at(1, notes + 1), notes: drafts },
    "delete-notes": { kind: "delete-notes", slide, notes: [at(1, notes)] },
    "move-note": { kind: "move-note", slide, note: at(1, notes), to: at(2, notes) },
    "split-note": { kind: "split-note", slide, note: at(1, notes), at: at(2, line?.text.length ?? 0) },
    "join-notes": { kind: "join-notes", slide, note: at(1, notes) },
    "emphasise-note": {
      kind: "emphasise-note",
      slide,
      note: at(1, notes),
      start: n(2) % 12,
      end: n(3) % 40,
      style: flag ? "strong" : "emphasis",
      on: n(4) % 3 > 0,
    },
    "list-notes": {
      kind: "list-notes",
      slide,
      notes: [at(1, notes)],
      list: n(2) % 3 === 0 ? null : flag ? "bulleted" : "numbered",
    },
    "place-sentences": {
      kind: "place-sentences",
      sentences,
      place: (
        [
          { kind: "show", slide },
          { kind: "show-new", after: slide },
          { kind: "speak", slide },
          { kind: "set-aside" },
        ] as const
      )[n(1) % 4] ?? { kind: "set-aside" },
    },
    "redact-sentences": { kind: "redact-sentences", sentences, redacted: n(1) % 4 > 0 },
    "set-title": { kind: "set-title", title: text },
    "set-imprint": {
      kind: "set-imprint",
      imprint: { byline: flag ? [text, "B. Writer"] : [], date: flag ? null : text, publication: text },
    },
    "set-appearance": { kind: "set-appearance", ...(flag ? { theme: "midnight" } : { marking: text }), ratio: "4:3" },
    "set-export-options": { kind: "set-export-options", notes: flag, paper: "letter" },
    "set-embargo": { kind: "set-embargo", embargo: flag ? "2031-04-09T09:00+02:00" : null },
    "set-pronunciation": {
      kind: "set-pronunciation",
      term: n(1) % 3 === 0 ? text : `Term ${n(1) % 5}`,
      say: flag ? text : "",
    },
    "replace-text": {
      kind: "replace-text",
      find: flag ? "the" : text,
      replacement: text,
      match: { wholeWord: flag },
      ...(n(1) % 3 === 0 ? { within: flag ? ("slides" as const) : ("notes" as const) } : {}),
    },
    "add-talk": {
      kind: "add-talk",
      talk: {
        kind: flag ? "talk" : "rehearsal",
        started: "2031-04-09T14:05:00+02:00",
        slides: deck.slides.slice(0, n(1) % 5).map(({ id, headline, seconds }, place) => ({
          id,
          headline: headline.text,
          planned: seconds,
          spent: n(2) % 11 === 0 ? Number.NaN : n(place + 2) / 100,
          given: flag ? "spoken" : "shown",
        })),
        sections: [{ title: text, first: 0 }],
        unsaid: sentences,
        shownOnly: [],
      },
    },
    "remove-talk": { kind: "remove-talk", talk: `talk-${n(1) % 4}` },
    "take-times": { kind: "take-times", talk: `talk-${n(1) % 4}` },
    "plan-length": { kind: "plan-length", minutes: 1 + (n(1) % 20) },
  };
  return edits[kind];
}
