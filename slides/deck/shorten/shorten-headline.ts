import { checkStatement } from "../../fidelity/check-statement.ts";
import { countWords } from "../../language/words.ts";
import { findTopics } from "./find-topics.ts";
import { type ShortenInput, shortenSentence } from "./shorten-sentence.ts";

const mostTopics = 2;

/** The statements among some that a headline can assert: no questions, quotations last, the longest first. */
export function orderAssertions<S>(statements: readonly S[], textOf: (statement: S) => string): readonly S[] {
  const quoted = (statement: S) => (/^["“«'‘]/u.test(textOf(statement)) ? 1 : 0);
  return statements
    .filter((statement) => !textOf(statement).includes("?"))
    .sort((a, b) => quoted(a) - quoted(b) || countWords(textOf(b)) - countWords(textOf(a)));
}

/**
 * Headlines from a sentence or a title, best first: assertions, then topic phrases, contiguous in the text, that leave
 * out no negation, hedge or attribution. Empty when there is neither.
 */
export function headlineFrom(input: ShortenInput): readonly string[] {
  const { text, language, maxWords } = input;
  const isWhole = (topic: string) =>
    checkStatement(topic, [text], language).every(({ code }) => code === "lost-number");
  const assertions = orderAssertions(shortenSentence(input), (statement) => statement);
  const topics = findTopics(text, language, maxWords).filter(isWhole).slice(0, mostTopics);
  return [...new Set([...assertions, ...topics])];
}
