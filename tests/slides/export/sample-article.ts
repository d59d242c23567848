import type { Article, Block, Section, Sentence, SentenceKind } from "../../../slides/article/article.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Writer {
  readonly sentences: Sentence[];
  readonly add: (text: string, kind: SentenceKind, extra?: Partial<Mutable<Sentence>>) => string;
  nextBlock: () => void;
  section: number;
}

function createWriter(): Writer {
  const sentences: Sentence[] = [];
  let block = 0;
  let place = 0;
  const writer: Writer = {
    sentences,
    section: -1,
    nextBlock: () => {
      block += 1;
    },
    add: (text, kind, extra = {}) => {
      const id = `s${sentences.length + 1}`;
      const start = place;
      place += text.length + 1;
      const base = { id, text, inlines: [{ text }], kind, section: writer.section, block };
      sentences.push({ ...base, start, end: start + text.length, asideReason: null, ...extra });
      return id;
    },
  };
  return writer;
}

function paragraph(writer: Writer, ...texts: readonly string[]): Block {
  writer.nextBlock();
  return { kind: "paragraph", sentences: texts.map((text) => writer.add(text, "paragraph")) };
}

function heading(writer: Writer, text: string): string {
  writer.nextBlock();
  writer.section += 1;
  return writer.add(text, "heading");
}

function table(writer: Writer): Block {
  writer.nextBlock();
  const caption = [writer.add("Cost of the three designs, in million crowns.", "caption")];
  const header = ["Design", "Build", "Upkeep a year"];
  const rows = [
    ["Stone wall", "410", "6"],
    ["Gates", "780", "31"],
    ["Marsh belt", "265", "9"],
  ].map((cells) => ({ sentence: writer.add(cells.join(" "), "table-row"), cells }));
  return { kind: "table", caption, header, rows };
}

function writeSections(writer: Writer): readonly Section[] {
  writer.section = 0;
  const lead = paragraph(
    writer,
    "The city council of Port Amsel voted on Tuesday to rebuild the flood wall that failed in March.",
    "The vote was 31 to 12.",
  );
  const second = paragraph(
    writer,
    "Engineers reportedly expect the work to take 40 months, although no contractor has been chosen.",
    "“We cannot ask people to sleep another winter behind sandbags,” said Mayor Lena Ortiz.",
  );
  const damage = heading(writer, "What the March flood did");
  const damageBlocks: Block[] = [
    paragraph(
      writer,
      "On 14 March a spring tide and a gale pushed water 3.2 metres above the mean, the highest level since records began in 1871.",
      "The wall gave way at two places near the fish market.",
      "Some 4,300 households lost power, and the hospital moved 112 patients to the upper floors.",
    ),
    paragraph(
      writer,
      "The Amsel Water Board (AWB) had warned in 2029 that the footings were being washed out.",
      "It asked for 18 million crowns for repairs and received two.",
    ),
    (() => {
      writer.nextBlock();
      const caption = [writer.add("The breach at the fish market, seen from the north quay.", "caption")];
      return { kind: "image" as const, src: "wall.png", alt: "A gap in a stone wall with water behind it", caption };
    })(),
  ];
  const choice = heading(writer, "Three designs, one decision");
  const choiceBlocks: Block[] = [
    paragraph(
      writer,
      "The council chose the stone wall over tidal gates and a belt of restored marsh.",
      "Professor Idris Bello, who led the review, called the decision defensible but short-sighted.",
      "“A wall protects the houses we have; a marsh protects the coast we will have,” he said.",
    ),
    table(writer),
    (() => {
      writer.nextBlock();
      const first = writer.add(
        "Fishermen fear that the works will close the inner basin for two seasons.",
        "list-item",
      );
      const next = writer.add("Shopkeepers on Quay Street want compensation to be paid monthly.", "list-item");
      return {
        kind: "list" as const,
        ordered: false,
        items: [
          { depth: 0, sentences: [first] },
          { depth: 0, sentences: [next] },
        ],
      };
    })(),
  ];
  const next = heading(writer, "What happens next");
  const nextBlocks: Block[] = [
    paragraph(
      writer,
      "Tenders open on 2 May and close on 30 June.",
      "The AWB will publish the detailed drawings before that date.",
      "If the state pays its share of 60 percent, digging could begin in September.",
    ),
    (() => {
      writer.nextBlock();
      const sentence = writer.add("Harbour Office, Tide Tables 1871–2031, third edition.", "footnote");
      return { kind: "footnote" as const, label: "1", sentences: [sentence] };
    })(),
  ];
  return [
    { heading: null, headingSentence: null, level: 1, blocks: [lead, second] },
    { heading: "What the March flood did", headingSentence: damage, level: 2, blocks: damageBlocks },
    { heading: "Three designs, one decision", headingSentence: choice, level: 2, blocks: choiceBlocks },
    { heading: "What happens next", headingSentence: next, level: 2, blocks: nextBlocks },
  ];
}

/** A made-up article with every kind of block. */
export function sampleArticle(): Article {
  const writer = createWriter();
  writer.add("Port Amsel Rebuilds Its Flood Wall", "title");
  writer.nextBlock();
  writer.add("By Nora Vance", "byline");
  writer.nextBlock();
  writer.add("9 April 2031", "date");
  const sections = writeSections(writer);
  writer.section = -1;
  writer.nextBlock();
  writer.add("Sign up for our morning letter!", "aside", { asideReason: "newsletter" });
  writer.nextBlock();
  writer.add("Photo: harbour archive", "aside", { asideReason: "image-credit" });
  return {
    format: "markdown",
    title: "Port Amsel Rebuilds Its Flood Wall",
    byline: ["Nora Vance"],
    date: "9 April 2031",
    publication: "The Coastal Ledger",
    url: "https://ledger.example/port-amsel",
    language: "en",
    direction: "ltr",
    sections,
    sentences: writer.sentences,
  };
}
