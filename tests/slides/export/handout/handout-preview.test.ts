import { expect, test } from "vitest";
import { defaultExportOptions, type ExportOptions } from "../../../../slides/export/export-input.ts";
import { previewHandout } from "../../../../slides/export/formats/handout-preview.ts";
import { sampleInput, stubAssets } from "../sample-briefing.ts";

const now = "2026-11-29T09:00+00:00";

function preview(options: Partial<ExportOptions> = {}, input = sampleInput()) {
  return previewHandout(input, { assets: stubAssets, options: { ...defaultExportOptions, ...options }, now });
}

test("is as large as the sheet that is chosen, lying where it lies", () => {
  expect(preview()).toMatchObject({ width: 210, height: 297 });
  expect(preview({ paper: "letter" })).toMatchObject({ width: 215.9, height: 279.4 });
  expect(preview({ handout: "6", orientation: "landscape" })).toMatchObject({ width: 297, height: 210 });
});

test("has the head and the foot of the page around it", () => {
  const { html } = preview({ handout: "notes", marking: "Official" });
  expect(html).toMatch(
    /<div class="hv-head"><span>1 · [^<]+<\/span><span class="hv-band">OFFICIAL<\/span><span>29 November 2026/u,
  );
  expect(html).toMatch(/<div class="hv-foot">.*<span>Page 1<\/span><\/div>/u);
  expect(html).not.toContain("@page");
});

test("holds no link, and no script", () => {
  const { html } = preview({ handout: "briefing-note" });
  expect(html).not.toMatch(/<a [^>]*href=|<script/u);
  expect(html).toMatch(/script-src (?:'|&#39;)none/u);
});

test("leaves out what the options leave out", () => {
  const { publication } = sampleInput().article;
  expect(preview().html).toContain(publication);
  expect(preview({ sources: false }).html).not.toContain(publication);
});

test("escapes a title that is markup", () => {
  const input = sampleInput();
  const hostile = { ...input, deck: { ...input.deck, title: '<img src=x onerror="1">' } };
  expect(preview({}, hostile).html).not.toContain("<img src=x");
});
