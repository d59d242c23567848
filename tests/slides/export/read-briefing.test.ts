import fc from "fast-check";
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { Deck } from "../../../slides/deck/deck.ts";
import { schemaVersion } from "../../../slides/export/briefing/briefing-document.ts";
import { writeBriefingFile } from "../../../slides/export/formats/briefing-file.ts";
import { type BriefingReading, readBriefing } from "../../../slides/export/read-briefing.ts";
import { sampleInput } from "./sample-briefing.ts";

const input = sampleInput();
const file = writeBriefingFile(input);

function codeOf(reading: BriefingReading): string {
  return reading.ok ? "read" : reading.diagnostic.code;
}

type Loose = Record<string, unknown>;

/** Reads the sample back after its `deck.json` was changed. */
function readChanged(change: (document: Loose) => void): BriefingReading {
  const entries = unzipSync(file.bytes);
  const document = JSON.parse(strFromU8(entries["deck.json"] ?? new Uint8Array())) as Loose;
  change(document);
  return readBriefing(zipSync({ ...entries, "deck.json": strToU8(JSON.stringify(document)) }));
}

function pack(entries: Unzipped): Uint8Array {
  return zipSync(entries);
}

test("a briefing comes back as it was written", () => {
  const { article, deck, options, pictures, sourceBytes, sourceName, diagnostics } = input;
  expect(readBriefing(file.bytes)).toEqual({
    ok: true,
    briefing: { article, deck, options, pictures, sourceBytes, sourceName, diagnostics },
  });
});

test("a file that is no ZIP is refused", () => {
  expect(codeOf(readBriefing(new Uint8Array()))).toBe("not-a-briefing");
  expect(codeOf(readBriefing(strToU8("Just a text.")))).toBe("not-a-briefing");
});

test("a ZIP of something else is refused", () => {
  expect(codeOf(readBriefing(pack({ "word/document.xml": strToU8("<x/>") })))).toBe("not-a-briefing");
  expect(codeOf(readBriefing(pack({ "deck.json": strToU8("{}") })))).toBe("not-a-briefing");
  expect(codeOf(readBriefing(pack({ "deck.json": strToU8("[".repeat(100_000)) })))).toBe("not-a-briefing");
});

test("a briefing of a newer version is refused with the remedy", () => {
  const reading = readChanged((document) => {
    document.schemaVersion = schemaVersion + 1;
  });
  expect(reading).toMatchObject({ ok: false, diagnostic: { code: "briefing-too-new", severity: "error" } });
});

test("a briefing cut off anywhere is refused and nothing throws", () => {
  for (let length = 0; length < file.bytes.length; length += 97) {
    const reading = readBriefing(file.bytes.slice(0, length));
    // Past the last entry only the directory is missing, which is not needed to read everything.
    if (reading.ok) expect(reading.briefing.deck).toEqual(input.deck);
  }
  expect(readBriefing(file.bytes.slice(0, 2000)).ok).toBe(false);
});

test("a briefing with any byte changed never throws", () => {
  fc.assert(
    fc.property(fc.nat(file.bytes.length - 1), fc.nat(255), (place, value) => {
      const bytes = file.bytes.slice();
      bytes[place] = value;
      expect(typeof readBriefing(bytes).ok).toBe("boolean");
    }),
  );
});

function emphasise(emphasis: readonly Loose[]): (document: Loose) => void {
  return (document) =>
    Object.assign((document.deck as { slides: { notes: Loose[] }[] }).slides[0]?.notes[0] ?? {}, { emphasis });
}

