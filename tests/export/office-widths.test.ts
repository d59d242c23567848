/// <reference path="../../build/scripts/fontkit.d.ts" />
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkit";
import { describe, expect, test } from "vitest";
import type { Ratio } from "../../slides/deck/briefing-options.ts";
import { drawSlides } from "../../slides/export/pptx/draw-slides.ts";
import type { FontRole, Shape, TextParagraph, TextRun } from "../../slides/export/pptx/shape.ts";
import { fitSlide } from "../../slides/fit/fit-slide.ts";
import type { FontFaceName } from "../../slides/fit/font-faces.ts";
import { glyphWidth, glyphWidths } from "../../slides/fit/glyph-widths.ts";
import { findTheme } from "../../slides/render/themes/themes.ts";
import { brief } from "../corpus/briefing.ts";
import { allCases } from "../corpus/cases.ts";

/*
 * PowerPoint shows the text in fonts of its own. Liberation Sans and Caladea, which come with LibreOffice, have the widths of
 * Arial and Cambria: whether a text fits its box is measured with them here, by other means than the program's.
 */

const folder = "/usr/share/fonts/truetype";
const sans = join(folder, "liberation/LiberationSans");
const serif = join(folder, "crosextra/Caladea");
const isThere = [sans, serif].every((font) => existsSync(`${font}-Regular.ttf`) && existsSync(`${font}-Bold.ttf`));
if (!isThere) console.log("Skipped: fonts as wide as those of Office are not installed.");

/** Rounding of positions, px. */
const tolerance = 1;

type Measure = (text: string) => number;

/** The widths of a font file; of what it lacks nothing is known, and it is as wide as `face` has it. */
function loadWidths(path: string, face: FontFaceName): Measure {
  const bundled = glyphWidths(face);
  const font = create(readFileSync(path));
  const widths = new Map<string, number>();
  const has = new Set(font.characterSet);
  return (text) => {
    let sum = 0;
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      const width =
        widths.get(character) ??
        (has.has(point) ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm : glyphWidth(point, bundled));
      widths.set(character, width);
      sum += width;
    }
    return sum;
  };
}

/** Measures of a family, in place of the faces of a theme, by what a run is. */
function loadFamily(base: string, theme: string): (role: FontRole) => Measure {
  const { typography } = findTheme(theme);
  const measures = {
    body: loadWidths(`${base}-Regular.ttf`, typography.body),
    strong: loadWidths(`${base}-Bold.ttf`, typography.strong),
    heading: loadWidths(`${base}-Bold.ttf`, typography.heading),
    quotation: loadWidths(`${base}-${theme === "chancery" ? "Italic" : "Regular"}.ttf`, typography.quotation),
  };
  return (role) => measures[role === "code" ? "body" : role];
}

interface Piece {
  readonly text: string;
  readonly width: number;
}

/** Words with the blanks after them, px. Hyphens and dashes end a piece as well. */
function cutPieces(runs: readonly TextRun[], family: (role: FontRole) => Measure): readonly Piece[] {
  return runs.flatMap(({ text, role, size }) => {
    const measure = family(role);
    const pieces = text.match(/[^\s–—-]*[–—-]?\s*/gu)?.filter((piece) => piece !== "") ?? [];
    return pieces.map((piece) => ({ text: piece, width: measure(piece) * size }));
  });
}

function countLines(paragraph: TextParagraph, width: number, family: (role: FontRole) => Measure): number {
  const { runs, margin, hang, bullet } = paragraph;
  const inLine = hang > 0 && bullet === null ? runs.slice(1) : runs;
  const room = width - margin;
  let lines = 1;
  let used = 0;
  for (const { text, width: piece } of cutPieces(inLine, family)) {
    const bare = piece * (text.trimEnd().length / Math.max(1, text.length));
    if (used > 0 && used + bare > room) {
      lines += 1;
      used = 0;
    }
    // What is wider than a line is parted anywhere.
    const over = Math.max(0, Math.ceil(bare / room) - 1);
    lines += over;
    used += piece - over * room;
  }
  return lines;
}

function heightOf(paragraphs: readonly TextParagraph[], width: number, family: (role: FontRole) => Measure): number {
  return paragraphs.reduce(
    (height, paragraph, index) =>
      height + (index === 0 ? 0 : paragraph.before) + countLines(paragraph, width, family) * paragraph.line,
    0,
  );
}

function findFaults(shape: Shape, family: (role: FontRole) => Measure): readonly string[] {
  if (shape.kind === "text") {
    if (shape.paragraphs.some(({ runs }) => runs.some(({ role }) => role === "code"))) return [];
    const padding = shape.panel?.padding ?? 0;
    const needed = heightOf(shape.paragraphs, shape.box.width - 2 * padding, family) + 2 * padding;
    const text = shape.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join("");
    if (needed <= shape.box.height + tolerance) return [];
    return [`${shape.name} needs ${Math.round(needed)} px of ${Math.round(shape.box.height)}: ${text.slice(0, 50)}`];
  }
  if (shape.kind !== "table") return [];
  return shape.rows.flatMap(({ cells, height }) =>
    cells.flatMap((cell, column) => {
      const needed = countLines(cell, shape.columnWidths[column] ?? 0, family) * cell.line;
      return needed <= height + tolerance ? [] : [`a cell needs ${Math.round(needed)} px of ${Math.round(height)}`];
    }),
  );
}

describe.skipIf(!isThere)("in the fonts of Office no text is larger than its box", () => {
  const families = isThere ? { daylight: loadFamily(sans, "daylight"), chancery: loadFamily(serif, "chancery") } : null;

  test.each(allCases().map((made) => [made.name, made] as const))("%s", (_, made) => {
    const { deck, article } = brief(made);
    const faults: string[] = [];
    for (const [theme, family] of Object.entries(families ?? {})) {
      for (const ratio of ["16:9", "4:3"] as readonly Ratio[]) {
        const options = { ...deck.options, theme, ratio, marking: "Official – Sensitive" };
        for (const { slide, shapes } of drawSlides({ ...deck, options }, article, [])) {
          if (fitSlide(slide, findTheme(theme), ratio, options.marking).overflow) continue;
          faults.push(
            ...shapes.flatMap((shape) => findFaults(shape, family)).map((fault) => `${theme} ${slide.id}: ${fault}`),
          );
        }
      }
    }
    expect(faults).toEqual([]);
  });
});
