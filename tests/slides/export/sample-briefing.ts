import type { Article, Sentence } from "../../../slides/article/article.ts";
import type { Picture } from "../../../slides/article/picture.ts";
import { defaultBriefingOptions } from "../../../slides/deck/briefing-options.ts";
import type { Deck, Item, LedgerEntry, NoteLine, Slide, Statement } from "../../../slides/deck/deck.ts";
import { defaultExportOptions, type ExportInput } from "../../../slides/export/export-input.ts";
import type { RuntimeAssets } from "../../../slides/export/runtime-assets.ts";
import { renderDeck } from "../../../slides/render/render-deck.ts";
import { sampleArticle } from "./sample-article.ts";

/** Assets that stand in where a test does not run or look at them. */
export const stubAssets: RuntimeAssets = {
  revealScript: "/* reveal */",
  revealStyles: ".reveal{}",
  presenterScript: "/* presenter-code */",
  presenterStyles: ".lp{}",
  playerScript: "/* player */",
  playerStyles: ".slides{}",
  fonts: [],
};

export const pixel: Picture = {
  src: "wall.png",
  mediaType: "image/png",
  bytes: Uint8Array.from(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
  ),
  width: 1,
  height: 1,
};

function find(article: Article, beginning: string): Sentence {
  const found = article.sentences.find(({ text }) => text.startsWith(beginning));
  if (found === undefined) throw new Error(`No sentence begins with ${beginning}`);
  return found;
}

type SlideParts = { headline: Statement; items?: readonly Item[]; notes?: readonly NoteLine[]; section?: number };

function createParts(article: Article) {
  const own = (text: string): Statement => ({ text, sources: [], own: false });
  const from = (text: string, beginning: string): Statement => ({
    text,
    sources: [find(article, beginning).id],
    own: false,
  });
  const item = (statement: Statement, label = "", detail = ""): Item => ({ ...statement, label, detail, depth: 0 });
  const say = (...beginnings: readonly string[]): NoteLine[] =>
    beginnings.map((beginning) => {
      const { id, text } = find(article, beginning);
      return { kind: "sentence", sentence: id, text };
    });
  return { own, from, item, say };
}

function deckSlides(article: Article): readonly Slide[] {
  const { own, from, item, say } = createParts(article);
  const base = (place: number, { headline, items = [], notes = [], section = -1 }: SlideParts) => ({
    id: `slide-${place}`,
    headline,
    items,
    notes,
    section,
    seconds: 4 + notes.length * 9,
  });
  const vote = "The city council of Port Amsel";
  const tableRows = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])),
  );
  const rows = tableRows.map(({ cells, sentence }) => ({ cells, source: sentence }));
  return [
    {
      layout: "cover",
      ...base(1, {
        headline: from(article.title, "Port Amsel Rebuilds"),
        items: [item(from("Nora Vance", "By Nora")), item(from("9 April 2031", "9 April"))],
        notes: [{ kind: "own", text: "Thank the harbour master for the room." }],
      }),
    },
    {
      layout: "key-points",
      ...base(2, {
        headline: own("Bottom line"),
        items: [
          item(from("Port Amsel voted to rebuild the flood wall that failed in March", vote)),
          item(from("Engineers reportedly expect the work to take 40 months", "Engineers")),
          item(from("Digging could begin in September if the state pays its share", "If the state")),
        ],
      }),
    },
    {
      layout: "bullets",
      ...base(3, {
        headline: from("The council voted to rebuild the flood wall", vote),
        items: [
          item(from("The vote was 31 to 12", "The vote")),
          item({ text: "Ask about the insurance", sources: [], own: true }),
        ],
        notes: [
          ...say(vote, "The vote was", "Engineers"),
          { kind: "cue", text: "Quotation: Lena Ortiz" },
          ...say("“We cannot"),
        ],
        section: 0,
      }),
    },
    {
      layout: "quote",
      ...base(4, {
        headline: from("Another winter behind sandbags", "“We cannot"),
        items: [
          item(
            from("We cannot ask people to sleep another winter behind sandbags", "“We cannot"),
            "Lena Ortiz",
            "Mayor",
          ),
        ],
        section: 0,
      }),
    },
    { layout: "section", ...base(5, { headline: from("What the March flood did", "What the March"), section: 1 }) },
    {
      layout: "figure",
      ...base(6, {
        headline: from("The highest water since 1871", "On 14 March"),
        items: [item(from("metres above the mean, the highest level since records began", "On 14 March"), "3.2")],
        notes: say("On 14 March", "The wall gave", "Some 4,300"),
        section: 1,
      }),
    },
    {
      layout: "image",
      image: { src: "wall.png", alt: "A gap in a stone wall with water behind it" },
      ...base(7, {
        headline: from("The wall gave way near the fish market", "The wall gave"),
        items: [item(from("The breach at the fish market, seen from the north quay.", "The breach"))],
        notes: say("The Amsel Water Board", "It asked for"),
        section: 1,
      }),
    },
    {
      layout: "bullets",
      ...base(8, {
        headline: from("The council chose the stone wall", "The council chose"),
        items: [
          item(from("Professor Bello called it defensible but short-sighted", "Professor Idris")),
          item(from("Fishermen fear that the works will close the inner basin", "Fishermen")),
        ],
        notes: say("The council chose", "Professor Idris", "“A wall", "Fishermen", "Shopkeepers"),
        section: 2,
      }),
    },
    {
      layout: "table",
      table: { header: ["Design", "Build", "Upkeep a year"], rows },
      ...base(9, {
        headline: from("Cost of the three designs", "Cost of the"),
        items: [item(from("Cost of the three designs, in million crowns.", "Cost of the"))],
        section: 2,
      }),
    },
    {
      layout: "bullets",
      ...base(10, {
        headline: from("Tenders close on 30 June", "Tenders open"),
        items: [item(from("Digging could begin in September", "If the state"))],
        notes: say("Tenders open", "The AWB will", "If the state"),
        section: 3,
      }),
    },
    {
      layout: "timeline",
      ...base(11, {
        headline: own("Timeline"),
        items: [
          item(from("A spring tide and a gale broke the wall", "On 14 March"), "14 March"),
          item(from("Tenders open", "Tenders open"), "2 May"),
          item(from("Tenders close", "Tenders open"), "30 June"),
        ],
      }),
    },
    {
      layout: "people",
      ...base(12, {
        headline: own("People"),
        items: [
          item(from("Mayor", "“We cannot"), "Lena Ortiz"),
          item(from("professor, led the review", "Professor Idris"), "Idris Bello"),
        ],
      }),
    },
    {
      layout: "glossary",
      ...base(13, { headline: own("Glossary"), items: [item(from("Amsel Water Board", "The Amsel"), "AWB")] }),
    },
    {
      layout: "sources",
      ...base(14, {
        headline: own("Source"),
        items: [
          item({
            text: "Nora Vance, “Port Amsel Rebuilds Its Flood Wall”, The Coastal Ledger, 9 April 2031",
            sources: [],
            own: false,
          }),
        ],
      }),
    },
  ];
}

