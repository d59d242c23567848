import { describe, expect, test } from "vitest";
import { defaultExportOptions, exportFormats, prepareExport } from "../../../slides/index.ts";
import { edited, sampleBriefing } from "../edit/edited-briefing.ts";
import { outputText } from "../export/output-text.ts";
import { stubAssets } from "../export/sample-briefing.ts";

const say = "SAN-der-son";
const briefing = edited(
  sampleBriefing(),
  { kind: "set-pronunciation", term: "Sanderson", say },
  { kind: "set-pronunciation", term: "Zzyzx", say: "ZYE-zix" },
);

function made(name: string, notes: boolean, handout = defaultExportOptions.handout): string {
  const options = { ...defaultExportOptions, notes, handout };
  const format = exportFormats.find((each) => each.name === name);
  if (format === undefined) throw new Error(`there is no format ${name}`);
  return outputText(format.write(prepareExport(briefing, { assets: stubAssets, options, now: null })));
}

describe("how names are said", () => {
  test.each(["html", "pptx", "notes"])("stands with the notes in %s, once a slide that has the name", (format) => {
    const text = made(format, true);
    expect(text).toContain(`Say (own): Sanderson [${say}]`);
    expect(text).not.toContain("ZYE-zix");
  });

  test("stands in printed notes", () => {
    expect(made("handout-pdf", true, "notes")).toContain(say);
  });

  test.each(["html", "pptx", "slides-pdf", "docx"])("is not in %s without notes", (format) => {
    expect(made(format, false)).not.toContain(say);
  });

  test("never reaches a slide", () => {
    const { rendered } = prepareExport(briefing, { assets: stubAssets, options: defaultExportOptions, now: null });
    expect(rendered.slides.map(({ html }) => html).join("")).not.toContain(say);
    expect(rendered.slides.filter(({ notesHtml }) => notesHtml.includes(say)).length).toBeGreaterThan(0);
  });

  test("does not come back from Markdown as a note", () => {
    expect(made("markdown", true)).not.toContain(say);
  });
});
