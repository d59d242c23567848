import type { Slide } from "../../slides/deck/deck.ts";
import { displayText } from "../../slides/fit/display-text.ts";
import { captionText } from "../../slides/fit/fit-captions.ts";
import { codeLines } from "../../slides/fit/fit-code.ts";
import { isBare } from "../../slides/fit/is-bare.ts";
import { showItem } from "../../slides/fit/item-shown.ts";
import { columnCount } from "../../slides/fit/table-columns.ts";
import { quotationMarks } from "../../slides/language/quotation-marks.ts";

/** Layouts whose items have their label in the line, or nowhere. */
const inline = ["agenda", "key-points", "bullets", "sources", "statement"];

function itemTexts(slide: Slide, language: string): readonly string[] {
  if (["cover", "section", "image", "table", "code"].includes(slide.layout)) return slide.items.map(captionText);
  return slide.items.flatMap((item) => {
    const { label, text, detail } = showItem(item, inline.includes(slide.layout));
    if (slide.layout === "statement") return [text, label, detail];
    if (slide.layout !== "quote") return [label, text, detail];
    const { open, close } = quotationMarks(language);
    return [`${open}${text}${close}`, label, detail];
  });
}

/** Everything that a slide's body says, in reading order, without blanks. `hasPicture` tells whether its picture is shown. */
export function slideText(slide: Slide, language: string, hasPicture: boolean): string {
  const own: readonly string[] = (() => {
    if (slide.layout === "image") return hasPicture ? [] : [displayText(slide.image.alt)];
    if (slide.layout === "code") return codeLines(slide.code.text);
    if (slide.layout !== "table") return [];
    const columns = Array.from({ length: columnCount(slide.table) }, (_, column) => column);
    const rows = [slide.table.header, ...slide.table.rows.map(({ cells }) => cells)];
    return rows.flatMap((cells) => columns.map((column) => displayText(cells[column] ?? "")));
  })();
  const items = isBare(slide) ? [] : itemTexts(slide, language);
  return [...own, ...items].join("").replace(/\s/gu, "");
}
