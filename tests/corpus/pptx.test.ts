import { describe, expect, test } from "vitest";
import type { Ratio } from "../../slides/deck/briefing-options.ts";
import { writePptx } from "../../slides/export/formats/pptx.ts";
import { indexBlocks, joinNotes } from "../../slides/export/note-paragraphs.ts";
import { drawSlides } from "../../slides/export/pptx/draw-slides.ts";
import { displayText } from "../../slides/fit/display-text.ts";
import { listBoxFaults } from "../helpers/list-box-faults.ts";
import { listPackageFaults, readOfficePackage } from "../helpers/read-office-package.ts";
import { readPptx } from "../helpers/read-pptx.ts";
import { slideText } from "../helpers/slide-text.ts";
import { brief } from "./briefing.ts";
import { allCases } from "./cases.ts";
import { exportInputOf } from "./export-input-of.ts";

const furniture = ["title", "ctrTitle", "ftr", "sldNum"];

/** Notes as one text: where paragraphs and lines end is told apart elsewhere. */
const flat = (texts: readonly string[]) => texts.join("\n").replace(/\s+/gu, " ");

describe.each(allCases().map((made) => [made.name, made] as const))("%s", (_, made) => {
  const briefing = brief(made);
  const { deck, article } = briefing;

  test("as PowerPoint has every title, text and note, and nothing to be repaired", () => {
    const { bytes } = writePptx(exportInputOf(briefing));
    expect(listPackageFaults(readOfficePackage(bytes))).toEqual([]);
    const slides = readPptx(bytes);
    expect(slides).toHaveLength(deck.slides.length);
    const blocks = indexBlocks(article);
    deck.slides.forEach((slide, index) => {
      const read = slides[index];
      const body =
        read?.shapes.filter(({ role, name }) => !furniture.includes(role ?? "") && !name.startsWith("Number")) ?? [];
      const headline = displayText(slide.headline.text);
      if (headline !== "") expect(read?.title).toBe(headline);
      expect(read?.title).not.toBe("");
      expect(
        body
          .flatMap(({ texts }) => texts)
          .join("")
          .replace(/\s/gu, ""),
      ).toBe(slideText(slide, deck.language, false));
      const notes = joinNotes(slide.notes, blocks).map(({ kind, text }) => (kind === "cue" ? `[${text}]` : text));
      expect(flat(read?.notes ?? [])).toBe(flat(notes));
    });
  });

  test("no text is larger than its box in any theme or ratio", () => {
    for (const theme of ["daylight", "chancery"]) {
      for (const ratio of ["16:9", "4:3"] as readonly Ratio[]) {
        const set = { ...deck, options: { ...deck.options, theme, ratio } };
        expect(listBoxFaults(drawSlides(set, article, []), set)).toEqual([]);
      }
    }
  });
});
