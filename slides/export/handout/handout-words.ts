/** The product's own words in handouts, in the article's language. */
export interface HandoutWords {
  readonly briefingNote: string;
  readonly author: string;
  readonly date: string;
  readonly publication: string;
  readonly length: string;
  /** "1,568 words · 12 minutes as a briefing" */
  readonly words: string;
  readonly minutes: string;
  readonly keyFigures: string;
  readonly inDetail: string;
  readonly footnotes: string;
  readonly addedByPresenter: string;
  readonly speakerNotes: string;
  readonly slide: string;
  readonly page: string;
  /** Between a number and the total: "3 of 14". */
  readonly of: string;
  readonly noNotes: string;
  /** The kind of a handout of headlines and points alone. */
  readonly outline: string;
}

const english: HandoutWords = {
  briefingNote: "Briefing note",
  author: "Author",
  date: "Date",
  publication: "Published by",
  length: "Length",
  words: "words",
  minutes: "minutes as a briefing",
  keyFigures: "Key figures",
  inDetail: "In detail",
  footnotes: "Footnotes",
  addedByPresenter: "Added by the presenter",
  speakerNotes: "Speaker notes",
  slide: "Slide",
  page: "Page",
  of: "of",
  noNotes: "No notes.",
  outline: "Outline",
};

const russian: HandoutWords = {
  briefingNote: "Аналитическая справка",
  author: "Автор",
  date: "Дата",
  publication: "Издание",
  length: "Объём",
  words: "слов",
  minutes: "мин. доклада",
  keyFigures: "Главные цифры",
  inDetail: "Подробно",
  footnotes: "Сноски",
  addedByPresenter: "Добавлено докладчиком",
  speakerNotes: "Заметки докладчика",
  slide: "Слайд",
  page: "Стр.",
  of: "из",
  noNotes: "Без заметок.",
  outline: "Тезисы",
};

const kazakh: HandoutWords = {
  briefingNote: "Анықтамалық жазба",
  author: "Авторы",
  date: "Күні",
  publication: "Басылым",
  length: "Көлемі",
  words: "сөз",
  minutes: "минуттық баяндама",
  keyFigures: "Негізгі сандар",
  inDetail: "Толығырақ",
  footnotes: "Ескертпелер",
  addedByPresenter: "Баяндамашы қосқан",
  speakerNotes: "Баяндамашының жазбалары",
  slide: "Слайд",
  page: "Бет",
  of: "/",
  noNotes: "Жазба жоқ.",
  outline: "Тезистер",
};

const german: HandoutWords = {
  briefingNote: "Informationsvermerk",
  author: "Von",
  date: "Datum",
  publication: "Erschienen bei",
  length: "Umfang",
  words: "Wörter",
  minutes: "Minuten Vortrag",
  keyFigures: "Zahlen",
  inDetail: "Im Einzelnen",
  footnotes: "Fußnoten",
  addedByPresenter: "Vom Vortragenden ergänzt",
  speakerNotes: "Sprechernotizen",
  slide: "Folie",
  page: "Seite",
  of: "von",
  noNotes: "Keine Notizen.",
  outline: "Gliederung",
};

const french: HandoutWords = {
  briefingNote: "Note de synthèse",
  author: "Auteur",
  date: "Date",
  publication: "Publié par",
  length: "Longueur",
  words: "mots",
  minutes: "minutes d’exposé",
  keyFigures: "Chiffres clés",
  inDetail: "En détail",
  footnotes: "Notes de bas de page",
  addedByPresenter: "Ajouté par l’orateur",
  speakerNotes: "Notes de l’orateur",
  slide: "Diapositive",
  page: "Page",
  of: "sur",
  noNotes: "Pas de notes.",
  outline: "Plan détaillé",
};

const ukrainian: HandoutWords = {
  briefingNote: "Інформаційна довідка",
  author: "Автор",
  date: "Дата",
  publication: "Видання",
  length: "Обсяг",
  words: "слів",
  minutes: "хв. доповіді",
  keyFigures: "Головні цифри",
  inDetail: "Докладно",
  footnotes: "Виноски",
  addedByPresenter: "Додав доповідач",
  speakerNotes: "Нотатки доповідача",
  slide: "Слайд",
  page: "Стор.",
  of: "з",
  noNotes: "Без нотаток.",
  outline: "Тези",
};

const spanish: HandoutWords = {
  briefingNote: "Nota informativa",
  author: "Autor",
  date: "Fecha",
  publication: "Publicado por",
  length: "Extensión",
  words: "palabras",
  minutes: "minutos de exposición",
  keyFigures: "Cifras clave",
  inDetail: "En detalle",
  footnotes: "Notas al pie",
  addedByPresenter: "Añadido por el orador",
  speakerNotes: "Notas del orador",
  slide: "Diapositiva",
  page: "Página",
  of: "de",
  noNotes: "Sin notas.",
  outline: "Esquema",
};

