import { endsSentence, type Passage } from "./passage.ts";
import { plainLetters } from "./plain-letters.ts";
import { aside, type Board } from "./role.ts";
import { captionLabels, captionPatterns } from "./words/caption-patterns.ts";

/** True for captions and credits of pictures that show by their wording. */
function isCaption(passage: Passage): boolean {
  const { text, width } = passage;
  const holds = (needs: string | undefined) => needs === undefined || [...needs].some((mark) => text.includes(mark));
  return captionPatterns.some(({ pattern, most, needs }) => width <= most && holds(needs) && pattern.test(text));
}

/** True for "Photo", "Caption" and the like alone on a line. */
function isCaptionLabel(passage: Passage): boolean {
  return passage.width <= 30 && captionLabels.has(plainLetters(passage.text));
}

/** Directly under a picture's name or a caption label stands the caption itself, when it is short or cut off. */
function isUnderPicture(board: Board, index: number): boolean {
  const passage = board.passages[index];
  const upper = board.passages[index - 1];
  if (passage === undefined || upper === undefined || passage.blanksBefore > 0 || board.roles[index] !== null)
    return false;
  if (passage.marker !== null || board.roles[index - 1]?.kind !== "aside") return false;
  if (isCaptionLabel(upper)) return passage.width <= 600;
  if (upper.residue) {
    return passage.width <= 160 && passage.lines.length <= 2 && (!endsSentence(passage.text) || passage.words <= 6);
  }
  return board.layout.tight && isLongCaption(passage) && isCaption(upper);
}

/** In tight text a further caption may stand under a caption: too long for a heading, and no sentence. */
function isLongCaption(passage: Passage): boolean {
  return passage.words >= 8 && passage.width <= 150 && !endsSentence(passage.text);
}

/** Marks what is left of pictures: names of image files, captions, credits. */
export function markPictures(board: Board): void {
  for (const [index, passage] of board.passages.entries()) {
    if (board.roles[index] !== null) continue;
    if (passage.residue) board.roles[index] = aside("image-residue");
    else if (isCaptionLabel(passage)) board.roles[index] = aside("page-furniture");
    else if (isCaption(passage)) board.roles[index] = aside("image-credit");
  }
}

/** Marks the captions that show only by what stands above them. Lines about the article are marked before. */
export function markCaptionsBelow(board: Board): void {
  for (const index of board.passages.keys()) {
    if (isUnderPicture(board, index)) board.roles[index] = aside("image-credit");
  }
}
