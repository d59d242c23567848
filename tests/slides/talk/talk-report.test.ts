import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Message,
  recordTalk,
  reportTalk,
  type TalkCode,
  type TalkReport,
  type TalkRun,
  writeTalkCsv,
  writeTalkText,
} from "../../../slides/index.ts";
import { sampleInput } from "../export/sample-briefing.ts";

const { article, deck } = sampleInput();
const english = ({ text }: Message<TalkCode>) => text;
const everySlide = deck.slides.map((_, place) => place);

function run(change: Partial<TalkRun> = {}): TalkRun {
  return {
    kind: "talk",
    started: "2031-04-09T14:05:30+02:00",
    spent: new Map(everySlide.map((place) => [place, 10 + place])),
    seen: new Set(everySlide),
    brief: new Set(),
    flagged: new Set(),
    ...change,
  };
}

function report(change: Partial<TalkRun> = {}): TalkReport {
  return reportTalk({ ...recordTalk(article, deck, run(change)), id: "talk-1" }, article, deck.title);
}

/** A reader of RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
        if (at >= text.length) throw new Error("A quotation mark is missing.");
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== "," && text[at] !== "\r"; at += 1) cell += text[at];
    }
    row.push(cell);
    if (text[at] === ",") at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test("a talk that was given as written has the script's times, and nothing is unsaid", () => {
  const { slides, sections, spent, unsaid, shownOnly, skipped, flagged } = report();
  expect(slides.map((slide) => [slide.number, slide.spent])).toEqual(
    everySlide.map((place) => [place + 1, 10 + place]),
  );
  expect(spent).toBe(everySlide.reduce((sum, place) => sum + 10 + place, 0));
  expect(sections.reduce((sum, section) => sum + section.spent, 0)).toBe(spent);
  expect([unsaid, shownOnly, skipped, flagged]).toEqual([[], [], [], []]);
  expect(writeTalkText(report(), english, "en")).toContain("Everything in the plan was said.");
});

test("what was skipped, shown, marked and unsaid is told", () => {
  const seen = new Set(everySlide.filter((place) => place !== 7));
  const told = report({ seen, brief: new Set([2]), flagged: new Set([5]) });
  expect(told.skipped.map(({ number }) => number)).toEqual([8]);
  expect(told.flagged.map(({ number }) => number)).toEqual([6]);
  expect(told.unsaid).toContain(article.sentences.find(({ text }) => text.startsWith("Shopkeepers"))?.text);
  expect(told.shownOnly).toContain(article.sentences.find(({ text }) => text.startsWith("The vote was"))?.text);
  const text = writeTalkText(told, english, "en");
  expect(text).toContain("Talk of 9 April 2031, 14:05\n");
  expect(text).toMatch(/\n {2}8\. The council chose the stone wall: skipped; planned 0:49\n/u);
  expect(text).toMatch(/\n {2}3\. The council voted .*: only shown, 0:12; planned 0:49 \(−0:37\)\n/u);
  for (const sentence of [...told.unsaid, ...told.shownOnly]) expect(text).toContain(`  ${sentence}\n`);
});

test("the table holds the same and can be read back", () => {
  const told = report({ seen: new Set(everySlide.filter((place) => place !== 7)), flagged: new Set([5]) });
  const csv = writeTalkCsv(told, english);
  expect(csv.startsWith("\ufeff")).toBe(true);
  const rows = parseCsv(csv.slice(1));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
  const slideRows = rows.filter(([kind]) => kind === "slide");
  expect(slideRows.map((row) => Number(row[4]))).toEqual(everySlide.map((place) => 10 + place));
  expect(slideRows[7]?.slice(6)).toEqual(["skipped", ""]);
  expect(slideRows[5]?.slice(6)).toEqual(["spoken", "yes"]);
  const unsaid = rows.filter(([kind]) => kind === "unsaid").map((row) => row[2]);
  expect(unsaid.map((text) => text?.replace(/^'/u, ""))).toEqual(told.unsaid);
});

test("no text of the talk is a formula in a spreadsheet, and none breaks the table", () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      "=1+1",
      "+1",
      "-1",
      "@x",
      "\t=1",
      " =1",
      "\u00a0=1",
      'a"b',
      "a,b",
      "a\r\nb",
      '="x",\n',
      "−5",
      "＝1",
    ),
  );
  fc.assert(
    fc.property(texts, texts, (headline, sentence) => {
      const told = report();
      const slides = told.slides.map((slide) => ({ ...slide, headline }));
      const rows = parseCsv(writeTalkCsv({ ...told, slides, unsaid: [sentence] }, english).slice(1));
      expect(rows).toHaveLength(1 + 1 + told.sections.length + slides.length + 1);
      for (const row of rows) expect(row[2] ?? "").not.toMatch(/^\s*[=+\-@]/u);
      const slide = rows.find(([kind]) => kind === "slide");
      expect([headline, `'${headline}`]).toContain(slide?.[2]);
      expect(Number(slide?.[5])).toBeCloseTo(10 - (told.slides[0]?.planned ?? 0));
    }),
  );
});

test("a record of sentences and sections that are gone can still be told", () => {
  const record = {
    ...recordTalk(article, deck, run()),
    id: "talk-1",
    unsaid: ["s999"],
    sections: [{ title: "A", first: 99 }],
  };
  const told = reportTalk(record, article, deck.title);
  expect([told.unsaid, told.sections]).toEqual([[], [{ title: "A", planned: 0, spent: 0 }]]);
});
