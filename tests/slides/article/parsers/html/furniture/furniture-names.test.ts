import { describe, expect, it } from "vitest";
import { markByNames } from "../../../../../../slides/article/parsers/html/furniture/furniture-names.ts";
import { splitNames } from "../../../../../../slides/article/parsers/html/page/page-element.ts";

describe("markByNames", () => {
  it.each([
    ["comments-area", "comments", "strong"],
    ["cookieConsent banner", "cookie-notice", "strong"],
    ["widget ad-slot", "advertising", "strong"],
    ["box--related", "related-links", "strong"],
    ["most-read-list", "related-links", "strong"],
    ["shareTools", "share-links", "strong"],
    ["main-nav", "navigation", "strong"],
    ["newsletter-box", "newsletter", "weak"],
    ["site-footer", "page-furniture", "strong"],
    ["article-footer", "page-furniture", "weak"],
  ])("takes %j for %s (%s)", (className, reason, strength) => {
    expect(markByNames(splitNames(className))).toEqual({ reason, strength });
  });

  it.each(["article-body", "story text", "load-more-content", "headline", "download", "commentary", "adventure"])(
    "finds nothing in %j",
    (className) => {
      expect(markByNames(splitNames(className))).toBeNull();
    },
  );

  it("prefers the definite word to the doubtful one", () => {
    expect(markByNames(["newsletter", "comments"])?.reason).toBe("comments");
  });
});
