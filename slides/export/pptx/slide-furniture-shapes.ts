import { displayText } from "../../fit/display-text.ts";
import type { Stage } from "../../fit/stage.ts";
import { pageNumberWidth } from "../../render/furnish-slide.ts";
import type { SlideFurniture } from "../../render/render-slide.ts";
import type { Surface, TypeStep } from "../../render/themes/theme.ts";
import type { Box, Placeholder, Shape, TextRun, TextShape } from "./shape.ts";
import { paragraph, run } from "./slide-frame.ts";

/** Distances from the top and the bottom edge of the stage to marking and footer, px. */
const aboveMarking = 18;
const underFooter = 20;

/** Where the marking stands, which may take several lines. */
function markingBox({ width, margin }: Stage, small: TypeStep, lines: number): Box {
  return { x: margin, y: aboveMarking, width: width - 2 * margin, height: Math.max(1, lines) * small.line };
}

/** Where running text and page number stand. */
export function footerBoxes(
  { width, height, margin }: Stage,
  small: TypeStep,
  direction: "ltr" | "rtl",
): Readonly<Record<"footer" | "page", Box>> {
  const y = height - underFooter - small.line;
  const room = width - 2 * margin - pageNumberWidth;
  const isLtr = direction === "ltr";
  return {
    footer: { x: isLtr ? margin : margin + pageNumberWidth, y, width: room, height: small.line },
    page: { x: isLtr ? margin + room : margin, y, width: pageNumberWidth, height: small.line },
  };
}

/** What stands in the margins of a slide: the handling marking, the running text, the page number. */
export function furnitureShapes(
  { marking, running, page }: SlideFurniture,
  stage: Stage,
  small: TypeStep,
  markingLines: number,
  surface: Surface,
  direction: "ltr" | "rtl",
): readonly Shape[] {
  const { size, line } = small;
  const band = displayText(marking);
  const boxes = footerBoxes(stage, small, direction);
  const number: TextRun = { text: String(page), role: "body", size, colour: surface.muted, isPageNumber: true };
  const corner = (placeholder: Placeholder, runs: readonly TextRun[], box: Box, align: TextShape["align"]): Shape => ({
    kind: "text",
    name: placeholder === "page" ? "Slide number" : "Footer",
    placeholder,
    box,
    anchor: "top",
    align,
    paragraphs: [paragraph(runs, line)],
  });
  const top: Shape = {
    kind: "text",
    name: "Marking",
    placeholder: null,
    box: markingBox(stage, small, markingLines),
    anchor: "top",
    align: "center",
    paragraphs: [paragraph(run(band, "strong", size, surface.ink), line)],
    isMarking: true,
  };
  return [
    ...(band === "" ? [] : [top]),
    ...(page === null || running === ""
      ? []
      : [corner("footer", run(running, "body", size, surface.muted), boxes.footer, "start")]),
    ...(page === null ? [] : [corner("page", [number], boxes.page, "end")]),
  ];
}
