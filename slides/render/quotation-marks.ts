export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

const english: QuotationMarks = { open: "“", close: "”" };
const guillemets: QuotationMarks = { open: "«", close: "»" };
const lowHigh: QuotationMarks = { open: "„", close: "“" };
const lowRight: QuotationMarks = { open: "„", close: "”" };
const right: QuotationMarks = { open: "”", close: "”" };

/** Primary marks of the Unicode CLDR (`delimiters`); French with the no-break blanks of its typography. */
const marks: Readonly<Record<string, QuotationMarks>> = {
  ar: guillemets,
  be: guillemets,
  bg: lowHigh,
  cs: lowHigh,
  da: { open: "»", close: "«" },
  de: lowHigh,
  el: guillemets,
  es: guillemets,
  et: lowHigh,
  fa: guillemets,
  fi: right,
  fr: { open: "«\u00a0", close: "\u00a0»" },
  he: right,
  hr: lowRight,
  hu: lowRight,
  hy: guillemets,
  is: lowHigh,
  it: guillemets,
  ja: { open: "「", close: "」" },
  ka: lowHigh,
  kk: guillemets,
  ky: guillemets,
  lt: lowHigh,
  lv: lowRight,
  mn: guillemets,
  nb: guillemets,
  nn: guillemets,
  no: guillemets,
  pl: lowRight,
  pt: english,
  ro: lowRight,
  ru: guillemets,
  sk: lowHigh,
  sl: lowHigh,
  sq: guillemets,
  sr: lowRight,
  sv: right,
  tg: guillemets,
  tk: english,
  tt: guillemets,
  uk: guillemets,
  uz: english,
};

/** The quotation marks of a BCP 47 language; English ones where the language is not known. */
export function quotationMarks(language: string): QuotationMarks {
  const [primary = "", region = ""] = language.toLowerCase().split("-");
  if (primary === "de" && region === "ch") return guillemets;
  return marks[primary] ?? english;
}
