/**
 * What the analyser knows of a language, as blank-separated lists in lower case with straight apostrophes, unless a
 * field says otherwise. An empty list switches the recognition that needs it off.
 */
export interface VocabularyLists {
  /** Abbreviations that keep their full stop. */
  readonly abbreviations: string;
  /** True in languages that group digits by blanks ("16 000"). */
  readonly blankGroups: boolean;
  /** True in languages whose nouns and names change their endings. */
  readonly inflected: boolean;
  readonly sayingVerbs: string;
  /** Verbs that report only when a quotation, "that" or a colon follows ("added", "noted"). */
  readonly weakSayingVerbs: string;
  readonly sayingParticiples: string;
  /** Phrases before the name of a source, comma-separated ("according to"). */
  readonly accordingPhrases: string;
  readonly auxiliaries: string;
  /** Past forms that do not look it ("met", "won"). */
  readonly irregularPasts: string;
  readonly adverbs: string;
  readonly conjunctionThat: string;
  /** Words before a quotation that is a name, not speech ("so-called", "dubbed"). */
  readonly namingWords: string;
  readonly heWords: string;
  readonly sheWords: string;
  readonly otherPronouns: string;
  readonly articles: string;
  readonly possessivePronouns: string;
  readonly relativePronouns: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  /** Small words inside names of bodies ("of", "and", "for"). */
  readonly nameLinks: string;
  readonly honorificsHe: string;
  readonly honorificsShe: string;
  readonly honorificsAny: string;
  readonly roleNouns: string;
  /** Offices that stand as a title before a family name alone ("President Doe"). */
  readonly titleNouns: string;
  /** Role nouns that bodies and places have too ("leader", "member"). */
  readonly looseRoleNouns: string;
  readonly roleModifiers: string;
  /** What an office is for ("Affairs", "State", "Defence"): stands between "Minister of" and a name. */
  readonly portfolios: string;
  readonly surnameParticles: string;
  readonly nameSuffixes: string;
  readonly givenNamesHe: string;
  readonly givenNamesShe: string;
  readonly places: string;
  readonly demonyms: string;
  readonly organisationWords: string;
  /** Generic words of place names ("Valley", "Street"). */
  readonly placeWords: string;
  /** `word=number`. */
  readonly months: string;
  readonly weekdays: string;
  /** `word=number`. */
  readonly numberWords: string;
  /** Round numbers without a count ("thousands"). */
  readonly vagueNumbers: string;
  /** `word=power of ten`. */
  readonly scales: string;
  readonly currencies: string;
  readonly percents: string;
  readonly units: string;
  readonly timeUnits: string;
  /** Phrases before a number, comma-separated ("no less than"). */
  readonly quantifiers: string;
  /** Words after which a number is a label ("page 7", "No. 5"). */
  readonly labelWords: string;
  /** Plurals that do not look it. */
  readonly plurals: string;
  /** Words that end the thing counted though no other list has them. */
  readonly countStops: string;
}
