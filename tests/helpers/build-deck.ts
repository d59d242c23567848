import type { Article } from "../../slides/article/article.ts";
import type { Picture } from "../../slides/article/picture.ts";
import { type BriefingOptions, defaultBriefingOptions } from "../../slides/deck/briefing-options.ts";
import type { Deck, Item, Layout, Slide } from "../../slides/deck/deck.ts";

/** Decks for tests, made without the composer. All texts are invented. */

export function makeItem(text: string, more: Partial<Item> = {}): Item {
  return { text, sources: ["s1"], own: false, label: "", detail: "", depth: 0, ...more };
}

/** A slide of any layout; picture, table and listing are added where the layout needs one. */
export function makeSlide(layout: Layout, headline: string, items: readonly Item[] = [], more: object = {}): Slide {
  const base = {
    id: "slide-1",
    headline: { text: headline, sources: ["s1"], own: false },
    items,
    notes: [{ kind: "sentence", sentence: "s1", text: "The full sentence, as the article has it." }],
    seconds: 30,
    section: -1,
    image: { src: "picture.png", alt: "A picture" },
    table: { header: [], rows: [] },
    code: { language: "", text: "" },
    ...more,
  };
  const { image, table, code, ...plain } = base;
  const own = { image: { image }, table: { table }, code: { code } }[layout as string] ?? {};
  return { ...plain, ...own, layout } as Slide;
}

/** A deck of these slides, numbered. */
export function makeDeck(
  slides: readonly Slide[],
  options: Partial<BriefingOptions> = {},
  more: Partial<Deck> = {},
): Deck {
  return {
    title: "Water and grain: what the five ministers agreed",
    language: "en",
    direction: "ltr",
    options: { ...defaultBriefingOptions, ...options },
    slides: slides.map((slide, index) => ({ ...slide, id: `slide-${index + 1}` })),
    ledger: [],
    minutes: slides.length / 2,
    ...more,
  };
}

/** An article with nothing but section headings. */
export function makeArticle(headings: readonly string[] = []): Article {
  return {
    format: "text",
    title: "Water and grain: what the five ministers agreed",
    byline: [],
    date: null,
    publication: null,
    url: null,
    language: "en",
    direction: "ltr",
    sections: headings.map((heading) => ({ heading, headingSentence: null, level: 1, blocks: [] })),
    sentences: [],
  };
}

/** A one-pixel PNG under any size. */
export function makePicture(width: number, height: number, src = "picture.png"): Picture {
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  return { src, mediaType: "image/png", bytes: Buffer.from(png, "base64"), width, height };
}

const longWords = {
  german: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
  russian: "частнопредпринимательскими",
  kazakh: "қанағаттандырылмағандықтарыңыздан",
  address: "https://www.example.org/archive/2031/11/23/ministers/agreement?version=final&annex=7#paragraph-12",
};

function sentenceOf(words: readonly string[], count: number, from = 0): string {
  const chosen = Array.from({ length: count }, (_, index) => words[(from + index) % words.length] ?? "");
  return `${chosen.join(" ")}.`;
}

/** Words by script, for generated sentences. */
export const vocabularies: Readonly<Record<string, readonly string[]>> = {
  en: "The ministers of five countries signed an agreement on sharing water, grain and electricity during long-term droughts (2031–2035), reportedly worth $1.4bn, “without conditions”, said counter-terrorism adviser".split(
    " ",
  ),
  de: `Die Wasserwirtschaftsverwaltung veröffentlichte Durchführungsbestimmungen zur Grenzüberschreitungsvereinbarung ${longWords.german} der Mitgliedstaaten`.split(
    " ",
  ),
  ru: `Министры подписали соглашение о совместном водопользовании с ${longWords.russian} организациями, сообщила пресс-служба правительства «Вестник», № 12`.split(
    " ",
  ),
  kk: `Министрлер өңірлік ынтымақтастықты нығайту туралы келісімге қол қойды ${longWords.kazakh} Үкіметтің баспасөз қызметі ғылыми һәм құқықтық ұсыныстарды жариялады`.split(
    " ",
  ),
  el: "Οι υπουργοί υπέγραψαν συμφωνία για την κοινή διαχείριση των υδάτινων πόρων της περιοχής".split(" "),
  vi: "Các bộ trưởng đã ký kết thỏa thuận về quản lý nguồn nước chung trong khu vực biên giới".split(" "),
  ar: "وقع الوزراء اتفاقا بشأن إدارة الموارد المائية المشتركة في المنطقة الحدودية خلال السنوات المقبلة".split(" "),
  he: "השרים חתמו על הסכם לניהול משותף של משאבי המים באזור הגבול בשנים הקרובות".split(" "),
  hi: "मंत्रियों ने सीमा क्षेत्र में साझा जल संसाधनों के प्रबंधन पर समझौते पर हस्ताक्षर किए".split(" "),
  zh: ["部长们签署了关于共同管理边境地区水资源的协议，", "协议将于明年生效，", "各方表示欢迎。"],
  mixed: `See ${longWords.address} 🌍🚰 → 5 × 12 = 60 m³/s ½ per 👩‍👩‍👧 (№ 7) and/or input/output`.split(" "),
};

