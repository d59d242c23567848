import type { Passage } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Words of the whole article that help to tell names from other capitalised words. */
export interface ArticleWords {
  /** Words that occur in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words that occur with a capital letter, as printed. */
  readonly capital: ReadonlySet<string>;
  /** Offices that are somebody's family name here ("Tim Cook", "Mr King"), lower case. */
  readonly families: ReadonlySet<string>;
}

/** The words of an article by how they are written. */
export function collectArticleWords(passages: readonly Passage[], vocabulary: Vocabulary): ArticleWords {
  const small = new Set<string>();
  const capital = new Set<string>();
  const families = new Set<string>();
  for (const { tokens } of passages) {
    tokens.forEach((token, at) => {
      if (token.kind !== "word") return;
      if (!token.capital) {
        small.add(token.lower);
        return;
      }
      capital.add(token.text);
      const isOffice = vocabulary.roleNouns.has(vocabulary.foldNoun(token.lower));
      if (isOffice && opensName(tokens[at - 1], vocabulary) && tokens[at + 1]?.capital !== true)
        families.add(token.lower);
    });
  }
  return { small, capital, families };
}

/** A given name or "Mr": what follows is a family name even when it is the word for an office. */
export function opensName(before: Token | undefined, vocabulary: Vocabulary): boolean {
  if (before === undefined || !before.capital) return false;
  const { givenNamesHe, givenNamesShe, honorificsHe, honorificsShe } = vocabulary;
  return [givenNamesHe, givenNamesShe, honorificsHe, honorificsShe].some((set) => set.has(before.lower));
}
