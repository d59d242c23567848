import type { SetAsideReason } from "../../article/article.ts";
import { describeReason } from "../../article/describe-reason.ts";
import { primaryLanguage } from "../../language/primary-language.ts";

/** How many sentences became what. */
export interface AccountCounts {
  readonly total: number;
  readonly shown: number;
  readonly spoken: number;
  readonly aside: number;
}

/** The words of the account of a text, for its readers and not for the one who made the briefing. */
export interface AccountWords {
  /** BCP 47: the language of the words, which may not be that of the article. */
  readonly language: "en" | "ru";
  readonly title: string;
  readonly setAside: string;
  readonly summary: (counts: AccountCounts) => string;
  readonly reason: (reason: SetAsideReason) => string;
}

const english: AccountWords = {
  language: "en",
  title: "Account of the text",
  setAside: "Set aside",
  summary: ({ total, shown, spoken, aside }) =>
    `Every sentence and line of the text is accounted for. Of ${total}, ${shown} ${shown === 1 ? "is" : "are"} shown on the slides, ${spoken} ${spoken === 1 ? "is" : "are"} spoken only, and ${aside} ${aside === 1 ? "was" : "were"} set aside. What is shown or spoken stands in this note in full.`,
  reason(reason) {
    if (reason === "user") return "set aside by the presenter";
    return reason === "hidden-slide" ? "on a slide that is not shown" : describeReason(reason);
  },
};

const russianReasons: Readonly<Record<SetAsideReason, string>> = {
  "image-residue": "имя файла изображения, оставшееся от страницы",
  "image-credit": "подпись или автор изображения",
  navigation: "навигация страницы",
  "share-links": "кнопки «поделиться»",
  "related-links": "ссылки на другие статьи",
  advertising: "реклама",
  "cookie-notice": "уведомление о cookie",
  newsletter: "приглашение подписаться",
  comments: "комментарии читателей",
  "page-furniture": "оформление страницы, не статья",
  "front-matter": "метаданные файла",
  "missing-picture": "подпись к изображению, которого нет в файле",
  footnote: "сноска: напечатана здесь, не произносится",
  "table-left-out": "строка таблицы, которой нет на слайдах",
  repeated: "повторяет уже сказанное",
  length: "не вошло по времени",
  "hidden-slide": "на слайде, который не показывают",
  user: "отложено докладчиком",
  redacted: "скрыто докладчиком",
};

const russian: AccountWords = {
  language: "ru",
  title: "Что стало с текстом",
  setAside: "Отложено",
  // Numbers after a colon need no forms of the words that they count.
  summary: ({ total, shown, spoken, aside }) =>
    `Учтено каждое предложение и каждая строка текста, всего: ${total}. На слайдах: ${shown}; только в устном докладе: ${spoken}; отложено: ${aside}. Всё показанное и сказанное приведено в этой справке полностью.`,
  reason: (reason) => russianReasons[reason],
};

/** The words for an article of a language: Russian, else English. */
export function accountWords(language: string): AccountWords {
  return primaryLanguage(language) === "ru" ? russian : english;
}
