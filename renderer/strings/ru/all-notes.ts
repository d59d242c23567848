import type { allNotesStrings as english } from "../en/all-notes.ts";
import type { Translation } from "../translation.ts";

/** All the notes on one page. */
export const allNotesStrings: Translation<typeof english> = {
  "all-notes.label-hidden": "Заметки скрытого слайда «{headline}»",
  "all-notes.open": "Показать слайд «{headline}»",
  "all-notes.slide": "Слайд {number}",
  "all-notes.section-time": "{time}, до {until}",
};