const portuguese: HandoutWords = {
  briefingNote: "Nota informativa",
  author: "Autor",
  date: "Data",
  publication: "Publicado por",
  length: "Extensão",
  words: "palavras",
  minutes: "minutos de exposição",
  keyFigures: "Números-chave",
  inDetail: "Em detalhe",
  footnotes: "Notas de rodapé",
  addedByPresenter: "Acrescentado pelo orador",
  speakerNotes: "Notas do orador",
  slide: "Slide",
  page: "Página",
  of: "de",
  noNotes: "Sem notas.",
  outline: "Esquema",
};

const italian: HandoutWords = {
  briefingNote: "Nota informativa",
  author: "Autore",
  date: "Data",
  publication: "Pubblicato da",
  length: "Lunghezza",
  words: "parole",
  minutes: "minuti di esposizione",
  keyFigures: "Cifre chiave",
  inDetail: "In dettaglio",
  footnotes: "Note a piè di pagina",
  addedByPresenter: "Aggiunto dal relatore",
  speakerNotes: "Note del relatore",
  slide: "Diapositiva",
  page: "Pagina",
  of: "di",
  noNotes: "Nessuna nota.",
  outline: "Schema",
};

const polish: HandoutWords = {
  briefingNote: "Notatka informacyjna",
  author: "Autor",
  date: "Data",
  publication: "Wydawca",
  length: "Objętość",
  words: "słów",
  minutes: "min prezentacji",
  keyFigures: "Najważniejsze liczby",
  inDetail: "Szczegóły",
  footnotes: "Przypisy",
  addedByPresenter: "Dodane przez prelegenta",
  speakerNotes: "Notatki prelegenta",
  slide: "Slajd",
  page: "Strona",
  of: "z",
  noNotes: "Brak notatek.",
  outline: "Konspekt",
};

const latvian: HandoutWords = {
  briefingNote: "Informatīva piezīme",
  author: "Autors",
  date: "Datums",
  publication: "Izdevums",
  length: "Apjoms",
  words: "vārdi",
  minutes: "min. uzstāšanās",
  keyFigures: "Galvenie skaitļi",
  inDetail: "Sīkāk",
  footnotes: "Zemsvītras piezīmes",
  addedByPresenter: "Runātāja papildinājums",
  speakerNotes: "Runātāja piezīmes",
  slide: "Slaids",
  page: "Lappuse",
  of: "no",
  noNotes: "Bez piezīmēm.",
  outline: "Tēzes",
};

const arabic: HandoutWords = {
  briefingNote: "مذكرة إحاطة",
  author: "الكاتب",
  date: "التاريخ",
  publication: "الناشر",
  length: "الطول",
  words: "كلمة",
  minutes: "دقيقة للعرض",
  keyFigures: "أرقام رئيسية",
  inDetail: "التفاصيل",
  footnotes: "الحواشي",
  addedByPresenter: "أضافه المتحدث",
  speakerNotes: "ملاحظات المتحدث",
  slide: "شريحة",
  page: "صفحة",
  of: "من",
  noNotes: "لا ملاحظات.",
  outline: "المخطط التفصيلي",
};

const chinese: HandoutWords = {
  briefingNote: "简报",
  author: "作者",
  date: "日期",
  publication: "出版",
  length: "篇幅",
  words: "字",
  minutes: "分钟简报",
  keyFigures: "关键数字",
  inDetail: "详情",
  footnotes: "脚注",
  addedByPresenter: "演讲者补充",
  speakerNotes: "演讲备注",
  slide: "幻灯片",
  page: "第",
  of: "/",
  noNotes: "无备注。",
  outline: "大纲",
};

const japanese: HandoutWords = {
  briefingNote: "ブリーフィング資料",
  author: "著者",
  date: "日付",
  publication: "発行",
  length: "分量",
  words: "語",
  minutes: "分の説明",
  keyFigures: "主な数字",
  inDetail: "詳細",
  footnotes: "脚注",
  addedByPresenter: "発表者による追記",
  speakerNotes: "発表者ノート",
  slide: "スライド",
  page: "ページ",
  of: "/",
  noNotes: "ノートなし。",
  outline: "アウトライン",
};

const tables: Readonly<Record<string, HandoutWords>> = {
  en: english,
  ru: russian,
  kk: kazakh,
  de: german,
  fr: french,
  uk: ukrainian,
  es: spanish,
  pt: portuguese,
  it: italian,
  pl: polish,
  lv: latvian,
  ar: arabic,
  zh: chinese,
  ja: japanese,
};

/** The words for a BCP 47 language; English where there are none. */
export function handoutWords(language: string): HandoutWords {
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  return (Object.hasOwn(tables, primary) ? tables[primary] : undefined) ?? english;
}
