import { countWords } from "../../../language/words.ts";
import { type PlacedBlock, runsOf, textOf } from "./placed-block.ts";
import { isProse } from "./separate-furniture.ts";

/** A heading is a short line. */
const longest = { words: 12, characters: 100 };

/**
 * Where a text has no marked headings left, takes short lines without an end mark that stand alone over a paragraph of
 * running text for headings, as automatic conversions of web pages leave them. Table and figure labels are none. The
 * first line of a text without a title is a top heading, its title.
 */
export function findBareHeadings(blocks: readonly PlacedBlock[], title: string | null): PlacedBlock[] {
  if (blocks.some(({ block }) => block.kind === "heading")) return [...blocks];
  return blocks.map((placed, index) => {
    const next = blocks[index + 1];
    const before = blocks[index - 1];
    const isHeading =
      next !== undefined && isProse(next) && isHeadingLine(placed) && !(before !== undefined && isShortLine(before));
    return isHeading
      ? { ...placed, block: { kind: "heading", level: index === 0 && title === null ? 1 : 2, text: runsOf(placed) } }
      : placed;
  });
}

function isShortLine(placed: PlacedBlock): boolean {
  return placed.block.kind === "paragraph" && textOf(placed).length <= longest.characters;
}

function isHeadingLine(placed: PlacedBlock): boolean {
  if (placed.block.kind !== "paragraph") return false;
  const runs = runsOf(placed);
  const text = textOf(placed);
  if (
    text.length > longest.characters ||
    runs.some(({ text: part, link }) => link !== undefined || part.trim().includes("\n"))
  ) {
    return false;
  }
  const opens = /^["'“«¿¡(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text);
  const ends = /[.,:;!…。、：；！"”»]$/u.test(text);
  const isLabel =
    /^(?:table|figure|fig\.?|chart|box|source|note|photo|image|таблица|рис\.?|рисунок|источник|tabelle|abbildung|tableau)\b/iu;
  return opens && !ends && !isLabel.test(text) && countWords(text) <= longest.words;
}
