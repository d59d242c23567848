import { pdfString } from "./pdf-metadata.ts";
import { bodyOf, type NewObject, type PdfObject, type PdfStructure, plainObject } from "./pdf-structure.ts";

/** `/Title` of an outline item: UTF-16 in hexadecimal, or ASCII. */
const titlePattern = /\/Title (?:<FEFF([0-9A-F]*)>|\(((?:[^\\()]|\\.)*)\))/u;

function readTitle(item: string): string {
  const [, hexadecimal, plain = ""] = titlePattern.exec(item) ?? [];
  if (hexadecimal === undefined) return plain.replace(/\\(.)/gu, "$1");
  const units = hexadecimal.match(/.{4}/gu) ?? [];
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}

/** The letters of a text in an order of their own: the same for a text whose words were mixed up. */
function lettersOf(text: string): string {
  return [...text.replace(/\s/gu, "")].sort().join("");
}

/** The items of the outline in the order they are read. */
function listItems(bytes: Uint8Array, { objects, root }: PdfStructure): readonly PdfObject[] {
  const byNumber = new Map(objects.map((object) => [object.number, object]));
  const follow = (body: string, key: string) => {
    const [, number] = new RegExp(`/${key} (\\d+) 0 R`, "u").exec(body) ?? [];
    return number === undefined ? undefined : byNumber.get(Number(number));
  };
  const outlines = follow(bodyOf(bytes, root) ?? "", "Outlines");
  const items: PdfObject[] = [];
  const seen = new Set<PdfObject>();
  const waiting = [outlines === undefined ? undefined : follow(bodyOf(bytes, outlines) ?? "", "First")];
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (item === undefined || seen.has(item)) continue;
    seen.add(item);
    items.push(item);
    const body = bodyOf(bytes, item) ?? "";
    waiting.push(follow(body, "Next"), follow(body, "First"));
  }
  return items;
}

/**
 * The items of a PDF's outline whose words are in the wrong order, with the right titles: Chromium puts those of a heading
 * that runs from right to left together as they stand on the page, from the left. `headings` are the right ones, in order.
 */
export function mendBookmarks(
  bytes: Uint8Array,
  structure: PdfStructure,
  headings: readonly string[],
): readonly NewObject[] {
  if (headings.length === 0) return [];
  const letters = headings.map(lettersOf);
  let from = 0;
  return listItems(bytes, structure).flatMap((item) => {
    const body = bodyOf(bytes, item) ?? "";
    const place = letters.indexOf(lettersOf(readTitle(body)), from);
    const heading = headings[place];
    if (heading === undefined) return [];
    from = place + 1;
    return [
      plainObject(
        item.number,
        body.replace(titlePattern, () => `/Title ${pdfString(heading)}`),
      ),
    ];
  });
}
