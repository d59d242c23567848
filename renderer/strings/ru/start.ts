import type { startStrings as english } from "../en/start.ts";
import type { Translation } from "../translation.ts";

/** The start screen and what opening a file says. */
export const startStrings: Translation<typeof english> = {
  "start.title": "Из статьи — брифинг",
  "start.lead":
    "Каждое предложение показано, произнесено или отложено. Ничего не придумано, и ничто не покидает этот компьютер.",
  "start.open": "Открыть файл",
  "start.open-detail": "Статью или сохранённый брифинг",
  "start.paste": "Вставить текст",
  "start.paste-detail": "Скопированный текст или часть веб-страницы",
  "start.sample": "Попробовать на примере",
  "start.sample-detail": "Статья о региональной безопасности, 1500 слов",
  "start.drop": "Или перетащите файл в это окно",
  "start.drop-now": "Отпустите, чтобы открыть",
  "start.formats":
    "Читает Markdown, простой текст и сохранённые веб-страницы (.md, .txt, .html), а также брифинги (.briefing). PDF и документы Word сначала сохраните как текст или веб-страницу.",
  "start.recents": "Недавние",
  "start.recents-empty": "Здесь появятся файлы, которые вы открывали.",
  "start.forget": "Убрать «{title}» из списка",
  "start.recoveries": "Несохранённая работа уцелела",
  "start.recoveries-detail": "Lectern завершился до сохранения. Откроется копия; файл на диске останется прежним.",
  "start.reopen": "Открыть",
  "start.discard": "Удалить",
  "start.reopen-title": "Открыть «{title}» снова",
  "start.discard-title": "Удалить «{title}»",
  "start.recovery-when": "последняя правка {when}",
  "start.recovery-untitled": "не сохранялось",
  "start.recovery-unreadable": "Прочитать ничего уже нельзя.",
  "start.discarded": "Работа «{title}» удалена.",
  "start.offline": "Работает без сети",

  "paste.title": "Вставьте статью",
  "paste.hint": "Вставьте текст сюда. Заголовки, списки и ссылки скопированной веб-страницы сохранятся.",
  "paste.label": "Текст статьи",
  "paste.use": "Составить брифинг",
  "paste.page": {
    one: "Скопированная веб-страница: {count} знак",
    few: "Скопированная веб-страница: {count} знака",
    many: "Скопированная веб-страница: {count} знаков",
    other: "Скопированная веб-страница: {count} знака",
  },
  "paste.empty": "Пока ничего не вставлено.",
  "paste.name": "Вставленный текст",

  "import.title": "Чтение «{name}»",
  "import.reading": "Чтение статьи",
  "import.recognising": "Поиск людей, цифр и цитат",
  "import.composing": "Составление слайдов",
  "import.cancel": "Прервать",
  "import.failed": "«{name}» не удалось прочитать из-за ошибки в Lectern. Файл не изменён.",
  "import.refused": "«{name}» не открывается. {reason}",
  "import.busy": "Уже читается другой файл. Сначала прервите чтение.",

  "connection.title": "Здесь Lectern запустить нельзя",
  "crash.title": "В этом окне произошёл сбой",
  "crash.detail": "Ваша работа хранится вне этого окна. Перезагрузите его, чтобы продолжить.",
  "crash.reload": "Перезагрузить",
};
