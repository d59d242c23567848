import { detectLanguage } from "../language/detect-language.ts";
import type { Article, ArticleFormat } from "./article.ts";
import { buildSections } from "./assemble/build-sections.ts";
import { chooseTitle } from "./assemble/choose-title.ts";
import { stripUnprintable } from "./assemble/flatten-text.ts";
import type { Draft, DraftBlock, RichText } from "./draft.ts";

/** More text than this does not tell a language any better. UTF-16 units. */
const sampleLength = 12_000;

/**
 * Makes an article of a draft: cuts the sentences of every block and numbers them in reading order (set-aside text
 * included), groups blocks into sections and list items into lists, tells the language, and settles the title.
 */
export function assembleArticle(draft: Draft, format: ArticleFormat): Article {
  const { language, direction } = detectLanguage(sampleText(draft), draft.language);
  const { title, headingBlock } = chooseTitle(draft);
  const { sections, sentences } = buildSections(draft.blocks, { language, titleBlock: headingBlock });
  return {
    format,
    title,
    byline: draft.byline.map(tidy).filter((name) => name !== ""),
    date: tidyOrNull(draft.date),
    publication: tidyOrNull(draft.publication),
    url: draft.url,
    language,
    direction,
    sections,
    sentences,
  };
}

function tidy(value: string): string {
  return stripUnprintable(value).replace(/\s+/gu, " ").trim();
}

function tidyOrNull(value: string | null): string | null {
  return value === null || tidy(value) === "" ? null : tidy(value);
}

/** The article's own text first; headings and set-aside text only when there is little of it. */
function sampleText(draft: Draft): string {
  const own = collect(draft.blocks, (block) => block.kind !== "aside" && block.kind !== "code");
  return own.length >= 200 ? own : `${own} ${collect(draft.blocks, (block) => block.kind === "aside")}`;
}

function collect(blocks: readonly DraftBlock[], wanted: (block: DraftBlock) => boolean): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length >= sampleLength) break;
    if (!wanted(block)) continue;
    for (const text of textsOf(block)) {
      parts.push(text);
      length += text.length;
    }
  }
  return parts.join(" ");
}

function textsOf(block: DraftBlock): readonly string[] {
  const riches: readonly RichText[] =
    block.kind === "table"
      ? [block.caption, ...block.rows.flat()]
      : [block.kind === "image" ? block.caption : block.text];
  return riches.map((rich) => rich.map(({ text }) => text).join(""));
}
