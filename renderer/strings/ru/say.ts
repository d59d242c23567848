import type { sayStrings as english } from "../en/say.ts";
import type { Translation } from "../translation.ts";

/** How the user says names and words. */
export const sayStrings: Translation<typeof english> = {
  "say.title": "Произношение",
  "say.note":
    "Запишите, как вы это произносите, — так, как удобно вам: на-зар-БА-ев. Подсказка видна рядом со слайдом во время показа и над заметками; слушатели её не видят.",
  "say.here": "На этом слайде",
  "say.kept": "Ваши",
  "say.open": "Имена и иностранные слова без подсказки",
  "say.added": "Добавлено",
  "say.none": "В слайдах и заметках не нашлось ни имён, ни иностранных слов.",
  "say.other": "Другое слово",
  "say.how": "Как произносить",
  "say.add": "Добавить",
  "say.own": "Ваша подсказка о произношении",
  "say.yours": "ваше",
  "say.part": "{term}: {say}",
};
