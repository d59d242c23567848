/** How fast a language is spoken from a lectern: words a minute, or characters where words have no blanks between them. */
export interface SpeakingRate {
  readonly unit: "word" | "character";
  readonly perMinute: number;
}

/** English in words a minute: to a room, and read aloud (see below), which is faster. */
const english = { spoken: 140, readAloud: 228 };

/**
 * Reading aloud, words a minute: Trauzettel-Klosinski & Dietz, Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts IReST, IOVS 53 (2012) 5452–5461, doi:10.1167/iovs.11-8284. Chinese and Japanese in
 * characters a minute, from the same table.
 */
const measured: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: english.readAloud,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 357,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 255,
};

/** Not measured there: estimated from the measured language nearest in the length of its words. */
const estimated: Readonly<Record<string, number>> = {
  be: 180,
  bg: 184,
  cs: 170,
  da: 199,
  el: 180,
  et: 161,
  fa: 187,
  hi: 200,
  hu: 161,
  hy: 166,
  ka: 150,
  kk: 155,
  ko: 140,
  lt: 166,
  lv: 166,
  no: 199,
  ro: 188,
  sk: 170,
  sr: 180,
  th: 600,
  uk: 180,
  uz: 155,
};

const unspaced = new Set(["ja", "th", "zh"]);

/** The speaking rate of a language by primary subtag; that of English for languages not listed. */
export function speakingRate(primary: string): SpeakingRate {
  const known = Object.hasOwn(measured, primary) ? measured[primary] : undefined;
  const guessed = Object.hasOwn(estimated, primary) ? estimated[primary] : undefined;
  const readAloud = known ?? guessed ?? english.readAloud;
  return {
    unit: unspaced.has(primary) ? "character" : "word",
    perMinute: (readAloud * english.spoken) / english.readAloud,
  };
}
