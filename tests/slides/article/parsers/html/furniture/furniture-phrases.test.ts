import { describe, expect, it } from "vitest";
import { reasonByPhrase } from "../../../../../../slides/article/parsers/html/furniture/furniture-phrases.ts";

describe("reasonByPhrase", () => {
  it.each([
    ["Advertisement", "advertising"],
    ["Story continues below", "advertising"],
    ["Facebook Twitter Email", "share-links"],
    ["Share this article", "share-links"],
    ["1,204 shares", "share-links"],
    ["12 Comments", "comments"],
    ["You must be logged in to post a comment", "comments"],
    ["Sign up for our morning newsletter", "newsletter"],
    ["We use cookies to improve your visit", "cookie-notice"],
    ["Read also: The quay that sank", "related-links"],
    ["Related Stories", "related-links"],
    ["Lesen Sie auch:", "related-links"],
    ["Lire aussi : le port", "related-links"],
    ["Photo: J. Roe / Reuters", "image-credit"],
    ["crane-1160x768.jpg", "image-residue"],
    ["© 2021 Harbour News", "page-furniture"],
    ["Tags: harbour, crane", "page-furniture"],
    ["5 min read", "page-furniture"],
    ["广告", "advertising"],
    ["Реклама", "advertising"],
  ])("knows %j as %s", (text, reason) => {
    expect(reasonByPhrase(text)).toBe(reason);
  });

  it.each([
    "Copyright law has changed twice since the crane was built.",
    "Shares of the harbour company fell by four per cent on Tuesday.",
    "Comments by the minister were met with silence.",
    "Advertising revenue paid for the new quay.",
    "The tags on the containers had been removed.",
    "Cookies were served to the council.",
  ])("leaves the sentence %j", (text) => {
    expect(reasonByPhrase(text)).toBeNull();
  });

  it("does not look at long texts", () => {
    expect(reasonByPhrase(`Sign up for ${"many words ".repeat(20)}`)).toBeNull();
  });
});