/** A sentence of so many words in one of the vocabularies. */
export function makeSentence(language: string, count: number, from = 0): string {
  return sentenceOf(vocabularies[language] ?? [], count, from);
}

const people = ["Amina Bektemirova", "Dr. Jean-Baptiste von Hohenzollern-Sigmaringen", "Lê Thị Hồng Nhung", "M. K."];

function itemsFor(layout: Layout, language: string, count: number, words: number): readonly Item[] {
  const labels: Partial<Record<Layout, readonly string[]>> = {
    timeline: ["12 December 2031", "2032", "Sept. 11, 2033", "in the first half of 2034"],
    people,
    glossary: ["WSCA", "ICWC", "EU", "Rosgidromet"],
    quote: people,
    figure: ["$280bn", "16,000", "4.5 per cent", "1 234 567,89 m³"],
  };
  return Array.from({ length: count }, (_, index) =>
    makeItem(makeSentence(language, words, index * 3), {
      label: labels[layout]?.[index % 4] ?? "",
      detail: ["quote", "sources"].includes(layout) ? makeSentence(language, Math.min(words, 8)) : "",
      depth: layout === "bullets" && index === 2 ? 1 : 0,
      own: index === 1,
    }),
  );
}

const itemLayouts: readonly Layout[] = [
  "cover",
  "agenda",
  "key-points",
  "section",
  "bullets",
  "statement",
  "quote",
  "figure",
  "timeline",
  "people",
  "glossary",
  "sources",
  "image",
];

function tableSlide(language: string, columns: number, rows: number): Slide {
  const cells = (row: number) =>
    Array.from({ length: columns }, (_, column) =>
      column === 0
        ? makeSentence(language, 2, row)
        : column % 2 === 1
          ? `${row},${column}48.5`
          : makeSentence(language, 1, row),
    );
  const header = Array.from({ length: columns }, (_, column) => makeSentence(language, 1 + (column % 2), column));
  return makeSlide("table", makeSentence(language, 6), [makeItem("All amounts in millions.")], {
    table: {
      header,
      rows: Array.from({ length: rows }, (_, row) => ({ cells: cells(row + 1), source: `s${row + 1}` })),
    },
  });
}

function codeSlide(language: string, lines: number): Slide {
  const text = Array.from(
    { length: lines },
    (_, line) => `${"\t".repeat(line % 3)}const n${line} = "${makeSentence(language, line)}";`,
  );
  return makeSlide("code", makeSentence(language, 5), [], { code: { language: "js", text: text.join("\n") } });
}

/** Hard slides of every layout in one language: full ones, long headlines, single words, nothing at all. */
export function hardSlides(language: string): readonly Slide[] {
  const slides = itemLayouts.flatMap((layout) => [
    makeSlide(layout, makeSentence(language, 12), itemsFor(layout, language, 5, 25)),
    makeSlide(layout, makeSentence(language, 8), itemsFor(layout, language, 4, 12)),
    makeSlide(layout, makeSentence(language, 3), itemsFor(layout, language, 1, 20)),
    makeSlide(layout, makeSentence(language, 1), itemsFor(layout, language, 3, 1)),
    makeSlide(layout, makeSentence(language, 5), []),
    makeSlide(layout, "", itemsFor(layout, language, 2, 6)),
  ]);
  return [
    ...slides,
    tableSlide(language, 3, 5),
    tableSlide(language, 6, 8),
    codeSlide(language, 6),
    codeSlide(language, 12),
  ];
}

/** A repeatable source of numbers below 1 (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Slides with random layouts, languages and lengths; the same for the same seed. */
export function randomSlides(seed: number, count: number): readonly Slide[] {
  const random = makeRandom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const languages = Object.keys(vocabularies);
  return Array.from({ length: count }, () => {
    const layout = itemLayouts[upTo(itemLayouts.length - 1)] ?? "bullets";
    const language = languages[upTo(languages.length - 1)] ?? "en";
    const items = itemsFor(layout, language, upTo(5), 1 + upTo(24)).map((item) => ({
      ...item,
      text: makeSentence(language, 1 + upTo(20), upTo(30)),
    }));
    return makeSlide(layout, makeSentence(language, 1 + upTo(11), upTo(30)), items);
  });
}
