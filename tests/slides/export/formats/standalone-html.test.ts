import { parse } from "parse5";
import { expect, test } from "vitest";
import { defaultExportOptions } from "../../../../slides/export/export-input.ts";
import { writeStandaloneHtml } from "../../../../slides/export/formats/standalone-html.ts";
import { sampleInput, stubAssets } from "../sample-briefing.ts";

const shared = sampleInput();
const withoutNotes = { ...shared, options: { ...defaultExportOptions, notes: false } };

function write(input = shared): string {
  return new TextDecoder().decode(writeStandaloneHtml(input).bytes);
}

/** What a reader of a file could find in it: its text without tags. */
function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Sentences that stand in notes and on no slide. */
function noteOnlyTexts(): readonly string[] {
  const slides = plain(shared.rendered.slides.map(({ html }) => html).join("\n"));
  const texts = shared.deck.slides.flatMap(({ notes }) => notes.map(({ text }) => text));
  return texts.filter((text) => !slides.includes(text));
}

test("the file is an ordinary reveal.js deck with every slide", () => {
  const text = write();
  expect(text).toContain('<div class="reveal" data-width="1280" data-height="720"><div class="slides">');
  for (const { id } of shared.deck.slides) expect(text).toContain(`<section id="${id}" class="lectern-slide"`);
  expect(text.match(/<aside class="notes">/gu)).toHaveLength(shared.deck.slides.length);
});

test("the file is named after the title and says its language", () => {
  expect(writeStandaloneHtml(shared).name).toBe("port-amsel-rebuilds-its-flood-wall.html");
  expect(write()).toContain('<html lang="en" dir="ltr">');
});

test("scripts stand in the order they need: reveal, presenter, player", () => {
  const places = ["/* reveal */", "/* presenter-code */", "/* player */"].map((part) => write().indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test("styles that hide slides apply only once the player runs", () => {
  expect(write()).toContain('<style media="not all" data-player>\n.reveal{}');
});

test("with notes the presenter has its plan", () => {
  const plan = /<script type="application\/json" id="lectern-plan">(.*?)<\/script>/u.exec(write())?.[1] ?? "{}";
  expect(JSON.parse(plan)).toMatchObject({ seconds: shared.deck.slides.map(({ seconds }) => seconds) });
});

test("without notes nothing of them is in the file: no aside, no sentence, no plan, no presenter code", () => {
  const text = write(withoutNotes);
  const kept = noteOnlyTexts();
  expect(kept.length).toBeGreaterThan(8);
  expect(kept.filter((sentence) => !plain(write()).includes(sentence))).toEqual([]);
  expect(kept.filter((sentence) => plain(text).includes(sentence))).toEqual([]);
  const traces = ["<aside", "presenter-code", "lectern-plan", ".lp{}", "data-timing"];
  expect(traces.filter((trace) => text.includes(trace))).toEqual([]);
});

test("the same input gives the same bytes", () => {
  expect(writeStandaloneHtml(sampleInput()).bytes).toEqual(writeStandaloneHtml(sampleInput()).bytes);
});

test("assets that look like markup cannot break out of their elements", () => {
  const text = write({
    ...shared,
    assets: { ...stubAssets, revealScript: 'a("</script><b>")', playerStyles: 'b{content:"</style><i>"}' },
  });
  const names: string[] = [];
  const visit = (node: { nodeName: string; childNodes?: unknown[] }) => {
    names.push(node.nodeName);
    for (const child of node.childNodes ?? []) visit(child as typeof node);
  };
  visit(parse(text) as never);
  expect(names.filter((name) => name === "script")).toHaveLength(4);
  expect(names).not.toContain("i");
});
