import { expect, test } from "vitest";
import { importBriefing } from "../../../renderer/engine/import-briefing.ts";
import {
  defaultBriefingOptions,
  exportFormats,
  prepareExport,
  readBriefing,
  writeBriefingFile,
} from "../../../slides/index.ts";
import { pixel, sampleInput } from "../../slides/export/sample-briefing.ts";

const options = defaultBriefingOptions;

function exportMarkdown(): Uint8Array {
  const input = sampleInput();
  const row = exportFormats.find(({ name }) => name === "markdown");
  const made = row?.write(prepareExport(input, input));
  if (made === undefined || !("bytes" in made)) throw new Error("Markdown is a file");
  return made.bytes;
}

function importBytes(bytes: Uint8Array, find: Parameters<typeof importBriefing>[1] = async () => []) {
  const stages: string[] = [];
  const outcome = importBriefing({ bytes, name: "talk.md", options }, find, (stage) => stages.push(stage));
  return outcome.then((made) => ({ made, stages }));
}

test("exported Markdown opens as the same slides, without composing them anew", async () => {
  const { made, stages } = await importBytes(exportMarkdown());
  if (!made.ok) throw new Error(made.diagnostic.message);
  expect(made.format).toBe("markdown");
  expect(stages).toEqual(["reading"]);
  const texts = (slides: readonly { headline: { text: string }; items: readonly { text: string }[] }[]) =>
    slides.map(({ headline, items }) => [headline.text, ...items.map(({ text }) => text)]);
  expect(texts(made.briefing.deck.slides)).toEqual(texts(sampleInput().deck.slides));
});

test("the file that comes with it is the whole briefing, for the journal to build on", async () => {
  const { made } = await importBytes(exportMarkdown());
  if (!made.ok) throw new Error(made.diagnostic.message);
  const reading = readBriefing(made.file);
  expect(reading.ok && reading.briefing.deck).toEqual(made.briefing.deck);
  expect(writeBriefingFile(made.briefing).bytes).toEqual(made.file);
});

test("pictures beside the slides are asked for, and kept with the document", async () => {
  const asked: string[] = [];
  const { made } = await importBytes(exportMarkdown(), async (addresses) => {
    asked.push(...addresses);
    return addresses.map((src) => ({ src, bytes: pixel.bytes }));
  });
  if (!made.ok) throw new Error(made.diagnostic.message);
  expect(asked.length).toBe(1);
  expect(made.briefing.pictures.map(({ src, mediaType }) => [src, mediaType])).toEqual([[asked[0], "image/png"]]);
});

test("slides of a newer version are refused with a reason", async () => {
  const text = new TextDecoder().decode(exportMarkdown()).replace(/^lectern: \d+/mu, "lectern: 999");
  const { made } = await importBytes(new TextEncoder().encode(text));
  expect(made).toMatchObject({ ok: false, diagnostic: { code: "deck-too-new" } });
});
