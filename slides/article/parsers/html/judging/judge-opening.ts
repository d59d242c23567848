import { ancestorsOf, type PageView } from "../blocks/page-view.ts";
import { comparable } from "../metadata/site-suffix.ts";
import type { Verdict } from "./verdict.ts";

const standfirstNames: ReadonlySet<string> = new Set([
  ...["standfirst", "subtitle", "subheadline", "subhead", "deck", "dek", "excerpt", "summary", "chapo", "vorspann"],
  ...["sottotitolo", "bajada", "sommario", "ingress", "leadtext", "dropline", "abstract", "strapline"],
]);
/** These may also be the text's first paragraph: they count only outside the element of the text. */
const introNames: ReadonlySet<string> = new Set(["intro", "introduction", "lead", "lede", "teaser", "description"]);
const endOfSentence = /[.!?…。！？؟]["'”’»)]*$/u;
/** A line marked as a heading above the text that is this long is the summary line, not the first section's name. */
const longHeading = 45;
const longestStandfirst = 700;
/** Labels this short may stand before the summary line. */
const longestLabel = 80;
/** How many blocks after the title the text may begin. */
const openingBlocks = 30;

/**
 * Reads the lines between the title and the text: a heading that continues the title is title, the summary line is the
 * standfirst. `description` is the summary the page's head gives.
 */
export function judgeOpening(
  view: PageView,
  verdicts: readonly Verdict[],
  title: { readonly block: number; readonly text: string },
  description: string | null,
): readonly Verdict[] {
  const judged = [...verdicts];
  const whole = comparable(title.text);
  const summary = comparable(description ?? "").slice(0, 60);
  const from = title.block >= 0 ? title.block + 1 : 0;
  let seen = 0;
  for (let index = from; index < view.blocks.length && seen < openingBlocks; index += 1) {
    const block = view.blocks[index];
    if (block === undefined || judged[index]?.role !== "article" || block.shape.kind === "image") continue;
    seen += 1;
    const text = view.texts[index] ?? "";
    const key = comparable(text);
    const isHeading = block.shape.kind === "heading";
    if (isHeading && key.length >= 4 && 3 * key.length >= whole.length && whole.includes(key))
      judged[index] = { role: "title" };
    else if (isStandfirst(view, index, text) || (summary.length >= 30 && key.startsWith(summary) && isHeading)) {
      judged[index] = { role: "standfirst" };
      return judged;
    } else if (block.size > longestLabel && block.shape.kind !== "caption" && block.shape.kind !== "credit")
      return judged;
  }
  return judged;
}

function isStandfirst(view: PageView, index: number, text: string): boolean {
  const block = view.blocks[index];
  if (block === undefined || block.size > longestStandfirst || block.linked > block.size / 2) return false;
  if (block.shape.kind === "heading") return block.size >= longHeading || endOfSentence.test(text);
  if (block.shape.kind !== "text") return false;
  const around = ancestorsOf(view, block, 2).flatMap(({ names }) => names);
  if (around.some((name) => standfirstNames.has(name))) return true;
  return around.some((name) => introNames.has(name)) && !sharesParent(view, index);
}

/** The next block of text stands beside this one, in the same element. */
function sharesParent(view: PageView, index: number): boolean {
  const next = view.blocks.findIndex((block, i) => i > index && block.shape.kind === "text");
  const parentOf = (i: number): number => view.elements[view.blocks[i]?.element ?? -1]?.parent ?? -1;
  return next >= 0 && parentOf(next) === parentOf(index);
}
