import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

function dates(text: string, language = "en"): readonly string[] {
  const { events } = analyseArticle(buildArticle({ language, sections: [{ paragraphs: [[text]] }] }));
  return events.map(({ date, iso, relative }) => `${date}|${iso ?? (relative ? "relative" : "-")}`);
}

describe("findDates", () => {
  it.each([
    ["After Sept. 11, 2001 all changed.", ["Sept. 11, 2001|2001-09-11"]],
    ["The pact of 16 June 2009 ended.", ["16 June 2009|2009-06-16"]],
    ["It met on the 3rd of May 1998 again.", ["3rd of May 1998|1998-05-03"]],
    ["On December 12, parliament met.", ["December 12|-"]],
    ["The talks of May 3-5, 2014 failed.", ["May 3-5, 2014|2014-05"]],
    ["A law passed in January 2013 helped.", ["January 2013|2013-01"]],
    ["It opened in 1998 and closed in April.", ["1998|1998", "April|-"]],
    ["From 2011 to 2013 it was shut.", ["2011|2011", "2013|2013"]],
    ["Since the 1990s it has grown.", ["1990s|-"]],
    ["It was signed on 2009-06-16 in Bern.", ["2009-06-16|2009-06-16"]],
    ["It was signed on 16.06.2009 in Bern.", ["16.06.2009|2009-06-16"]],
    ["It was signed on 06/07/2009 in Bern.", ["06/07/2009|-"]],
  ])("reads %s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ["They will leave next year.", "next year"],
    ["It was sold earlier this year.", "earlier this year"],
    ["Riots came three years ago.", "three years ago"],
    ["Over the past six months it grew.", "the past six months"],
    ["It must end by the end of next year.", "the end of next year"],
    ["He spoke on Thursday evening.", "Thursday evening"],
    ["It fell last week.", "last week"],
  ])("marks what only the day of writing resolves: %s", (text, date) => {
    expect(dates(text)).toEqual([`${date}|relative`]);
  });

  it("does not take counts, the verb may and names for dates", () => {
    expect(dates("In 2000 cases it may help; 1500 men march with Ann May.")).toEqual([]);
  });

  it("names a date once in a sentence", () => {
    expect(dates("It rose three years ago and fell three years ago.")).toEqual(["three years ago|relative"]);
  });

  it.each([
    ["Это случилось 1 декабря 2014 года.", ["1 декабря 2014 года|2014-12-01"]],
    ["Они встретились 30 августа.", ["30 августа|-"]],
    ["В июне 2011 года и в 1998 году.", ["июне 2011 года|2011-06", "1998 году|1998"]],
    ["В прошлом году и три года назад.", ["прошлом году|relative", "три года назад|relative"]],
    ["Об этом сообщили в понедельник.", ["в понедельник|relative"]],
  ])("reads Russian: %s", (text, expected) => {
    expect(dates(text, "ru")).toEqual(expected);
  });
});
