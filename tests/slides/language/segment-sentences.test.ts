import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentSentences } from "../../../slides/language/segment-sentences.ts";

function cut(text: string, language = "en"): string[] {
  return segmentSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Sentences are written with " | " between them; the test joins them with a blank and wants them back. */
function keeps(written: string, language = "en"): void {
  const sentences = written.split(" | ");
  expect(cut(sentences.join(" "), language)).toEqual(sentences);
}

describe("segmentSentences", () => {
  it.each([
    "Mr. Adams met Dr. J. R. Brown in Washington, D.C. | They spoke at 9 a.m. Saturday.",
    "The bus left at 5 p.m. | Police said it was late.",
    "See No. 5 of the U.S. Congress, i.e. the law of Sept. 11. | It cost 3.5 million.",
    "Acme Inc. Chief Executive Ann Roe spoke. | She left for the U.S. | The trip was long.",
    "Lt. Gen. Poe, Ph.D., met Lt.-Gen. Moe of the U.N. Secretariat. | St. Louis is big, etc. | Then came Jan. 5.",
    "A. B. Cole wrote vol. 3 and fig. 2. | In the end, Apt. 4 stayed empty.",
    "He paid $5. | $6 went to her. | I ate at 7. | 50 people came.",
    "I like such phones. | iPhone sales rose.",
    "This happened (see p. 12). | The end came (at last.) | Nobody saw it.",
    "Table 3. Sales by year. | Sales rose.",
    "The talks went as follows: | 1. Coffee first | 2. Cake later | 3. No speeches.",
    "Version 2.0 came out. | Next is 2.1.",
    "The fact is known.[12] | It was checked.12 | Nobody minds.",
  ])("knows English abbreviations, initials and numbers: %s", (written) => keeps(written));

  it.each([
    "First... then he left... | He came back.",
    "It is so . . . | Then he left.",
    "This appeal… makes the law unusual.",
    "They train staff in their own centres… | The town has paid for it.",
    "She quoted “the law […] This is it” again. | Fine.",
    "Is it? | Yes! | Really?! | Ok.",
    "The firm Yahoo! is old. | It said (!) nothing.",
  ])("knows ellipses and marks inside a sentence: %s", (written) => keeps(written));

  it.each([
    "“Where do they go?” | The four answers follow.",
    "“Will it work?” Roe asked. | “Yes!” he said. | “Never!” shouted Ann Poe.",
    "“Are we ready?” Ann de Vries told reporters. | “Why?” | Roe said the plan had failed.",
    "“They may try. | They will fail.” | The rest is known.",
    "'Never.' | He went. | (He was late.) | She was not.",
  ])("keeps quotation marks and attributions with their sentence: %s", (written) => keeps(written));

  it("cuts before a closing mark that opens the next sentence without a blank", () => {
    expect(cut("It is balanced, he said.”The neighbours help us,” Roe added.")).toEqual([
      "It is balanced, he said.",
      "”The neighbours help us,” Roe added.",
    ]);
  });

  it("cuts after a glued mark that closes a quotation", () => {
    expect(cut("“They came. They saw.”The rest is known.")).toEqual([
      "“They came.",
      "They saw.”",
      "The rest is known.",
    ]);
    expect(cut('He said: "They came."The rest is known.')).toEqual(['He said: "They came."', "The rest is known."]);
  });

  it("mends a missing blank between words, but not inside names and addresses", () => {
    expect(cut("The talks ended.The guests left.“Good,” he said.")).toEqual([
      "The talks ended.",
      "The guests left.",
      "“Good,” he said.",
    ]);
    keeps("He uses Node.JS and www.Example.Com or System.Out.print daily, e.g.The.Beatles.");
  });

  it.each([
    [
      "ru",
      "В 2013 г. Россия подписала договор. | Это случилось летом в самом конце 2013 г. | Президент подписал закон.",
    ],
    ["ru", "А. С. Петров родился в г. Туле на ул. Ленина, д. 5. | А.С.Петров жил там. | Это так, т.е. правда."],
    ["ru", "Цена — 5 тыс. руб. | Потом она выросла до 6 млн. | Яблоки и т. д. | Груши и т.п. и др. | Конец."],
    ["ru", "«Куда они пойдут?» — спросил он. | «Да!» | Он ушёл. | Он думал о нем. | Всё."],
    ["uk", "У 2013 р. Київ виріс. | Проф. Коваль мовчав."],
    ["kk", "2013 ж. Алматы өсті. | А. Құнанбаев келді."],
    ["de", "Am 3. Oktober kam Dr. Müller, d.h. der Arzt. | Das war am 3. | Der Tag war schön."],
    ["de", "„Warum?“, fragte er. | „Nein!“ | Er zahlte ca. 5 Mio. Euro usw. | Der Rest kam nicht."],
    ["fr", "M. Le Goff est venu. | « Pourquoi ? » demande-t-il. | « Oui. » | Il part."],
    ["es", "El Sr. Pérez vive en EE. UU. | El viaje fue largo. | ¿Qué? | ¡No!"],
    ["pt", "O Sr. Silva mora na av. Central, n. 5. | Ela não."],
    ["pl", "W 2013 r. Warszawa urosła itd. | Potem prof. Nowak poszedł."],
    ["lv", "2013. gada 12. jūlijā Rīgā lija. | Tad prof. Bērziņš aizgāja."],
    ["ar", "قال د. محمد ذلك. | ثم ذهب؟ | نعم."],
    ["hi", "डॉ. सिंह आए। | वे गए।"],
  ])("knows %s: %s", (language, written) => keeps(written, language));

  it("cuts scripts that put no blank between sentences", () => {
    expect(cut("“你好。”他说。今天天气很好！明天呢？", "zh")).toEqual(["“你好。”他说。", "今天天气很好！", "明天呢？"]);
    expect(cut("「行こう。」と言った。今日は晴れ。", "ja")).toEqual(["「行こう。」と言った。", "今日は晴れ。"]);
  });

  it("takes a blank line as an end and a line break as a blank", () => {
    expect(cut("A heading\n\nIt goes\non. And\nstops.")).toEqual(["A heading", "It goes\non.", "And\nstops."]);
  });

  it("lets marks without words go with a sentence", () => {
    expect(cut("… Then he left. …")).toEqual(["… Then he left. …"]);
    expect(cut("…")).toEqual(["…"]);
    expect(cut("")).toEqual([]);
  });

  it("cuts a sentence of more than 120 words at semicolons, not inside a quotation", () => {
    const clause = `${"word ".repeat(44)}word`;
    expect(cut(`${clause}; ${clause}; ${clause}.`)).toEqual([`${clause};`, `${clause};`, `${clause}.`]);
    expect(cut(`He said “${clause}; ${clause}; ${clause}.”`)).toHaveLength(1);
    expect(cut(`${"word ".repeat(20)}; ${"word ".repeat(20)}.`)).toHaveLength(1);
  });

  it("keeps every piece of endless text within bounds", () => {
    const pieces = cut("word ".repeat(20_000));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(2000);
    expect(pieces.join(" ")).toBe("word ".repeat(20_000).trim());
  });

  it.each([". ", "A. ", "”X.", '."X', ". (", "a; (", "\n", ". ”", "1. A ", "\ud800", "\0"])(
    "passes a megabyte of %j",
    (piece) => {
      const text = piece.repeat(300_000);
      const spans = segmentSentences(text, "ru");
      expect(spans.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    },
  );

  const awkward = fc.constantFrom(
    ..."a B я 我 5 . ? ! … ” “ \" ' « » ( ) [ ] ; , — – \n \u2029 \u00a0 \0 \ud83d 😀 。 Mr. e.g. г. U.S. The said".split(
      " ",
    ),
    " ",
    "  ",
    "\n\n",
  );
  const text = fc
    .array(fc.oneof(awkward, fc.string({ unit: "binary" })), { maxLength: 60 })
    .map((parts) => parts.join(""));

  it("gives ordered, disjoint, trimmed spans that cover every character but blanks", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "ru", "de", "zh", "und", "x"), (sample, language) => {
        let at = 0;
        for (const { start, end } of segmentSentences(sample, language)) {
          expect(sample.slice(at, start)).toMatch(/^\s*$/u);
          expect(start).toBeLessThan(end);
          expect(sample.slice(start, end)).toBe(sample.slice(start, end).trim());
          at = end;
        }
        expect(sample.slice(at)).toMatch(/^\s*$/u);
      }),
      { numRuns: 500 },
    );
  });
});
