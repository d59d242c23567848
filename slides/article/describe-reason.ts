import type { SetAsideReason } from "./article.ts";

const words: Readonly<Record<SetAsideReason, string>> = {
  "image-residue": "name of an image file left over from the page",
  "image-credit": "caption or credit of a picture",
  navigation: "navigation of the page",
  "share-links": "sharing buttons",
  "related-links": "links to other articles",
  advertising: "advertising",
  "cookie-notice": "cookie notice",
  newsletter: "invitation to subscribe",
  comments: "readers' comments",
  "page-furniture": "page furniture, not part of the article",
  "front-matter": "metadata of the file",
  "missing-picture": "caption of a picture that is not in the file",
  footnote: "footnote: printed in the handout, not spoken",
  "table-left-out": "row of a table that is on no slide",
  repeated: "says again what is already there",
  length: "left out to keep to the length",
  "hidden-slide": "on a slide that you hid",
  user: "set aside by you",
  redacted: "redacted",
};

/** Why a sentence was set aside, in words for the user. */
export function describeReason(reason: SetAsideReason): string {
  return words[reason];
}
