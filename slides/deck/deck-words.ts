import { primaryLanguage } from "../language/primary-language.ts";

/** The product's own words on slides and in cues, in the article's language. */
export interface DeckWords {
  readonly agenda: string;
  readonly bottomLine: string;
  readonly timeline: string;
  readonly people: string;
  readonly glossary: string;
  readonly source: string;
  /** Cue before the sentence that carries the n-th point of the slide. */
  readonly point: string;
  readonly quotation: string;
  readonly figure: string;
  readonly table: string;
  readonly picture: string;
  readonly code: string;
  readonly reference: string;
  /** Before the end of an embargo: "Embargoed until 1 December 2026, 09:00 UTC". */
  readonly embargoedUntil: string;
  /** Before how the user says names: a stage direction. */
  readonly sayIt: string;
  /** Names of the parts of a talk before the article's first heading and after its last. */
  readonly openingPart: string;
  readonly referencePart: string;
  /** Title of a briefing whose own title is redacted. */
  readonly untitled: string;
}

const english: DeckWords = {
  agenda: "Agenda",
  bottomLine: "Bottom line",
  timeline: "Timeline",
  people: "People",
  glossary: "Glossary",
  source: "Source",
  point: "Point",
  quotation: "Quotation",
  figure: "Figure",
  table: "Table",
  picture: "Picture",
  code: "Code",
  reference: "For reference: show if asked",
  embargoedUntil: "Embargoed until",
  sayIt: "Say (own)",
  openingPart: "Opening",
  referencePart: "Reference",
  untitled: "Briefing",
};

const tables: Readonly<Record<string, DeckWords>> = {
  en: english,
  ru: {
    agenda: "План",
    bottomLine: "Главное",
    timeline: "Хронология",
    people: "Действующие лица",
    glossary: "Сокращения",
    source: "Источник",
    point: "Пункт",
    quotation: "Цитата",
    figure: "Цифра",
    table: "Таблица",
    picture: "Изображение",
    code: "Код",
    reference: "Справочно: показать, если спросят",
    embargoedUntil: "Эмбарго до",
    sayIt: "Произносить (своё)",
    openingPart: "Вступление",
    referencePart: "Справка",
    untitled: "Брифинг",
  },
  kk: {
    ...english,
    agenda: "Жоспар",
    bottomLine: "Ең бастысы",
    timeline: "Хронология",
    people: "Тұлғалар",
    glossary: "Қысқартулар",
    source: "Дереккөз",
    embargoedUntil: "Эмбарго аяқталады:",
    sayIt: "Айтылуы (өзімдікі)",
    untitled: "Брифинг",
  },
  uk: {
    ...english,
    agenda: "План",
    bottomLine: "Головне",
    timeline: "Хронологія",
    people: "Дійові особи",
    glossary: "Скорочення",
    source: "Джерело",
    embargoedUntil: "Ембарго до",
    sayIt: "Вимовляти (своє)",
    untitled: "Брифінг",
  },
  de: {
    ...english,
    agenda: "Gliederung",
    bottomLine: "Das Wichtigste",
    timeline: "Zeitleiste",
    people: "Personen",
    glossary: "Abkürzungen",
    source: "Quelle",
    embargoedUntil: "Sperrfrist bis",
    sayIt: "Aussprache (eigene)",
  },
  fr: {
    ...english,
    agenda: "Plan",
    bottomLine: "L’essentiel",
    timeline: "Chronologie",
    people: "Personnes",
    glossary: "Sigles",
    source: "Source",
    embargoedUntil: "Sous embargo jusqu’au",
    sayIt: "Prononcer (note personnelle)",
    untitled: "Note de synthèse",
  },
  es: {
    ...english,
    agenda: "Índice",
    bottomLine: "Lo esencial",
    timeline: "Cronología",
    people: "Personas",
    glossary: "Siglas",
    source: "Fuente",
    embargoedUntil: "Embargado hasta el",
    sayIt: "Se pronuncia (nota propia)",
    untitled: "Informe",
  },
  pt: {
    ...english,
    agenda: "Roteiro",
    bottomLine: "O essencial",
    timeline: "Cronologia",
    people: "Pessoas",
    glossary: "Siglas",
    source: "Fonte",
    embargoedUntil: "Sob embargo até",
    sayIt: "Pronunciar (nota própria)",
    untitled: "Nota informativa",
  },
  it: {
    ...english,
    agenda: "Indice",
    bottomLine: "In sintesi",
    timeline: "Cronologia",
    people: "Persone",
    glossary: "Sigle",
    source: "Fonte",
    embargoedUntil: "Sotto embargo fino al",
    sayIt: "Si pronuncia (nota propria)",
  },
  pl: {
    ...english,
    agenda: "Plan",
    bottomLine: "Najważniejsze",
    timeline: "Kalendarium",
    people: "Osoby",
    glossary: "Skróty",
    source: "Źródło",
    embargoedUntil: "Embargo do",
    sayIt: "Wymowa (własna)",
  },
  lv: {
    ...english,
    agenda: "Saturs",
    bottomLine: "Galvenais",
    timeline: "Hronoloģija",
    people: "Personas",
    glossary: "Saīsinājumi",
    source: "Avots",
    embargoedUntil: "Embargo līdz",
    sayIt: "Izruna (paša)",
    untitled: "Brīfings",
  },
  ar: {
    ...english,
    agenda: "المحاور",
    bottomLine: "الخلاصة",
    timeline: "التسلسل الزمني",
    people: "الأشخاص",
    glossary: "الاختصارات",
    source: "المصدر",
    embargoedUntil: "محظور النشر حتى",
    sayIt: "النطق (ملاحظة خاصة)",
    untitled: "إحاطة",
  },
  zh: {
    ...english,
    agenda: "议程",
    bottomLine: "要点",
    timeline: "时间线",
    people: "人物",
    glossary: "缩略语",
    source: "来源",
    embargoedUntil: "禁止发布，解禁时间：",
    sayIt: "读音（自注）",
    untitled: "简报",
  },
  ja: {
    ...english,
    agenda: "目次",
    bottomLine: "要点",
    timeline: "年表",
    people: "人物",
    glossary: "略語",
    source: "出典",
    embargoedUntil: "報道解禁日時：",
    sayIt: "読み方（自分用）",
    untitled: "ブリーフィング",
  },
};

/** The product's words for a BCP 47 language; English where there are none. */
export function deckWords(language: string): DeckWords {
  const primary = primaryLanguage(language);
  return (Object.hasOwn(tables, primary) ? tables[primary] : undefined) ?? english;
}
