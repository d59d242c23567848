import type { checkStrings as english } from "../en/checks.ts";
import type { Translation } from "../translation.ts";

/** The checks: what is worth a look before the briefing is given. */
export const checkStrings: Translation<typeof english> = {
  "checks.open": {
    one: "{count} замечание требует внимания",
    few: "{count} замечания требуют внимания",
    many: "{count} замечаний требуют внимания",
    other: "{count} замечания требуют внимания",
  },
  "checks.none": "Замечаний нет",
  "checks.none-open": "Внимания ничего не требует; остальное — для сведения",
  "checks.empty": "Замечаний нет",
  "checks.empty-detail":
    "Всё помещается, у каждого утверждения есть источник и оно с ним согласуется, ни одно предложение статьи не пропущено.",
  "checks.error": "Ошибка",
  "checks.warning": "Предупреждение",
  "checks.info": "Для сведения",
  "checks.more": {
    one: "Показать ещё {count}",
    few: "Показать ещё {count}",
    many: "Показать ещё {count}",
    other: "Показать ещё {count}",
  },
  "checks.row": "Строка {number}",

  "checks.kind-fit": "Не помещается",
  "checks.kind-differs": "Расходится со статьёй",
  "checks.kind-missing": "Чего-то не хватает",
  "checks.kind-length": "Длительность",
  "checks.kind-dropped": "Картинки и таблицы, которые не вошли",
  "checks.kind-furniture": "Принято не за статью",
  "checks.kind-left-out": "Не вошло",
  "checks.kind-reading": "Догадки при чтении",
  "checks.kind-long": "Много для восприятия",
  "checks.kind-own": "Ваши слова",
  "checks.kind-yours": "Убрано вами",

  "checks.about-fit": "Текста больше, чем места на слайде, в этой теме и этом формате.",
  "checks.about-differs": "Числа, имена, даты и оговорки, которых в источнике нет или которые там другие.",
  "checks.about-missing": "Слайды и картинки, которым не хватает чего-то нужного слушателям.",
  "checks.about-length": "Насколько доклад близок к намеченной длительности.",
  "checks.about-dropped": "Подписи к картинкам, которых нет, и строки таблиц, которых нет на слайдах.",
  "checks.about-furniture": "Меню, подписи, приглашения подписаться и тому подобное: похоже, это не статья.",
  "checks.about-left-out": "Предложения статьи, которые не показаны и не прозвучат.",
  "checks.about-reading": "Что было неясно, когда читалась статья.",
  "checks.about-long": "Длинные строки и полные слайды. Они помещаются, но трудно читать и слушать сразу.",
  "checks.about-own": "То, что вы написали или изменили, не опирается на предложения статьи.",
  "checks.about-yours": "Что вы сами отложили или скрыли.",

  "checks.restore": "Вернуть",
  "checks.split": "Разделить слайд",
  "checks.delete-item": "Удалить строку",
  "checks.delete-slide": "Удалить слайд",
  "checks.describe": "Описать картинку",
  "checks.plan": "Спланировать",
  "checks.speak": "Произнести",
  "checks.show": "Показать",
  "checks.show-new": "Показать на новом слайде",
  "checks.home": "На слайд {number}:",
  "checks.unhide": "Снова показывать все",
};
