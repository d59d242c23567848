import { describe, expect, it } from "vitest";
import { furnitureReason } from "../../../../../slides/article/parsers/markdown/page-furniture-words.ts";

describe("furnitureReason", () => {
  it.each([
    ["Share this article on Facebook", "share-links"],
    ["Subscribe to our newsletter", "newsletter"],
    ["Related articles:", "related-links"],
    ["Читайте также", "related-links"],
    ["Leave a comment", "comments"],
    ["ADVERTISEMENT", "advertising"],
    ["We use cookies to improve your visit.", "cookie-notice"],
  ])("knows the line %j", (line, reason) => expect(furnitureReason(line, false)).toBe(reason));

  it.each([
    ["Home", "navigation"],
    ["Download PDF (541KB)", "page-furniture"],
    ["Share/Save", "share-links"],
  ])("knows the link %j", (line, reason) => {
    expect(furnitureReason(line, true)).toBe(reason);
    expect(furnitureReason(line, false)).toBeNull();
  });

  it.each(["They share this view of the town.", "The search went on", "Help came late", ""])(
    "leaves %j alone",
    (line) => {
      expect(furnitureReason(line, false)).toBeNull();
      expect(furnitureReason(line, true)).toBeNull();
    },
  );

  it("does not look at long text", () => {
    expect(furnitureReason(`We use cookies ${"and more ".repeat(100)}`, false)).toBeNull();
  });
});