test.each<readonly [string, (document: Loose) => void]>([
  ["no slides", (document) => Object.assign(document.deck as Loose, { slides: [] })],
  [
    "a slide id that is markup",
    (document) => Object.assign((document.deck as { slides: Loose[] }).slides[0] ?? {}, { id: 'x"><script>' }),
  ],
  ["a ledger that lacks a sentence", (document) => (document.deck as { ledger: unknown[] }).ledger.pop()],
  [
    "two sentences of one id",
    (document) => Object.assign((document.article as { sentences: Loose[] }).sentences[1] ?? {}, { id: "s1" }),
  ],
  [
    "a script for a link",
    (document) =>
      Object.assign((document.article as { sentences: { inlines: Loose[] }[] }).sentences[0]?.inlines[0] ?? {}, {
        href: "javascript:alert(1)",
      }),
  ],
  [
    "a statement without a source that exists",
    (document) =>
      Object.assign((document.deck as { slides: { headline: Loose }[] }).slides[0]?.headline ?? {}, {
        sources: ["s999"],
      }),
  ],
  [
    "a picture that is not there",
    (document) => Object.assign((document.pictures as Loose[])[0] ?? {}, { file: "assets/9.png" }),
  ],
  ["a source that is not there", (document) => Object.assign(document, { source: "source/other.txt" })],
  [
    "an unknown layout",
    (document) => Object.assign((document.deck as { slides: Loose[] }).slides[2] ?? {}, { layout: "video" }),
  ],
  [
    "a section that does not exist",
    (document) => Object.assign((document.deck as { slides: Loose[] }).slides[2] ?? {}, { section: 40 }),
  ],
  [
    "an own note made of a sentence that does not exist",
    (document) =>
      Object.assign((document.deck as { slides: { notes: Loose[] }[] }).slides[0]?.notes[0] ?? {}, {
        sources: ["s999"],
      }),
  ],
  ["emphasis beyond the end of its line", emphasise([{ start: 0, end: 4000, style: "strong" }])],
  ["emphasis of nothing", emphasise([{ start: 3, end: 3, style: "strong" }])],
  [
    "emphasis that overlaps itself",
    emphasise([
      { start: 0, end: 5, style: "strong" },
      { start: 4, end: 8, style: "strong" },
    ]),
  ],
  [
    "emphasis out of order",
    emphasise([
      { start: 4, end: 8, style: "strong" },
      { start: 0, end: 2, style: "emphasis" },
    ]),
  ],
  [
    "nothing but hidden slides",
    (document) => {
      for (const slide of (document.deck as { slides: Loose[] }).slides) slide.hidden = true;
    },
  ],
  [
    "a change that is none",
    (document) =>
      Object.assign((document.deck as { slides: Loose[] }).slides[0] ?? {}, { changes: ["notes", "colour"] }),
  ],
  ["a diagnostic whose code is markup", (document) => Object.assign(document, { diagnostics: [{ code: "<b>" }] })],
])("a briefing with %s is refused", (_, change) => {
  expect(codeOf(readChanged(change))).toBe("briefing-damaged");
});

test("what editing leaves in a deck comes back as it was", () => {
  const [first, ...slides] = input.deck.slides;
  if (first === undefined) throw new Error("The sample has slides");
  const composed = { text: "As composed", label: "", detail: "" };
  const deck: Deck = {
    ...input.deck,
    slides: [
      {
        ...first,
        headline: { ...first.headline, own: true, composed },
        notes: [
          {
            kind: "own",
            text: "Thank the harbour master.",
            sources: ["s1"],
            list: "numbered",
            emphasis: [
              { start: 0, end: 5, style: "strong" },
              { start: 2, end: 9, style: "emphasis" },
            ],
          },
        ],
        changes: ["headline", "notes", "hidden"],
        hidden: true,
      },
      ...slides,
    ],
    imprint: { byline: ["N. Vance"], date: null, publication: "The Ledger" },
    lastSlide: 40,
    removed: ["agenda", "people"],
  };
  const reading = readBriefing(writeBriefingFile({ ...input, deck }).bytes);
  expect(reading.ok && reading.briefing.deck).toEqual(deck);
});

test("fields that this version does not know are ignored", () => {
  const reading = readChanged((document) => Object.assign(document, { later: true }));
  expect(codeOf(reading)).toBe("read");
});
