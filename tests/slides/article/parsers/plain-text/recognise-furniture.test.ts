import { describe, expect, it } from "vitest";
import { recogniseFurniture } from "../../../../../slides/article/parsers/plain-text/recognise-furniture.ts";

const reason = (text: string): string | undefined => recogniseFurniture(text, text.length)?.reason;

describe("recogniseFurniture", () => {
  it.each([
    ["Share on Facebook", "share-links"],
    ["ShareTweetEmail", "share-links"],
    ["Teilen (17)", "share-links"],
    ["Поделиться", "share-links"],
    ["シェアする", "share-links"],
    ["2,192 Shares", "share-links"],
    ["View comments (27)", "comments"],
    ["Kommentare lesen", "comments"],
    ["You must log in or create an account to comment.", "comments"],
    ["Related stories", "related-links"],
    ["Trending Coast News", "related-links"],
    ["Lire aussi : Le port est fermé", "related-links"],
    ["Читайте также: Порт закрыт", "related-links"],
    ["【関連記事】", "related-links"],
    ["Previous story Next story", "related-links"],
    ["Advertisement", "advertising"],
    ["Реклама", "advertising"],
    ["Subscribe now", "newsletter"],
    ["Sign up for our newsletter and get the news", "newsletter"],
    ["We use cookies to make this site better.", "cookie-notice"],
    ["Skip to main content", "navigation"],
    ["Page 3 of 12", "navigation"],
    ["All rights reserved", "page-furniture"],
    ["© 2014 The Bay Herald", "page-furniture"],
    ["example.org", "page-furniture"],
  ])("knows %s", (text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  it.each([
    "The pier is closed",
    "Les « boîtes noires »",
    "Save the whales",
    "The company says it uses cookies to track people",
    "More than a thousand boats moor in the bay",
    "Share prices fell",
    "12 boats",
    "",
  ])("leaves %j alone", (text) => {
    expect(reason(text)).toBeUndefined();
  });

  it("says which words could head a section, too", () => {
    expect(recogniseFurniture("Privacy", 7)?.ambiguous).toBe(true);
    expect(recogniseFurniture("Share this story", 16)?.ambiguous).toBe(false);
  });
});