function keepLedger(article: Article, slides: readonly Slide[]): readonly LedgerEntry[] {
  return article.sentences.map(({ id, kind, asideReason }): LedgerEntry => {
    const shown = slides.filter(({ headline, items, ...slide }) => {
      const rows = slide.layout === "table" ? slide.table.rows.map(({ source }) => source) : [];
      return [headline, ...items].some(({ sources }) => sources.includes(id)) || rows.includes(id);
    });
    const spoken = slides.filter(({ notes }) => notes.some((line) => line.kind === "sentence" && line.sentence === id));
    const on = [...new Set([...shown, ...spoken])].map((slide) => slide.id);
    if (asideReason !== null) return { sentence: id, fate: "set-aside", slides: [], reason: asideReason };
    if (kind === "footnote") return { sentence: id, fate: "set-aside", slides: [], reason: "footnote" };
    if (shown.length > 0) return { sentence: id, fate: "shown", slides: on, reason: null };
    if (spoken.length > 0) return { sentence: id, fate: "spoken", slides: on, reason: null };
    return kind === "heading"
      ? { sentence: id, fate: "shown", slides: [], reason: null }
      : { sentence: id, fate: "set-aside", slides: [], reason: "length" };
  });
}

/** A deck of the sample article with every layout but code and agenda. */
export function sampleDeck(article: Article): Deck {
  const slides = deckSlides(article);
  return {
    title: article.title,
    language: article.language,
    direction: article.direction,
    options: defaultBriefingOptions,
    slides,
    ledger: keepLedger(article, slides),
    minutes: slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60,
  };
}

/** Everything a format needs, made from the sample; `change` replaces parts of it. */
export function sampleInput(change: Partial<ExportInput> = {}): ExportInput {
  const article = change.article ?? sampleArticle();
  const deck = change.deck ?? sampleDeck(article);
  return {
    article,
    deck,
    rendered: renderDeck(deck, article, [pixel]),
    pictures: [pixel],
    sourceBytes: new TextEncoder().encode("# Port Amsel Rebuilds Its Flood Wall\n"),
    sourceName: "port-amsel.md",
    assets: stubAssets,
    options: defaultExportOptions,
    now: null,
    diagnostics: [
      { code: "title-guessed", severity: "warning", message: "The title was guessed.", place: { start: 0, end: 35 } },
    ],
    ...change,
  };
}
