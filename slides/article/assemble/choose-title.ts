import { segmentSentences } from "../../language/segment-sentences.ts";
import type { Draft, DraftBlock } from "../draft.ts";
import { flattenText } from "./flatten-text.ts";

/** The article's title, and the heading block that only repeats it (to be a title line instead of a section). */
interface TitleChoice {
  readonly title: string;
  readonly headingBlock: DraftBlock | null;
}

/** A title made from the first sentence has at most this many words, or this many characters where words have no blanks. */
const longestTitle = { words: 12, characters: 60 };

/** The declared title, else the first heading, else the beginning of the first sentence; empty for an empty draft. */
export function chooseTitle(draft: Draft): TitleChoice {
  const declared = flattenPlain(draft.title ?? "");
  const top = draft.blocks.find((block) => !precedesText.has(block.kind));
  if (declared !== "") {
    const repeats = top?.kind === "heading" && compareKey(flattenText(top.text).text) === compareKey(declared);
    return { title: declared, headingBlock: repeats ? top : null };
  }
  const line = draft.blocks.find((block) => block.kind === "title");
  if (line?.kind === "title") return { title: flattenText(line.text).text, headingBlock: null };
  const headings = draft.blocks.filter((block) => block.kind === "heading");
  const [first] = headings;
  if (first !== undefined) {
    const alone = headings.slice(1).every(({ level }) => level > first.level);
    return { title: flattenText(first.text).text, headingBlock: first === top && alone ? first : null };
  }
  return { title: firstSentence(draft), headingBlock: null };
}

/** Blocks that may stand above the headline. */
const precedesText: ReadonlySet<DraftBlock["kind"]> = new Set([
  "title",
  "byline",
  "date",
  "publication",
  "aside",
  "image",
]);

/** Letters and digits alone, in small letters: two printings of one title have the same. */
export function compareKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function flattenPlain(text: string): string {
  return flattenText([{ text, start: 0, end: text.length }]).text;
}

function firstSentence(draft: Draft): string {
  for (const block of draft.blocks) {
    if (!("text" in block) || block.kind === "aside" || block.kind === "code") continue;
    const { text } = flattenText(block.text);
    const [span] = segmentSentences(text.slice(0, 2000), draft.language ?? "und");
    if (span !== undefined) return shortened(text.slice(span.start, span.end));
  }
  return "";
}

function shortened(sentence: string): string {
  const words = sentence.split(" ");
  const short = words.slice(0, longestTitle.words).join(" ");
  const cut =
    Array.from(short).length > longestTitle.characters * 2
      ? Array.from(short).slice(0, longestTitle.characters).join("")
      : short;
  return cut === sentence ? cut.replace(/[.。]$/u, "") : `${cut.replace(/[\s,;:–—-]+$/u, "")}…`;
}
