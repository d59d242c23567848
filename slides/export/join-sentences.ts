const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** What stands between two sentences of a paragraph: a blank, or nothing in scripts written without blanks. */
export function sentenceGap(before: string, after: string): "" | " " {
  return unspaced.test(before.slice(-1)) && unspaced.test(after.slice(0, 1)) ? "" : " ";
}

/** Sentences as running text. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences
    .map((sentence, index) => {
      const before = sentences[index - 1];
      return before === undefined ? sentence : sentenceGap(before, sentence) + sentence;
    })
    .join("");
}
