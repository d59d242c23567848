import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { findSpeech } from "../../../../slides/deck/compose/find-speech.ts";
import { parseArticle } from "../../../../slides/index.ts";

function speechIn(text: string): ReadonlyMap<string, string> {
  const parsed = parseArticle(new TextEncoder().encode(text), "statement.txt");
  if (!parsed.ok) throw new Error(parsed.diagnostic.message);
  const { article } = parsed;
  const { quotes, people } = analyseArticle(article);
  const found = article.sentences.flatMap((sentence) => {
    const own = quotes.filter(({ sentences }) => sentences.includes(sentence.id));
    return findSpeech(sentence, own, people, article).map(({ speaker, text: said }) => [said, speaker] as const);
  });
  return new Map(found);
}

const statement = `The Ferry Is Late

By Ruth Marlow

The harbour master, Anna Wendt, spoke on Monday. “The ferry needs a new engine before the winter. It will not be cheap. We have asked three yards for their prices,” Wendt said. “Nobody will be stranded on the island this year.”

I have crossed the sound on this ferry every week since 2009. My own patience is at an end.`;

describe("findSpeech", () => {
  it("gives a sentence from the middle of a quotation to its speaker, word for word", () => {
    const speech = speechIn(statement);
    expect(speech.get("“The ferry needs a new engine before the winter”")).toBe("Anna Wendt");
    expect(speech.get("“Nobody will be stranded on the island this year”")).toBe("Anna Wendt");
  });

  it("leaves out what leans on the sentence before it, and what holds more than the quotation", () => {
    for (const said of speechIn(statement).keys()) {
      expect(said).not.toContain("It will not be cheap");
      expect(said).not.toContain("Wendt said");
    }
  });

  it("gives what the author says of himself to the author", () => {
    expect(speechIn(statement).get("“My own patience is at an end”")).toBe("Ruth Marlow");
  });

  it("has no speech of an author without a name", () => {
    const anonymous = statement.replace("By Ruth Marlow\n\n", "");
    expect([...speechIn(anonymous).values()]).not.toContain("Ruth Marlow");
    expect([...speechIn(anonymous).keys()].some((said) => said.includes("patience"))).toBe(false);
  });
});
