import { describe, expect, test } from "vitest";
import { writeDocx } from "../../slides/export/formats/docx.ts";
import { indexBlocks, joinNotes } from "../../slides/export/note-paragraphs.ts";
import { readDocx } from "../helpers/read-docx.ts";
import { listPackageFaults, readOfficePackage } from "../helpers/read-office-package.ts";
import { squeeze } from "./articles.ts";
import { brief } from "./briefing.ts";
import { allCases } from "./cases.ts";
import { exportInputOf } from "./export-input-of.ts";

/** Set in a table, in a heading of its own or in the head of the note, not as the sentence is written. */
const elsewhere = ["title", "byline", "date", "publication", "table-row", "code"];

describe.each(allCases().map((made) => [made.name, made] as const))("%s", (_, made) => {
  const briefing = brief(made);
  const { deck, article } = briefing;

  test("as Word has every shown or spoken sentence and every note, and nothing to be repaired", () => {
    const { bytes } = writeDocx(exportInputOf(briefing));
    expect(listPackageFaults(readOfficePackage(bytes))).toEqual([]);
    const paragraphs = readDocx(bytes);
    const from = paragraphs.findLastIndex(({ style }) => style === "Heading1");
    const note = squeeze(
      paragraphs
        .slice(0, from)
        .map(({ text }) => text)
        .join(""),
    );
    const ledger = new Map(deck.ledger.map((entry) => [entry.sentence, entry]));
    const missing = article.sentences.filter(({ id, kind, text }) => {
      const entry = ledger.get(id);
      if (entry === undefined || elsewhere.includes(kind)) return false;
      return (entry.fate !== "set-aside" || entry.reason === "footnote") && !note.includes(squeeze(text));
    });
    expect(missing.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([]);
    const said = squeeze(
      paragraphs
        .slice(from)
        .map(({ text }) => text)
        .join("\n"),
    );
    const blocks = indexBlocks(article);
    for (const slide of deck.slides) {
      for (const { text } of joinNotes(slide.notes, blocks)) expect(said).toContain(squeeze(text));
    }
  });
});
