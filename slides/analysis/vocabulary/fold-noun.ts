const ending =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иям|иях|ием|ов|ев|ей|ём|ом|ем|ой|ою|ею|ах|ях|ам|ям|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ую|юю|ия|ии|ию|[аяоеёуюыиьй])$/u;

/** A Russian noun, adjective or name without its case ending; words of four letters or fewer lose a vowel at most. */
export function foldNoun(lower: string): string {
  const stem = lower.replace(ending, "");
  if (stem.length >= 3) return stem;
  const short = lower.replace(/[аяоеёуюыиьй]$/u, "");
  return short.length >= 2 ? short : lower;
}
