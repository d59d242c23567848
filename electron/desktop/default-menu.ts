import type { MenuBar, MenuItem } from "../contract/menu-schema.ts";

type Language = "en" | "ru";

const labels = {
  edit: { en: "Edit", ru: "Правка" },
  file: { en: "File", ru: "Файл" },
  window: { en: "Window", ru: "Окно" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

const roles = (...names: readonly Extract<MenuItem, { kind: "role" }>["role"][]): MenuItem[] =>
  names.map((role) => ({ kind: "role", role }));

/** The menu bar until the page has handed over its own: what the system does by itself. */
export function defaultMenu(locale: string): MenuBar {
  const language: Language = /^ru\b/iu.test(locale) ? "ru" : "en";
  return {
    menus: [
      { label: labels.file[language], items: roles("close", "quit") },
      { label: labels.edit[language], items: roles("cut", "copy", "paste", "selectAll") },
      { label: labels.window[language], items: roles("minimize", "togglefullscreen") },
    ],
  };
}
