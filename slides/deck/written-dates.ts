/** How a language writes a date out. The tables are our own: what a runtime knows of languages differs. */
export interface WrittenDate {
  /** January to December, in the form they have in a date. */
  readonly months: readonly string[];
  readonly write: (day: number, month: string, year: string) => string;
}

const plain: WrittenDate["write"] = (day, month, year) => `${day} ${month} ${year}`;
const ideographic: WrittenDate["write"] = (day, month, year) => `${year}年${month}月${day}日`;

function list(names: string): readonly string[] {
  return names.split(" ");
}

const numbers = list("1 2 3 4 5 6 7 8 9 10 11 12");

/** By primary language. */
export const writtenDates: Readonly<Record<string, WrittenDate>> = {
  en: {
    months: list("January February March April May June July August September October November December"),
    write: plain,
  },
  ru: {
    months: list("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    write: plain,
  },
  kk: {
    months: list("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"),
    write: (day, month, year) => `${year} ж. ${day} ${month}`,
  },
  uk: {
    months: list("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    write: (day, month, year) => `${day} ${month} ${year} р.`,
  },
  de: {
    months: list("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    write: (day, month, year) => `${day}. ${month} ${year}`,
  },
  fr: {
    months: list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    write: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
  },
  es: {
    months: list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    write: (day, month, year) => `${day} de ${month} de ${year}`,
  },
  pt: {
    months: list("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    write: (day, month, year) => `${day} de ${month} de ${year}`,
  },
  it: {
    months: list("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    write: (day, month, year) => `${day === 1 ? "1º" : day} ${month} ${year}`,
  },
  pl: {
    months: list("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
    write: plain,
  },
  lv: {
    months: list(
      "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    ),
    write: (day, month, year) => `${year}. gada ${day}. ${month}`,
  },
  ar: {
    months: list("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    write: plain,
  },
  zh: { months: numbers, write: ideographic },
  ja: { months: numbers, write: ideographic },
};
