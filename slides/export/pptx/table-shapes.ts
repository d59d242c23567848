import { displayText } from "../../fit/display-text.ts";
import { fitCaptions } from "../../fit/fit-captions.ts";
import type { SlideOf } from "../../fit/slide-of.ts";
import { spacing } from "../../fit/stage.ts";
import { columnCount, numericColumns } from "../../fit/table-columns.ts";
import { captionShapes } from "./caption-shape.ts";
import type { FontRole, Shape, TableShape } from "./shape.ts";
import { type PptxContext, paragraph, roomUnder, run, stepOf } from "./slide-frame.ts";

/** A table with the columns it was fitted with, its captions under it. */
export function tableShapes(slide: SlideOf<"table">, context: PptxContext): readonly Shape[] {
  const { fitted, theme, surface, direction } = context;
  const { header, rows } = slide.table;
  const { size, line } = stepOf(theme, fitted.itemSize);
  const columns = Array.from({ length: columnCount(slide.table) }, (_, column) => column);
  const cells = (texts: readonly string[], role: FontRole) =>
    columns.map((column) => paragraph(run(displayText(texts[column] ?? ""), role, size, surface.ink), line));
  const written = [
    ...(header.length === 0 ? [] : [cells(header, "strong")]),
    ...rows.map((row) => cells(row.cells, "body")),
  ];
  const heights = written.map((_, index) => (fitted.itemLines[index] ?? 1) * line + 2 * spacing.cellPadding);
  const room = roomUnder(slide, context, spacing.underHeadline);
  const width = fitted.columnWidths.reduce((sum, column) => sum + column, 0);
  const x = direction === "ltr" ? room.x : room.x + room.width - width;
  const height = heights.reduce((sum, row) => sum + row, 0);
  const table: TableShape = {
    kind: "table",
    box: { ...room, x, width, height },
    alt: displayText(slide.headline.text),
    headed: header.length > 0,
    columnWidths: fitted.columnWidths,
    numeric: numericColumns(slide.table),
    rows: written.map((row, index) => ({ cells: row, height: heights[index] ?? line })),
    ink: surface.ink,
    rule: surface.rule,
  };
  const below = Math.max(0, fitCaptions(slide.items, theme.typography, room.width).height - spacing.aboveCaption);
  const under = { ...room, y: room.y + height + spacing.headRule + spacing.aboveCaption, height: below };
  return [
    ...(columns.length === 0 || written.length === 0 ? [] : [table]),
    ...captionShapes(slide.items, under, context),
  ];
}
