import { expect, test } from "vitest";
import { pictureParts } from "../../../../slides/export/ooxml/picture-parts.ts";
import { pixel } from "../sample-briefing.ts";

test("each picture is there once, under an extension of its kind", () => {
  const webp = { ...pixel, src: "other", mediaType: "image/webp" as const };
  const { paths, parts } = pictureParts([pixel, webp, pixel], "ppt/media");
  expect([...paths]).toEqual([
    ["wall.png", "ppt/media/image1.png"],
    ["other", "ppt/media/image2.webp"],
  ]);
  expect(parts.map(({ path, contentType }) => [path, contentType])).toEqual([
    ["ppt/media/image1.png", "image/png"],
    ["ppt/media/image2.webp", "image/webp"],
  ]);
});
