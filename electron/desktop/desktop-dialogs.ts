import { extname, join } from "node:path";
import { app, type BrowserWindow, dialog, type FileFilter } from "electron";
import type { FileKind } from "../contract/file-schemas.ts";
import type { Caller } from "../contract/shell-api.ts";
import type { Dialogs } from "../services/shell-ports.ts";

type Language = "en" | "ru";

const names = {
  article: { en: "Articles", ru: "Статьи" },
  briefing: { en: "Briefings", ru: "Брифинги" },
  any: { en: "All files", ru: "Все файлы" },
} as const satisfies Readonly<Record<FileKind, Readonly<Record<Language, string>>>>;

/** Endings of what the engine reads, for the dialog's first choice; the content decides, not the ending. */
const articleExtensions = ["txt", "text", "md", "markdown", "html", "htm", "xhtml"];

function filters(kind: FileKind): FileFilter[] {
  const language: Language = /^ru\b/iu.test(app.getLocale()) ? "ru" : "en";
  const article = { name: names.article[language], extensions: articleExtensions };
  const briefing = { name: names.briefing[language], extensions: ["briefing"] };
  const any = { name: names.any[language], extensions: ["*"] };
  if (kind === "article") return [article, any];
  if (kind === "briefing") return [briefing];
  return [{ name: names.any[language], extensions: [...articleExtensions, "briefing"] }, article, briefing, any];
}

/** The system's dialogs over the caller's window. They are looked up at each call, so that tests can put theirs in place. */
export function createDialogs(windowOf: (caller: Caller) => BrowserWindow | null): Dialogs {
  return {
    async chooseFile(caller, kind, folder) {
      const window = windowOf(caller);
      if (window === null) return null;
      const options = { defaultPath: folder, filters: filters(kind), properties: ["openFile" as const] };
      return (await dialog.showOpenDialog(window, options)).filePaths[0] ?? null;
    },
    async chooseSavePath(caller, suggestedName, folder) {
      const window = windowOf(caller);
      if (window === null) return null;
      const options = { defaultPath: join(folder, suggestedName), filters: filters("briefing") };
      const { canceled, filePath } = await dialog.showSaveDialog(window, options);
      if (canceled || filePath === "") return null;
      // Linux dialogs do not add the ending themselves.
      return extname(filePath).toLowerCase() === ".briefing" ? filePath : `${filePath}.briefing`;
    },
    async chooseFolder(caller, folder) {
      const window = windowOf(caller);
      if (window === null) return null;
      const properties: ("openDirectory" | "createDirectory")[] = ["openDirectory", "createDirectory"];
      return (await dialog.showOpenDialog(window, { defaultPath: folder, properties })).filePaths[0] ?? null;
    },
  };
}
