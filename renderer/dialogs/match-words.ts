/** True when every word of the query begins a word of the text; letters without their accents and case. */
export function matchWords(text: string, query: string, language: string): boolean {
  const fold = (words: string) =>
    words
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLocaleLowerCase(language)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "");
  const words = fold(text);
  return fold(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}
