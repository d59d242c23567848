import { primaryLanguage } from "../../language/primary-language.ts";

/** The words of the notes as text. Times come as a clock shows them. */
export interface NotesWords {
  readonly slides: (count: number) => string;
  readonly time: (begins: string, lasts: string) => string;
}

const english: NotesWords = {
  slides: (count) => `${count} ${count === 1 ? "slide" : "slides"}`,
  time: (begins, lasts) => `At ${begins}, for ${lasts}`,
};

function russianSlides(count: number): string {
  const [ten, hundred] = [count % 10, count % 100];
  if (ten === 1 && hundred !== 11) return "слайд";
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "слайда" : "слайдов";
}

const russian: NotesWords = {
  slides: (count) => `${count} ${russianSlides(count)}`,
  time: (begins, lasts) => `Начало ${begins}, длительность ${lasts}`,
};

/** The words for an article of a language: Russian, else English. */
export function notesWords(language: string): NotesWords {
  return primaryLanguage(language) === "ru" ? russian : english;
}
