import type { StepCode } from "../../../../slides/index.ts";
import type { Plural } from "../../plural.ts";

function slides(verb: string): Plural {
  return {
    one: `${verb} {count} слайд`,
    few: `${verb} {count} слайда`,
    many: `${verb} {count} слайдов`,
    other: `${verb} {count} слайда`,
  };
}

function sentences(verb: string): Plural {
  return {
    one: `${verb} {count} предложение`,
    few: `${verb} {count} предложения`,
    many: `${verb} {count} предложений`,
    other: `${verb} {count} предложения`,
  };
}

/** What a step of the history is called. */
export const stepTexts: Readonly<Record<StepCode, string | Plural>> = {
  "set-headline": "правка заголовка",
  "set-item": "правка строки",
  "insert-item": "новая строка",
  "delete-item": "удаление строки",
  "delete-items": {
    one: "удаление {count} строки",
    few: "удаление {count} строк",
    many: "удаление {count} строк",
    other: "удаление {count} строки",
  },
  "move-item": "перенос строки",
  "indent-items": "отступ",
  "outdent-items": "отступ назад",
  "restore-wording": "возврат слов статьи",
  "add-slide": "новый слайд",
  "duplicate-slide": "дублировать слайд",
  "duplicate-slides": slides("дублировать"),
  "delete-slide": "удалить слайд",
  "delete-slides": slides("удалить"),
  "move-slide": "переместить слайд",
  "move-slides": slides("переместить"),
  "hide-slide": "скрыть слайд",
  "hide-slides": slides("скрыть"),
  "show-slide": "показывать слайд",
  "show-slides": slides("показывать"),
  "split-slide": "разделить слайд",
  "merge-slides": slides("объединить"),
  "set-layout": "другой макет",
  "set-alt": "описание картинки",
  "edit-notes": "правка заметок",
  "add-note": "новая заметка",
  "delete-notes": "удаление заметок",
  "move-note": "перенос заметки",
  "format-notes": "оформление заметок",
  "show-sentence": "показать предложение",
  "show-sentences": sentences("показать"),
  "speak-sentence": "произнести предложение",
  "speak-sentences": sentences("произнести"),
  "set-aside-sentence": "отложить предложение",
  "set-aside-sentences": sentences("отложить"),
  "redact-sentence": "изъять предложение",
  "redact-sentences": sentences("изъять"),
  "lift-redaction": "вернуть изъятое",
  "set-title": "правка названия",
  "set-imprint": "правка сведений об источнике",
  "set-theme": "другая тема",
  "set-ratio": "другой формат",
  "set-marking": "правка пометки",
  "set-appearance": "другой вид",
  "set-export-options": "другие настройки экспорта",
  "set-embargo": "эмбарго",
  "set-pronunciation": "произношение «{term}»",
  "remove-pronunciation": "удаление произношения «{term}»",
  "lift-embargo": "снятие эмбарго",
  "replace-text": "замена «{find}»",
  "add-talk": "запись выступления",
  "remove-talk": "удаление записи выступления",
  "take-times": "измеренное время как план",
  "plan-length": "план на {minutes} мин",
  "plan-open": "план без цели",
};
