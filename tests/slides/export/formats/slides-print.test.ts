import { expect, test } from "vitest";
import { writeSlidesPrint } from "../../../../slides/export/formats/slides-print.ts";
import { sampleInput } from "../sample-briefing.ts";

const job = writeSlidesPrint(sampleInput());

test("the page is the stage", () => {
  expect(job).toMatchObject({
    name: "port-amsel-rebuilds-its-flood-wall.slides.pdf",
    page: { width: 1280, height: 720 },
  });
  expect(job.html).toContain("@page{size:1280px 720px;margin:0}");
});

test("each slide is a section, and no notes and no script are in the document", () => {
  expect(job.html.match(/<section /gu)).toHaveLength(14);
  expect(job.html).not.toContain("<aside");
  expect(job.html).not.toContain("<script");
  expect(job.html).not.toContain("Thank the harbour master");
});

test("no heading is hidden from the tags, and none has white space that would show", () => {
  const headings = Array.from(job.html.matchAll(/<(h[1-6])[^>]*>([\s\S]*?)<\/\1>/gu), ([, , inside]) => inside ?? "");
  // A headline a slide, and the headings of two sections that have no slide of their own.
  expect(headings).toHaveLength(16);
  for (const heading of headings) expect(heading).not.toMatch(/\n|\s{2}|^\s|\s$/u);
});
