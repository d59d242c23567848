/** Replace `ending` by `give` when what remains has at least `least` letters.  */
export interface StemRule {
  readonly ending: RegExp;
  readonly give: string;
  readonly least: number;
}

const rule = (ending: RegExp, give: string, least: number): StemRule => ({ ending, give, least });

/**
 * English: the S-stemmer (Harman, How effective is suffixing?, JASIS 42 (1991) 7–15) and the plainest verb endings.
 * Russian: the endings of case, number and tense that the light stemmer of Dolamic & Savoy (2009) takes off, and the
 * commonest of the verb. Others: plural and case endings only. Of each step the first rule that fits is applied.
 */
export const stemRules: Readonly<Record<string, readonly (readonly StemRule[])[]>> = {
  en: [
    [
      rule(/(?<=ss|us|is|news)$/u, "", 0),
      rule(/(?<![ae])ies$/u, "y", 3),
      rule(/(?<=[sxz]|ch|sh)es$/u, "", 3),
      rule(/(?<!')s$/u, "", 3),
      rule(/(?<=[aeiouy]\p{L}*)ied$/u, "y", 3),
      rule(/(?<=[aeiouy]([bdgmnprt]))\1(?:ed|ing)$/u, "", 3),
      rule(/(?<=[aeiouy]\p{L}*)(?<!e)(?:ed|ing)$/u, "", 3),
    ],
    [rule(/(?<=\p{L}{3})e$/u, "", 3)],
  ],
  ru: [
    [
      rule(/(?:иями|иях|иям|ией|ием)$/u, "и", 3),
      rule(/(?:ями|ами|ого|его|ому|ему|ыми|ими)$/u, "", 3),
      rule(/(?:ешь|ете|ишь|ите|ают|яют|ует|уют|ала|али|ало|ила|или|ило|ыла|ыли)$/u, "", 4),
      rule(
        /(?:ях|ах|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ую|юю|ам|ям|ия|ии|ию|ть|ет|ит|ют|ут|ат|ят|ал|ил)$/u,
        "",
        3,
      ),
      rule(/[аеёиоуыэюяьй]$/u, "", 3),
    ],
  ],
  uk: [
    [
      rule(/(?:ями|ами|ого|ому|ими)$/u, "", 3),
      rule(/(?:ях|ах|ів|їв|ей|ої|ий|ій|ая|яя|их|їх|им|ом|ем|ою|ею|ам|ям|ти)$/u, "", 3),
      rule(/[аеєиіїоуюяьй]$/u, "", 3),
    ],
  ],
  kk: [
    [
      rule(/(?:лардың|лердің|дардың|дердің|тардың|тердің)$/u, "", 3),
      rule(/(?:дың|дің|ның|нің|тың|тің|лар|лер|дар|дер|тар|тер|нда|нде|дан|ден|тан|тен|нан|нен)$/u, "", 3),
      rule(/(?:да|де|та|те|ға|ге|қа|ке|ды|ді|ны|ні|ты|ті)$/u, "", 3),
    ],
  ],
  de: [[rule(/(?:ern|em|er|en|es)$/u, "", 4), rule(/[esn]$/u, "", 4)]],
  fr: [[rule(/aux$/u, "al", 4), rule(/(?:es|s|x|e)$/u, "", 4)]],
  es: [[rule(/(?:es|as|os)$/u, "", 4), rule(/[aos]$/u, "", 4)]],
  pt: [[rule(/(?:ões|ãos|ães)$/u, "ão", 3), rule(/(?:es|as|os)$/u, "", 4), rule(/[aos]$/u, "", 4)]],
  it: [[rule(/[aeio]$/u, "", 4)]],
  nl: [[rule(/(?:en|s)$/u, "", 4)]],
  pl: [[rule(/(?:ami|ach|ego|emu|ymi|imi|owi)$/u, "", 4), rule(/(?:om|ów|ej|ie|em|ym|im|[ąęyiaeou])$/u, "", 4)]],
  cs: [[rule(/(?:ami|ách|ého|ému|ými|ích)$/u, "", 4), rule(/(?:ům|ou|em|ym|[ýáéíyiaeou])$/u, "", 4)]],
  lv: [[rule(/(?:iem|ajiem|ajām|ām|ēm)$/u, "", 4), rule(/(?:as|es|os|us|is|am|ai|ei|im|[āēīūuaeisš])$/u, "", 3)]],
  lt: [[rule(/(?:iams|iais|omis|ėmis|uose|iose)$/u, "", 3), rule(/(?:ai|as|is|ys|us|os|ės|[ųąęįoėaeius])$/u, "", 3)]],
  tr: [
    [
      rule(/(?:ların|lerin|ları|leri)$/u, "", 3),
      rule(/(?:lar|ler|dan|den|tan|ten|nın|nin|nun|nün)$/u, "", 3),
      rule(/(?:da|de|ta|te|ın|in|un|ün|[ıiuü])$/u, "", 3),
    ],
  ],
};
