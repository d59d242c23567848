interface Construct {
  readonly pattern: RegExp;
  /** Times it must occur to count as meant. */
  readonly least: number;
}

const markdownName = /\.(?:md|markdown|mdown|mkd|qmd|rmd)$/i;
const frontMatter =
  /^---[ \t]*\r?\n(?:[A-Za-z_][\w-]*:.*\r?\n|[ \t-].*\r?\n|\r?\n){1,60}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Marks that plain text seldom carries by chance. Two kinds of them together make Markdown. */
const constructs: readonly Construct[] = [
  { pattern: /^#{1,4} \S.*$/gm, least: 2 },
  { pattern: /\[[^\]\n]{1,200}\]\((?:https?:\/\/|\/|#|\.|mailto:)[^()\s]{1,500}\)/g, least: 2 },
  { pattern: /^\[[^\]\n]{1,100}\]:[ \t]+<?https?:\/\/\S+/gm, least: 2 },
  { pattern: /!\[[^\]\n]{0,200}\]\([^()\s]{1,500}\)/g, least: 1 },
  { pattern: /^```[\w-]*[ \t]*$/gm, least: 2 },
  { pattern: /\*\*[^\s*][^*\n]{0,200}\*\*/g, least: 2 },
  { pattern: /^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*:?-*:?[ \t]*$/gm, least: 1 },
];

function occurs(text: string, { pattern, least }: Construct): boolean {
  let found = 0;
  for (const _ of text.matchAll(pattern)) {
    found++;
    if (found >= least) return true;
  }
  return false;
}

/** Tells Markdown: by the file's name, by front matter, or by two kinds of Markdown marks in the text. */
export function looksLikeMarkdown(text: string, name: string): boolean {
  if (markdownName.test(name) || frontMatter.test(text)) return true;
  return constructs.filter((construct) => occurs(text, construct)).length >= 2;
}
