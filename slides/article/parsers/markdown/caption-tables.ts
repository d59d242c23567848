import { type PlacedBlock, runsOf, textOf } from "./placed-block.ts";

const label = /^(?:table|tab\.|таблица|табл\.|tabelle|tableau|tabla|tabela|tabella)\s*[\dIVX]{1,4}\b/iu;

/** Gives a table the line above it that begins "Table 1" as its caption. */
export function captionTables(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const captioned: PlacedBlock[] = [];
  for (const placed of blocks) {
    const { block } = placed;
    const above = captioned.at(-1);
    const isCaption = above?.block.kind === "paragraph" && textOf(above).length <= 300 && label.test(textOf(above));
    if (block.kind === "table" && block.caption.length === 0 && above !== undefined && isCaption) {
      captioned[captioned.length - 1] = {
        block: { ...block, caption: runsOf(above) },
        start: above.start,
        end: placed.end,
      };
    } else captioned.push(placed);
  }
  return captioned;
}
