/**
 * A pure function of a text that remembers its last answers, at most `most` and then none: what is asked of a word or
 * sentence is asked many times over.
 */
export function rememberByText<Answer extends string | number | object>(
  most: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const fresh = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}

/** The same for a function of a text and its language (BCP 47): `most` answers a language. */
export function rememberByLanguage<Answer extends string | number | object>(
  most: number,
  answer: (text: string, language: string) => Answer,
): (text: string, language: string) => Answer {
  const known = new Map<string, (text: string) => Answer>();
  return (text, language) => {
    const inLanguage = known.get(language) ?? rememberByText(most, (asked) => answer(asked, language));
    known.set(language, inLanguage);
    return inLanguage(text);
  };
}
