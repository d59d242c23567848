import { checkStatement } from "../../fidelity/check-statement.ts";
import { countWords } from "../../language/words.ts";
import { findTopics } from "./find-topics.ts";
import { type ShortenInput, shortenSentence } from "./shorten-sentence.ts";

const mostTopics = 2;

/** Statements of at most `maxWords` words that a headline can assert: no questions, quotations last, the longest first. */
export function assertionsFrom(input: ShortenInput): readonly string[] {
  const quoted = (statement: string) => (/^["“«'‘]/u.test(statement) ? 1 : 0);
  return shortenSentence(input)
    .filter((statement) => !statement.includes("?"))
    .sort((a, b) => quoted(a) - quoted(b) || countWords(b) - countWords(a));
}

/**
 * Headlines from a sentence or a title, best first: assertions, then topic phrases, contiguous in the text, that leave
 * out no negation, hedge or attribution. Empty when there is neither.
 */
export function headlineFrom(input: ShortenInput): readonly string[] {
  const { text, language, maxWords } = input;
  const isWhole = (topic: string) =>
    checkStatement(topic, [text], language).every(({ code }) => code === "lost-number");
  const topics = findTopics(text, language, maxWords).filter(isWhole).slice(0, mostTopics);
  return [...new Set([...assertionsFrom(input), ...topics])];
}
