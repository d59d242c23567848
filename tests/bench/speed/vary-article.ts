const consonants = "bdfgklmnprst";
const vowels = "aeiou";

/** A pronounceable ending that differs for each copy: syllables as digits. */
function ending(copy: number): string {
  const syllables = consonants.length * vowels.length;
  const consonant = consonants[copy % consonants.length] ?? "";
  const vowel = vowels[Math.floor(copy / consonants.length) % vowels.length] ?? "";
  const higher = Math.floor(copy / syllables);
  return (higher === 0 ? "" : ending(higher)) + consonant + vowel;
}

/**
 * An article repeated with varied words: in every copy but the first, words of six letters and more end differently, so
 * that no sentence is said twice and the vocabulary grows. Front matter stays at the top only.
 */
export function varyArticle(text: string, copies: number): string {
  const frontMatter = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? "";
  const body = text.slice(frontMatter.length);
  const parts = Array.from({ length: copies }, (_, copy) =>
    copy === 0 ? body : body.replace(/(\p{L}{4,})\p{L}{2}(?!\p{L})/gu, `$1${ending(copy)}`),
  );
  return frontMatter + parts.join("\n\n");
}
