import { expect, test } from "vitest";
import { officeWarnings } from "../../../../slides/export/ooxml/office-warnings.ts";
import { pixel } from "../sample-briefing.ts";

const webp = { ...pixel, src: "map.webp", mediaType: "image/webp" as const };

test.each(["pptx", "docx"])("WebP is told of for %s, with how many there are", (format) => {
  expect(officeWarnings([pixel, webp], ["html", format]).map(({ code }) => code)).toEqual(["office-webp"]);
  expect(officeWarnings([webp, { ...webp, src: "b.webp" }], [format])[0]?.message).toMatch(/^2 pictures/u);
});

test("other pictures, and other files, are no matter", () => {
  expect(officeWarnings([pixel], ["pptx", "docx"])).toEqual([]);
  expect(officeWarnings([webp], ["html", "slides-pdf", "briefing"])).toEqual([]);
});
