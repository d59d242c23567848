import type { Analysis, Article, Deck, Sentence } from "../../../slides/index.ts";
import { defaultBriefingOptions } from "../../../slides/index.ts";

function sentence(id: string, text: string, section: number, rest: Partial<Sentence> = {}): Sentence {
  const inlines = [{ text }];
  return {
    id,
    text,
    inlines,
    kind: "paragraph",
    section,
    block: 0,
    start: 0,
    end: text.length,
    asideReason: null,
    ...rest,
  };
}

/** A hand-made article of five sentences, one of them page furniture. */
export const smallArticle: Article = {
  format: "markdown",
  title: "The bridge reopens",
  byline: ["Ana Roe"],
  date: "12 May 2031",
  publication: null,
  url: null,
  language: "en",
  direction: "ltr",
  sections: [
    { heading: null, headingSentence: null, level: 1, blocks: [{ kind: "paragraph", sentences: ["s2", "s3"] }] },
    {
      heading: "What it cost",
      headingSentence: "s4",
      level: 2,
      blocks: [{ kind: "paragraph", sentences: ["s5"] }],
    },
  ],
  sentences: [
    sentence("s1", "The bridge reopens", -1, { kind: "title" }),
    sentence("s2", "The bridge reopened on 12 May.", 0),
    sentence("s3", "Share this page", 0, { kind: "aside", asideReason: "share-links" }),
    sentence("s4", "What it cost", 1, { kind: "heading" }),
    sentence("s5", "It cost 38 million crowns.", 1),
  ],
};

export const smallAnalysis: Analysis = {
  quotes: [{ text: "It holds", speaker: "Ana Roe", role: null, attribution: "Roe said", sentences: ["s2"] }],
  acronyms: [{ acronym: "PMHA", expansion: null, sentence: "s2" }],
  figures: [{ text: "38 million crowns", value: "38 million", sentence: "s5", weight: 1 }],
  events: [{ date: "12 May", iso: null, relative: false, sentence: "s2" }],
  people: [{ name: "Ana Roe", role: "engineer", alsoPrinted: [], sentences: ["s2"] }],
  organisations: [],
  openers: [],
};

const item = { own: false, label: "", detail: "", depth: 0 } as const;

export const smallDeck: Deck = {
  title: "The bridge reopens",
  language: "en",
  direction: "ltr",
  options: defaultBriefingOptions,
  minutes: 1.26,
  slides: [
    {
      id: "slide-1",
      layout: "cover",
      headline: { text: "The bridge reopens", sources: ["s1"], own: false },
      items: [],
      notes: [{ kind: "cue", text: "Wait for silence" }],
      seconds: 10,
      section: -1,
    },
    {
      id: "slide-2",
      layout: "timeline",
      headline: { text: "The reopening", sources: ["s2"], own: false },
      items: [{ ...item, text: "the bridge reopened", label: "12 May", sources: ["s2"] }],
      notes: [{ kind: "sentence", sentence: "s2", text: "The bridge reopened on 12 May." }],
      seconds: 20.4,
      section: 0,
    },
    {
      id: "slide-3",
      layout: "table",
      headline: { text: "What it cost", sources: ["s4"], own: false },
      items: [],
      table: { header: ["What", "Crowns"], rows: [{ cells: ["Repair", "38 million"], source: "s5" }] },
      notes: [
        { kind: "sentence", sentence: "s5", text: "It cost 38 million crowns." },
        { kind: "own", text: "Thank the builders." },
      ],
      seconds: 45,
      section: 1,
    },
  ],
  ledger: [
    { sentence: "s1", fate: "shown", slides: ["slide-1"], reason: null },
    { sentence: "s2", fate: "shown", slides: ["slide-3", "slide-2"], reason: null },
    { sentence: "s3", fate: "set-aside", slides: [], reason: "share-links" },
    { sentence: "s4", fate: "shown", slides: ["slide-3"], reason: null },
    { sentence: "s5", fate: "spoken", slides: ["slide-3"], reason: null },
  ],
};
