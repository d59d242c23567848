import type { Article } from "../article/article.ts";
import { findAcronyms } from "./acronyms/find-acronyms.ts";
import type { Analysis } from "./analysis.ts";
import { findDates, toEvents } from "./events/find-events.ts";
import { findFigures } from "./figures/find-figures.ts";
import { findOpeners } from "./openers/find-openers.ts";
import { findOrganisations } from "./organisations/find-organisations.ts";
import { collectArticleWords } from "./people/article-words.ts";
import { listPeople } from "./people/list-people.ts";
import { recognisePeople } from "./people/recognise-people.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { readDiscourse } from "./quotations/read-discourse.ts";
import { readPassages } from "./reading/read-passages.ts";
import { vocabularyOf } from "./vocabulary/vocabulary.ts";

/**
 * Recognises quotations, acronyms, figures, dated events, people and bodies in the running text of an article. English
 * to full depth, Russian to a useful one, other languages by marks and digits alone. Linear in the article's length.
 */
export function analyseArticle(article: Article): Analysis {
  const vocabulary = vocabularyOf(article.language);
  const passages = readPassages(article, vocabulary);
  const words = collectArticleWords(passages, vocabulary);
  const register = recognisePeople(passages, vocabulary, words);
  const discourses = readDiscourse(passages, register, vocabulary);
  const dated = passages.map((passage) => ({ passage, dates: findDates(passage, vocabulary) }));
  return {
    quotes: findQuotations(discourses, register, vocabulary),
    acronyms: findAcronyms(passages, vocabulary, words.small),
    figures: dated.flatMap(({ passage, dates }) => findFigures(passage, dates, vocabulary)),
    events: dated.flatMap(({ passage, dates }) => toEvents(passage, dates)),
    people: listPeople(register, passages),
    organisations: findOrganisations(passages, vocabulary),
    openers: findOpeners(discourses, register, vocabulary),
  };
}
