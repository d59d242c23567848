import { describe, expect, it } from "vitest";
import { parsePlainText } from "../../../../../slides/article/parsers/plain-text/parse-plain-text.ts";
import { first, kinds, read, second, third, wrap } from "./read-blocks.ts";

describe("parsePlainText, on title, author and date", () => {
  it.each([
    [
      "de",
      "Von Karla Berg",
      ["Karla Berg"],
      "3. Mai 2020",
      "Der Hafen bleibt den ganzen Sommer über geschlossen, teilte die Verwaltung am Montag in der Stadt mit.",
    ],
    [
      "fr",
      "Par Luc Morel et Anne Petit",
      ["Luc Morel", "Anne Petit"],
      "3 mai 2020",
      "Le port restera fermé pendant tout l’été, a annoncé lundi la direction devant la presse de la ville.",
    ],
    [
      "ru",
      "Автор: Нина Белова",
      ["Нина Белова"],
      "3 мая 2020 г.",
      "Порт останется закрытым всё лето, сообщила в понедельник его администрация на встрече с жителями города.",
    ],
    [
      "kk",
      "Авторы: Айгүл Серік",
      ["Айгүл Серік"],
      "3 мамыр 2020",
      "Порт жаз бойы жабық болады деп хабарлады дүйсенбі күні оның әкімшілігі қала тұрғындарымен кездесуде.",
    ],
    [
      "zh",
      "作者：李明",
      ["李明"],
      "2020年5月3日",
      "港口管理局星期一宣布，由于检查发现码头的木梁已经腐烂，旧码头将在整个夏天关闭，渔民们对此表示担心。",
    ],
    [
      "ar",
      "بقلم: سامي خليل",
      ["سامي خليل"],
      "3 مايو 2020",
      "أعلنت إدارة الميناء يوم الاثنين أن الرصيف القديم سيبقى مغلقا طوال الصيف بعد أن كشف التفتيش عن تلف فيه.",
    ],
  ])("reads bylines and dates in %s", (_, byline, names, date, paragraph) => {
    const { draft } = parsePlainText(
      `${paragraph.slice(0, 18).trim()}\n\n${byline}\n${date}\n\n${paragraph}\n\n${paragraph} ${paragraph}\n`,
    );
    expect(draft.byline).toEqual(names);
    expect(draft.date).toBe(date);
  });

  it("finds the author below the text when none is named above", () => {
    const source = `Harbour Pier Closed\n\n${first}\n\n${second}\n\nWritten by\nJane Roe\n`;
    expect(parsePlainText(source).draft.byline).toEqual(["Jane Roe"]);
  });

  it("takes no prose for a byline", () => {
    const source = `Harbour Pier Closed\n\nBy Monday evening, all boats had left the pier, and nobody knew when they would be back in the bay.\n\n${first}\n`;
    expect(parsePlainText(source).draft.byline).toEqual([]);
  });

  it("finds the title of a whole page among its menus", () => {
    const menu = [
      "Bay Herald",
      "   Skip to content",
      "     * Home\n     * News\n     * Sport\n     * Weather",
      "   Search",
    ];
    const body = [first, second, third, first.replace("Monday", "Tuesday")].map((text) =>
      wrap(text, 60).replace(/^/gm, "   "),
    );
    const source = [
      ...menu,
      "Harbour pier closed after inspection",
      "   By Jane Roe",
      ...body,
      "     * Contact\n     * Imprint",
    ].join("\n\n");
    const { draft } = parsePlainText(source);
    expect(draft.title).toBe("Harbour pier closed after inspection");
    expect(kinds(source).slice(0, 3)).toEqual(["(navigation)", "(navigation)", "(navigation)"]);
  });

  it("reads numbered, underlined and capital headings", () => {
    const source = `The New Fees\n============\n\n5 May 2019\n\n1. The fees\n-----------\n\n${first}\n\n2. FINDINGS\n\n${second}\n\nIII.\n\nOF THE BOATS.\n\n${third}\n`;
    expect(read(source).filter((text) => text.startsWith("heading"))).toEqual([
      "heading2 1. The fees",
      "heading1 2. FINDINGS",
      "heading1 III.",
      "heading2 OF THE BOATS.",
    ]);
  });
});
