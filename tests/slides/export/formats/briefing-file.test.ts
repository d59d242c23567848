import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { schemaVersion } from "../../../../slides/export/briefing/briefing-document.ts";
import { sourcePath, writeBriefingFile } from "../../../../slides/export/formats/briefing-file.ts";
import { readBriefing } from "../../../../slides/export/read-briefing.ts";
import { pixel, sampleInput } from "../sample-briefing.ts";

const input = sampleInput();

test("the archive holds the document, the source byte for byte and the pictures", () => {
  const file = writeBriefingFile(input);
  const entries = unzipSync(file.bytes);
  expect(file.name).toBe("port-amsel-rebuilds-its-flood-wall.briefing");
  expect(Object.keys(entries).sort()).toEqual(["assets/1.png", "deck.json", "source/port-amsel.md"]);
  expect(entries["source/port-amsel.md"]).toEqual(input.sourceBytes);
  expect(entries["assets/1.png"]).toEqual(pixel.bytes);
  expect(JSON.parse(strFromU8(entries["deck.json"] ?? new Uint8Array()))).toMatchObject({
    schemaVersion,
    deck: { title: input.deck.title },
    article: { title: input.article.title },
    options: input.options,
  });
});

test("the same briefing gives the same bytes in any time zone", () => {
  const before = process.env.TZ;
  const made = ["UTC", "Asia/Almaty", "America/Los_Angeles"].map((zone) => {
    process.env.TZ = zone;
    return Buffer.from(writeBriefingFile(input).bytes).toString("base64");
  });
  process.env.TZ = before;
  expect(new Set(made).size).toBe(1);
});

test("how a briefing came to be does not show: read back and written again it is the same bytes", () => {
  const { bytes } = writeBriefingFile(input);
  const reading = readBriefing(bytes);
  if (!reading.ok) throw new Error(reading.diagnostic.message);
  expect(Buffer.compare(writeBriefingFile(reading.briefing).bytes, bytes)).toBe(0);
  const slides = input.deck.slides.map((slide) => Object.fromEntries(Object.entries(slide).reverse()) as typeof slide);
  expect(Buffer.compare(writeBriefingFile({ ...input, deck: { ...input.deck, slides } }).bytes, bytes)).toBe(0);
});

test.each([
  ["/home/a/article.txt", "source/article.txt"],
  ["C:\\Users\\a\\Статья.md", "source/Статья.md"],
  ['what?"<x>|*.html', "source/what___x___.html"],
  ["..", "source/article"],
  ["", "source/article"],
])("the source %s is kept as %s", (name, expected) => {
  expect(sourcePath(name)).toBe(expected);
});
