/** The block of metadata some Markdown files begin with. */
export interface FrontMatter {
  readonly language: "yaml" | "toml" | "json" | "pandoc";
  /** Without the fences. */
  readonly text: string;
  /** Place in the source, fences included. */
  readonly start: number;
  readonly end: number;
}

const fences: Readonly<Record<string, FrontMatter["language"]>> = { "---": "yaml", "+++": "toml", ";;;": "json" };
const longest = 100_000;
const openPattern = /^\ufeff?(---|\+\+\+|;;;)[ \t]*\r?\n/u;

/** The front matter a source begins with, as written; null when it begins with none. Nothing is parsed yet. */
export function splitFrontMatter(source: string): FrontMatter | null {
  const open = openPattern.exec(source);
  const [all, fence] = open ?? [];
  if (all === undefined || fence === undefined) return splitTitleBlock(source) ?? splitJson(source);
  const language = fences[fence] ?? "yaml";
  const closing =
    language === "yaml" ? /^(?:---|\.\.\.)[ \t]*$/gmu : language === "toml" ? /^\+\+\+[ \t]*$/gmu : /^;;;[ \t]*$/gmu;
  const head = source.slice(0, longest);
  closing.lastIndex = all.length;
  const close = closing.exec(head);
  if (close === null) return null;
  const start = all.startsWith("\ufeff") ? 1 : 0;
  return { language, text: source.slice(all.length, close.index), start, end: close.index + close[0].length };
}

/** Pandoc's title block: title, authors and date after per cent signs. */
function splitTitleBlock(source: string): FrontMatter | null {
  const [block] =
    /^\ufeff?(?:%[ \t]+[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){1,3}(?=\s*\n|\s*$)/u.exec(source.slice(0, 4000)) ?? [];
  return block === undefined
    ? null
    : { language: "pandoc", text: block.replace("\ufeff", ""), start: 0, end: block.length };
}

/** Hugo also takes a bare JSON object. */
function splitJson(source: string): FrontMatter | null {
  if (!/^\ufeff?\{\s*"/u.test(source)) return null;
  const end = source.slice(0, longest).search(/^\}[ \t]*\r?$/mu);
  return end < 0
    ? null
    : { language: "json", text: source.slice(0, end + 1).replace("\ufeff", ""), start: 0, end: end + 1 };
}
