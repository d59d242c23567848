import type { VocabularyLists } from "../vocabulary-lists.ts";
import { englishGivenNames } from "./given-names.ts";
import { englishPeople } from "./people.ts";
import { englishPlaces } from "./places.ts";
import { englishQuantities } from "./quantities.ts";
import { englishSpeech } from "./speech.ts";

/** Everything the analyser knows of English. */
export const english: VocabularyLists = {
  abbreviations: `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr pvt supt det insp
rev hon fr st jr sr no nos jan feb mar apr jun jul aug sep sept oct nov dec inc corp ltd co bros pres vs messrs esq`,
  blankGroups: false,
  inflected: false,
  ...englishSpeech,
  ...englishPeople,
  ...englishGivenNames,
  ...englishPlaces,
  ...englishQuantities,
};
