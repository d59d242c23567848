import type { Ratio } from "../deck/briefing-options.ts";
import type { Theme } from "../render/themes/theme.ts";
import type { Frame } from "./frame.ts";
import { spacing, stages } from "./stage.ts";

/** Lines of headline that room is kept for when its text is not known yet. */
const headlineLines = 2;

/** The room for a body under a headline of two lines. */
export function reservedFrame({ typography }: Theme, ratio: Ratio): Frame {
  const { width, height, margin, top, bottom } = stages[ratio];
  const headline = headlineLines * typography.headline[0].line + spacing.underHeadline;
  return { typography, width: width - 2 * margin, height: height - top - bottom - headline };
}
