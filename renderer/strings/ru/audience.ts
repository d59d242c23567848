import type { audienceStrings as english } from "../en/audience.ts";
import type { Translation } from "../translation.ts";

/** What the audience's window says to whoever sits at it. */
export const audienceStrings: Translation<typeof english> = {
  "audience.place": "Перетащите это окно на проектор и нажмите F11",
  "audience.escape": "Чтобы завершить показ, нажмите Escape ещё раз",
  "audience.over": "Показ завершён. Это окно можно закрыть.",
};
