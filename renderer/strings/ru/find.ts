import type { findStrings as english } from "../en/find.ts";
import type { Translation } from "../translation.ts";

/** Finding and replacing. */
export const findStrings: Translation<typeof english> = {
  "find.find": "Найти",
  "find.replacement": "Заменить на",
  "find.match-case": "С учётом регистра",
  "find.whole-word": "Слово целиком",
  "find.count": "{number} из {total}",
  "find.total": {
    one: "{count} совпадение",
    few: "{count} совпадения",
    many: "{count} совпадений",
    other: "{count} совпадения",
  },
  "find.none": "Не найдено",
  "find.scopes": "Где искать",
  "find.scope-slides": "Слайды",
  "find.scope-notes": "Заметки",
  "find.scope-article": "Статья",
  "find.replace": "Заменить",
  "find.replace-all": "Заменить все",
  "find.replaced": {
    one: "Заменено в {count} месте.",
    few: "Заменено в {count} местах.",
    many: "Заменено в {count} местах.",
    other: "Заменено в {count} места.",
  },
  "find.article-stays": "Сама статья не меняется.",
  "find.with-replacing": "Показать строку замены",
  "find.close": "Закрыть поиск",
  "find.in-article": "в статье",
  "find.in-notes": "в заметках слайда {number}",
  "find.in-hidden-notes": "в заметках скрытого слайда",
  "find.on-slide": "на слайде {number}",
  "find.on-hidden-slide": "на скрытом слайде",
};
