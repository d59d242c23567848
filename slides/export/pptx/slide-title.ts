import type { Stage } from "../../fit/stage.ts";
import type { TypeStep } from "../../render/themes/theme.ts";
import { handoutWords } from "../handout/handout-words.ts";
import type { Shape } from "./shape.ts";
import { paragraph, run } from "./slide-frame.ts";

/**
 * A title above the edge of a slide that has no headline: outlines and screen readers go by titles, and nobody sees it.
 */
export function unseenTitle(page: number, language: string, stage: Stage, step: TypeStep, ink: string): Shape {
  const text = `${handoutWords(language).slide} ${page}`;
  return {
    kind: "text",
    name: "Title",
    placeholder: "title",
    box: { x: stage.margin, y: -2 * step.line, width: stage.width - 2 * stage.margin, height: step.line },
    anchor: "top",
    align: "start",
    paragraphs: [paragraph(run(text, "heading", step.size, ink), step.line)],
  };
}

/** True for a slide whose shapes hold a title. */
export function hasTitle(shapes: readonly Shape[]): boolean {
  return shapes.some(
    (shape) => shape.kind === "text" && (shape.placeholder === "title" || shape.placeholder === "cover-title"),
  );
}
