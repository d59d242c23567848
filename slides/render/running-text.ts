import { displayText } from "../fit/display-text.ts";
import type { FontFaceName } from "../fit/font-faces.ts";
import { measureText } from "../fit/measure-text.ts";

const ellipsis = "…";

/** Shortens a text to a width, at a word where it has one, with an ellipsis. */
export function shortenToWidth(text: string, face: FontFaceName, sizePx: number, widthPx: number): string {
  if (measureText(text, face, sizePx) <= widthPx) return text;
  let kept = "";
  let used = measureText(ellipsis, face, sizePx);
  for (const character of text) {
    used += measureText(character, face, sizePx);
    if (used > widthPx) break;
    kept += character;
  }
  const atWord = kept.replace(/\s\S*$/u, "");
  return `${(atWord === "" ? kept : atWord).replace(/[\s\p{P}]+$/u, "")}${ellipsis}`;
}

/** What the footer of a slide says: the first of the texts that the headline does not already say, or nothing. */
export function chooseRunningText(candidates: readonly (string | null)[], headline: string): string {
  const said = displayText(headline).toLocaleLowerCase("und");
  const shown = candidates.map((text) => displayText(text ?? ""));
  return shown.find((text) => text !== "" && !said.includes(text.toLocaleLowerCase("und"))) ?? "";
}
