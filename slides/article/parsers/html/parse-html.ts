import type { Diagnostic } from "../../../diagnostics.ts";
import type { Draft } from "../../draft.ts";
import { collectBlocks } from "./blocks/collect-blocks.ts";
import { viewPage } from "./blocks/page-view.ts";
import { composeBlocks } from "./compose-blocks.ts";
import { markFurniture, sumProse } from "./furniture/mark-furniture.ts";
import { rateProse } from "./judging/block-prose.ts";
import { classifyBlocks } from "./judging/classify-blocks.ts";
import { extendUp, findArticle } from "./judging/find-article.ts";
import { judgeBoldLines } from "./judging/judge-bold-lines.ts";
import { judgeFootnotes } from "./judging/judge-footnotes.ts";
import { judgeHeadings } from "./judging/judge-headings.ts";
import { judgeOpening } from "./judging/judge-opening.ts";
import { judgeRepeats } from "./judging/judge-repeats.ts";
import { firstValue, readHeadValues } from "./metadata/head-values.ts";
import { readArticleNodes } from "./metadata/linked-data.ts";
import { readPageAddress } from "./metadata/page-address.ts";
import { declaredAuthors, findByline } from "./metadata/page-byline.ts";
import { dateInside, findDate } from "./metadata/page-date.ts";
import { readLanguage } from "./metadata/page-language.ts";
import { findTitle } from "./metadata/page-title.ts";
import { readPublication, readSiteNames } from "./metadata/site-names.ts";
import { comparable } from "./metadata/site-suffix.ts";
import { flattenPage } from "./page/flatten-page.ts";
import { parseTree } from "./page/parse-tree.ts";

/**
 * Reads a saved web page: recognises the article and its metadata and sets everything else aside with a reason. Every
 * visible text of the page is in some block, in reading order. Never throws, whatever the markup.
 */
export function parseHtml(source: string): { draft: Draft; diagnostics: readonly Diagnostic[] } {
  const page = flattenPage(parseTree(source));
  const values = readHeadValues(page);
  const nodes = readArticleNodes(page.dataScripts);
  const { url, base } = readPageAddress(page, values);
  const siteNames = readSiteNames(values, nodes, url);
  const view = viewPage(page, collectBlocks(page, source, base));
  const prose = rateProse(view);
  const title = findTitle(view, values, nodes, page.title, siteNames, sumProse(prose));
  const marks = markFurniture(view, prose, title.block);
  const article = extendUp(prose, marks, findArticle(view, prose, marks), title.block);
  const place = { title: title.block, textStart: article.from, textEnd: article.to };
  const outlets = new Set(siteNames.map(comparable));
  const isOutlet = (name: string): boolean => outlets.has(comparable(name));
  const byline = findByline(view, prose, marks, declaredAuthors(values, nodes, isOutlet), isOutlet, place);
  const top = title.block >= 0 ? title.block : article.from;
  const date = findDate(view, values, nodes, {
    from: top - 6,
    to: Math.max(top, article.from) + 12,
    title: title.block,
  });
  const authors = byline.names.map(comparable);
  const findings = { prose, marks, article, title: title.block, bylines: byline.blocks, dates: date.blocks, authors };
  const judged = judgeOpening(
    view,
    classifyBlocks(view, findings),
    { block: title.block, text: title.title ?? "" },
    firstValue(values, ["og:description", "description", "twitter:description"]),
  );
  const verdicts = judgeFootnotes(
    view,
    judgeBoldLines(view, judgeHeadings(view, judgeRepeats(view, judged, title.block))),
  );
  const draft: Draft = {
    title: title.title,
    byline: byline.names,
    date: date.date ?? firstDate([...byline.blocks].map((block) => view.texts[block] ?? "")),
    publication: readPublication(values, nodes),
    url,
    language: readLanguage(page.language, values, nodes),
    blocks: composeBlocks(view, verdicts),
  };
  return { draft, diagnostics: diagnose(draft, article.sure) };
}

/** Many bylines state the date as well: "By Jane Roe, 4 May 2021". */
function firstDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = dateInside(line);
    if (date !== null) return date;
  }
  return null;
}

const textKinds: ReadonlySet<string> = new Set(["paragraph", "standfirst", "list-item", "quotation", "table", "code"]);

function diagnose(draft: Draft, sure: boolean): readonly Diagnostic[] {
  const hasText = draft.blocks.some(({ kind }) => textKinds.has(kind));
  if (!hasText) return [{ code: "no-article-text", severity: "error", message: "The page holds no article text." }];
  if (sure) return [];
  const message = "The article could not be told from the rest of the page, so every paragraph was kept.";
  return [{ code: "main-content-unclear", severity: "warning", message }];
}
