import type { FontFaceName } from "../../fit/font-faces.ts";

export type ThemeName = "daylight" | "midnight" | "contrast" | "chancery";

/** A size of the scale with what goes with it, px. */
export interface TypeStep {
  readonly size: number;
  /** Line height. */
  readonly line: number;
  /** Space between two items of this size. */
  readonly gap: number;
}

/** Sizes a role may take, largest first. Fitting takes the first that has room. */
export type TypeSteps = readonly [TypeStep, ...TypeStep[]];

/** How a theme sets text. Nothing in it is below 24 px on a stage 720 px high: the smallest that reads from the back. */
export interface Typography {
  /** CSS families in order of use; the first is bundled. */
  readonly families: readonly string[];
  readonly codeFamilies: readonly string[];
  readonly body: FontFaceName;
  /** Labels, table heads, the marking. */
  readonly strong: FontFaceName;
  readonly heading: FontFaceName;
  readonly quotation: FontFaceName;
  /** Letter spacing of headings and figures, em. */
  readonly tracking: number;
  /** Every step that occurs below, once. */
  readonly scale: TypeSteps;
  readonly coverTitle: TypeSteps;
  readonly sectionTitle: TypeSteps;
  readonly headline: TypeSteps;
  /** The headline of a slide whose one statement, quotation or figure is what it is about. */
  readonly kicker: TypeSteps;
  readonly text: TypeSteps;
  /** Statements and quotations that fill a slide. */
  readonly display: TypeSteps;
  readonly value: TypeSteps;
  /** Cells of tables. */
  readonly cell: TypeSteps;
  /** Footer, marking, captions, roles: the smallest step. */
  readonly small: TypeStep;
}

/** Colours of a kind of slide, `#rrggbb`. */
export interface Surface {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text. */
  readonly muted: string;
  /** Numerals, labels, marks. Legible as text. */
  readonly accent: string;
  /** Hairlines. */
  readonly rule: string;
  /** Panels behind code and pictures. */
  readonly tint: string;
}

/** A theme is tokens; the rules that use them are the same for all. */
export interface Theme {
  readonly name: ThemeName;
  readonly typography: Typography;
  readonly page: Surface;
  /** The cover and the section slides. */
  readonly opening: Surface;
  /** The slide of key points. */
  readonly keyPoints: Surface;
  /** The mark at the top edge of every slide: a block of the accent, or a double rule. */
  readonly ornament: "block" | "double-rule";
}
