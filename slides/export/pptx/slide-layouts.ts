import type { Layout } from "../../deck/deck.ts";
import { type Stage, spacing } from "../../fit/stage.ts";
import type { Surface, Theme, TypeStep } from "../../render/themes/theme.ts";
import type { Anchor, Box, Bullet, Placeholder } from "./shape.ts";

/** A text box that a layout offers. */
export interface LayoutBox {
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly anchor: Anchor;
  readonly step: TypeStep;
  readonly colour: string;
  readonly bold: boolean;
  readonly bullet: Bullet | null;
  readonly hang: number;
}

/** A kind of slide in the file: new slides can be made of it. */
export interface SlideLayout {
  readonly name: string;
  /** As `ST_SlideLayoutType` has it (ECMA-376, part 1, 19.7.15). */
  readonly type: "title" | "secHead" | "tx" | "titleOnly";
  readonly surface: Surface;
  readonly boxes: readonly LayoutBox[];
  /** True for layouts whose slides are numbered. */
  readonly numbered: boolean;
}

/** The layouts in the order of the file. */
const layoutNames = ["Cover", "Section", "Text", "Bottom line", "Statement", "Title only"] as const;

type LayoutName = (typeof layoutNames)[number];

const layoutOf: Readonly<Record<Layout, LayoutName>> = {
  cover: "Cover",
  section: "Section",
  agenda: "Text",
  bullets: "Text",
  timeline: "Text",
  people: "Text",
  glossary: "Text",
  sources: "Text",
  "key-points": "Bottom line",
  statement: "Statement",
  quote: "Statement",
  figure: "Statement",
  image: "Title only",
  table: "Title only",
  code: "Title only",
};

/** Place of a slide's layout among the layouts of the file, from 0. */
export function layoutIndex(layout: Layout): number {
  return layoutNames.indexOf(layoutOf[layout]);
}

const numberWidth = 56;
const bulletHang = 32;
const headlineLines = 2;

interface Setting {
  readonly theme: Theme;
  readonly area: Box;
}

function textBox(placeholder: Placeholder, box: Box, step: TypeStep, colour: string, anchor: Anchor): LayoutBox {
  const bold = placeholder === "title" || placeholder === "cover-title";
  return { placeholder, box, step, colour, anchor, bold, bullet: null, hang: 0 };
}

function coverLayout({ theme, area }: Setting): SlideLayout {
  const { typography, opening } = theme;
  const [, , line = typography.text[0]] = typography.text;
  const height = 2 * line.line;
  const split = area.y + area.height - height - 2 * spacing.coverRule;
  const title = { ...area, height: split - area.y };
  const under = { ...area, y: area.y + area.height - height, height };
  return {
    name: "Cover",
    type: "title",
    surface: opening,
    numbered: false,
    boxes: [
      textBox("cover-title", title, typography.coverTitle[0], opening.ink, "bottom"),
      textBox("subtitle", under, line, opening.muted, "top"),
    ],
  };
}

function sectionLayout({ theme, area }: Setting): SlideLayout {
  const { typography, opening } = theme;
  const [line] = typography.text;
  const foot = area.y + area.height - spacing.coverRule;
  const under = { ...area, y: foot - line.line, height: line.line };
  const title = { ...area, height: under.y - spacing.underHeadline - area.y };
  return {
    name: "Section",
    type: "secHead",
    surface: opening,
    numbered: true,
    boxes: [
      textBox("title", title, typography.sectionTitle[0], opening.ink, "bottom"),
      textBox("body", under, line, opening.muted, "top"),
    ],
  };
}

/** The room under a headline of two lines of a step. */
function under({ area }: Setting, { line }: TypeStep, lines: number, gap: number): Box {
  const above = lines * line + gap;
  return { ...area, y: area.y + above, height: area.height - above };
}

function headlineBox({ theme, area }: Setting, { ink }: Surface): LayoutBox {
  const [step] = theme.typography.headline;
  return textBox("title", { ...area, height: headlineLines * step.line }, step, ink, "top");
}

function textLayout(setting: Setting, direction: "ltr" | "rtl"): SlideLayout {
  const { page, typography } = setting.theme;
  const room = under(setting, typography.headline[0], headlineLines, spacing.underHeadline);
  const x = direction === "ltr" ? room.x - bulletHang : room.x;
  const body = { ...room, x, width: room.width + bulletHang };
  const bullet: Bullet = { kind: "mark", mark: "■", colour: page.accent };
  return {
    name: "Text",
    type: "tx",
    surface: page,
    numbered: true,
    boxes: [
      headlineBox(setting, page),
      { ...textBox("body", body, typography.text[0], page.ink, "top"), bullet, hang: bulletHang },
    ],
  };
}

function bottomLineLayout(setting: Setting): SlideLayout {
  const { keyPoints, typography } = setting.theme;
  const body = under(setting, typography.headline[0], headlineLines, spacing.underHeadline);
  const bullet: Bullet = { kind: "number", start: 1, colour: keyPoints.accent };
  return {
    name: "Bottom line",
    type: "tx",
    surface: keyPoints,
    numbered: true,
    boxes: [
      headlineBox(setting, keyPoints),
      { ...textBox("body", body, typography.text[0], keyPoints.ink, "top"), bullet, hang: numberWidth },
    ],
  };
}

function statementLayout(setting: Setting): SlideLayout {
  const { page, typography } = setting.theme;
  const [kicker] = typography.kicker;
  const [, , step = typography.display[0]] = typography.display;
  const body = under(setting, kicker, headlineLines, spacing.underKicker);
  const title = { ...setting.area, height: headlineLines * kicker.line };
  return {
    name: "Statement",
    type: "tx",
    surface: page,
    numbered: true,
    boxes: [
      textBox("title", title, kicker, page.accent, "top"),
      { ...textBox("body", body, step, page.ink, "middle"), bold: true },
    ],
  };
}

/** The layouts of a theme on a stage, in the order of `layoutNames`. `area` is the room for text. */
export function slideLayouts(theme: Theme, area: Box, direction: "ltr" | "rtl"): readonly SlideLayout[] {
  const setting = { theme, area };
  const { page } = theme;
  return [
    coverLayout(setting),
    sectionLayout(setting),
    textLayout(setting, direction),
    bottomLineLayout(setting),
    statementLayout(setting),
    { name: "Title only", type: "titleOnly", surface: page, numbered: true, boxes: [headlineBox(setting, page)] },
  ];
}

/** The mark at the top edge: a block of the accent, or a double rule under the marking. */
export function ornamentBoxes({ ornament }: Theme, area: Box, stage: Stage, direction: "ltr" | "rtl"): readonly Box[] {
  if (ornament === "double-rule") {
    const y = 54 + area.y - stage.top;
    return [
      { ...area, y, height: 3 },
      { ...area, y: y + 5, height: 1 },
    ];
  }
  const width = 72;
  const x = direction === "ltr" ? area.x : area.x + area.width - width;
  return [{ x, y: 0, width, height: 12 }];
}
