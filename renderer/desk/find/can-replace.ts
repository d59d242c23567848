import type { SearchHit } from "../../../slides/index.ts";

/** True for a match in a text that the user can write in: not in the article, a table or a listing. */
export function canReplace({ place }: SearchHit): boolean {
  return place.kind === "headline" || place.kind === "item" || place.kind === "note";
}
