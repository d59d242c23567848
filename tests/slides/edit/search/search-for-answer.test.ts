import { expect, test } from "vitest";
import { defaultBriefingOptions } from "../../../../slides/deck/briefing-options.ts";
import { defaultExportOptions } from "../../../../slides/export/export-input.ts";
import { analyseArticle, type Briefing, composeDeck, parseArticle, searchForAnswer } from "../../../../slides/index.ts";
import { edited } from "../edited-briefing.ts";
import { plainBriefing as briefing } from "../plain-briefing.ts";

function compose(text: string): Briefing {
  const sourceBytes = new TextEncoder().encode(text);
  const parsed = parseArticle(sourceBytes, "article.txt");
  if (!parsed.ok) throw new Error(parsed.diagnostic.message);
  const { article } = parsed;
  const { deck } = composeDeck(article, analyseArticle(article), defaultBriefingOptions);
  return {
    article,
    deck,
    options: defaultExportOptions,
    pictures: [],
    sourceBytes,
    sourceName: "article.txt",
    diagnostics: [],
  };
}

const russian = compose(
  [
    "Мост через реку перестроят",
    "",
    "Городской совет решил перестроить мост за сорок миллионов рублей. Мост закроют на всё лето.",
    "",
    "Жители берега недовольны решением совета. Берёзовую рощу у моста вырубать не станут. Паром будет ходить каждые полчаса.",
    "",
    "Инженеры обещают закончить работы в срок. Дорогу расширят, а тротуары сделают удобнее.",
  ].join("\n"),
);

function sentences(of: Briefing, text: string): readonly string[] {
  return searchForAnswer(of, text).sentences.map((answer) => answer.text);
}

test("finds sentences and slides, the best first", () => {
  const { sentences: found } = searchForAnswer(briefing, "inner basin");
  expect(found[0]?.text).toBe("The inner basin stays open.");
  expect(found[0]?.matches.map(({ start, end }) => found[0]?.text.slice(start, end))).toEqual(["inner", "basin"]);
  const { slides } = searchForAnswer(briefing, "engineers");
  expect(slides[0]?.slide).toBe(briefing.deck.slides[slides[0]?.position ?? -1]?.id);
});

test("says which slides a sentence is on, and finds those that are on none", () => {
  const aside = edited(briefing, { kind: "place-sentences", sentences: ["s3"], place: { kind: "set-aside" } });
  const text = briefing.article.sentences.find(({ id }) => id === "s3")?.text ?? "";
  const before = searchForAnswer(briefing, text).sentences[0];
  const after = searchForAnswer(aside, text).sentences[0];
  expect([before?.sentence, after?.sentence]).toEqual(["s3", "s3"]);
  expect(before?.slides.length).toBeGreaterThan(0);
  expect(after?.slides).toEqual([]);
});

test("case, accents and the endings of words do not count", () => {
  expect(sentences(briefing, "ENGINEER")[0]).toMatch(/^Engineers/u);
  expect(sentences(briefing, "éngineers expécted")[0]).toMatch(/^Engineers/u);
  expect(sentences(briefing, "fisherm")[0]).toMatch(/^Fishermen/u);
});

test("Russian is found in any case, with е for ё", () => {
  expect(sentences(russian, "березовая роща")[0]).toMatch(/^Берёзовую рощу/u);
  expect(sentences(russian, "паромы")[0]).toMatch(/^Паром/u);
  const [wood] = searchForAnswer(russian, "рощей").sentences;
  expect(wood?.matches.map(({ start, end }) => wood.text.slice(start, end))).toEqual(["рощу"]);
  expect(sentences(russian, "ИНЖЕНЕР")[0]).toMatch(/^Инженеры/u);
});

test("words as they were typed come before words that are scattered", () => {
  const two = compose(
    "Harbour news\n\nThe wall by the old harbour is high. The harbour wall will be rebuilt. Nobody lives there.\n\nMore text follows here. It is not about anything else.",
  );
  expect(sentences(two, "harbour wall")[0]).toBe("The harbour wall will be rebuilt.");
});

test("small words of a question do not count, unless there are no others", () => {
  expect(sentences(briefing, "what of the engineers?")[0]).toMatch(/^Engineers/u);
  expect(sentences(briefing, "to").length).toBeGreaterThan(0);
});

test("nothing typed, nothing found; and what is not there is not found", () => {
  expect(searchForAnswer(briefing, "  ")).toEqual({ slides: [], sentences: [] });
  expect(searchForAnswer(briefing, "zeppelin")).toEqual({ slides: [], sentences: [] });
  expect(searchForAnswer(briefing, "—")).toMatchObject({ slides: [] });
});

test("hidden slides cannot be shown, so they are not found", () => {
  const [first] = searchForAnswer(briefing, "engineers").slides;
  const hidden = edited(briefing, { kind: "hide-slides", slides: [first?.slide ?? ""], hidden: true });
  expect(searchForAnswer(hidden, "engineers").slides.map(({ slide }) => slide)).not.toContain(first?.slide);
});

test("a book is searched while one types", () => {
  const paragraph = (number: number) =>
    `The council of town ${number} met on Monday and voted for the bridge. Its mayor, who had ${number} plans, was pleased. Nobody objected to the cost of it.`;
  const book = compose(
    ["A long book", ...Array.from({ length: 1_500 }, (_, number) => paragraph(number))].join("\n\n"),
  );
  searchForAnswer(book, "council");
  const started = performance.now();
  for (const typed of ["m", "ma", "may", "mayo", "mayor p", "mayor plans"]) searchForAnswer(book, typed);
  expect((performance.now() - started) / 6).toBeLessThan(150);
});
