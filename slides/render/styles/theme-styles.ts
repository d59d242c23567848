import { attributionStep } from "../../fit/fit-display.ts";
import { sideCaptionWidth } from "../../fit/fit-image.ts";
import { sectionNumeral } from "../../fit/fit-opening.ts";
import { fontFaces } from "../../fit/font-faces.ts";
import { markingTracking, type Stage, spacing } from "../../fit/stage.ts";
import type { Surface, Theme, TypeStep, Typography } from "../themes/theme.ts";

type Variables = Readonly<Record<string, string>>;

function declare(variables: Variables): string {
  return Object.entries(variables)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

function px(values: Readonly<Record<string, number>>): Variables {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}px`]));
}

/** CSS families: names quoted, generic ones bare. */
function familyList(families: readonly string[]): string {
  return families.map((family) => (/^[a-z-]+$/u.test(family) ? family : `"${family}"`)).join(",");
}

function typeVariables(typography: Typography): Variables {
  const quotation = fontFaces[typography.quotation];
  const numeral = sectionNumeral(typography.value);
  const speaker = attributionStep(typography.text);
  return {
    families: familyList(typography.families),
    "code-families": familyList(typography.codeFamilies),
    "body-weight": String(fontFaces[typography.body].weight),
    "strong-weight": String(fontFaces[typography.strong].weight),
    "heading-weight": String(fontFaces[typography.heading].weight),
    "quotation-weight": String(quotation.weight),
    "quotation-style": quotation.style,
    tracking: `${typography.tracking}em`,
    "marking-tracking": `${markingTracking}em`,
    ...px({
      small: typography.small.size,
      "small-line": typography.small.line,
      numeral: numeral.size,
      "numeral-line": numeral.line,
      speaker: speaker.size,
      "speaker-line": speaker.line,
    }),
  };
}

function stageVariables({ width, height, margin, top, bottom }: Stage): Variables {
  return px({
    width,
    height,
    margin,
    top,
    bottom,
    lowered: 0,
    "under-headline": spacing.underHeadline,
    "under-kicker": spacing.underKicker,
    indent: spacing.indent,
    "above-detail": spacing.aboveDetail,
    "cover-rule": spacing.coverRule,
    "under-numeral": spacing.underNumeral,
    "above-attribution": spacing.aboveAttribution,
    "under-value": spacing.underValue,
    "under-small-value": spacing.underSmallValue,
    "between-figures": spacing.betweenFigures,
    "above-caption": spacing.aboveCaption,
    "cell-padding": spacing.cellPadding,
    "column-gutter": spacing.columnGutter,
    hairline: spacing.hairline,
    "head-rule": spacing.headRule,
    "code-padding": spacing.codePadding,
    "side-caption": sideCaptionWidth,
  });
}

function surfaceRule(selector: string, { paper, ink, muted, accent, rule, tint }: Surface): string {
  return `${selector}{${declare({ paper, ink, muted, accent, rule, tint })}}\n`;
}

function stepRules({ size, line, gap }: TypeStep): string {
  const rule = (role: string, variables: Variables) =>
    `.lectern-slide[data-${role}="${size}"]{${declare(variables)}}\n`;
  return (
    rule("headline", px({ headline: size, "headline-line": line })) +
    rule("item", px({ item: size, "item-line": line, "item-gap": gap })) +
    rule("label", px({ label: size, "label-line": line }))
  );
}

const ornaments: Readonly<Record<Theme["ornament"], string>> = {
  block:
    '.lectern-slide .ls-stage::before{content:"";position:absolute;inset-block-start:0;inset-inline-start:var(--margin);width:72px;height:12px;background:var(--accent)}\n',
  "double-rule":
    '.lectern-slide .ls-stage::before{content:"";position:absolute;inset-block-start:calc(54px + var(--lowered));inset-inline:var(--margin);height:6px;border-block-start:3px solid var(--accent);border-block-end:1px solid var(--accent)}\n',
};

/** A theme on a stage as custom properties: type, distances, colours, and a rule for each step a role may take. */
export function themeStyles(theme: Theme, stage: Stage): string {
  const { typography, page, opening, keyPoints } = theme;
  const markings = [2, 3].map(
    (lines) => `.lectern-slide[data-marking-lines="${lines}"]{--lowered:${(lines - 1) * typography.small.line}px}\n`,
  );
  return [
    `.lectern-slide{${declare({ ...typeVariables(typography), ...stageVariables(stage) })}}\n`,
    surfaceRule(".lectern-slide", page),
    surfaceRule('.lectern-slide[data-layout="cover"],.lectern-slide[data-layout="section"]', opening),
    surfaceRule('.lectern-slide[data-layout="key-points"]', keyPoints),
    ...typography.scale.map(stepRules),
    ...markings,
    ornaments[theme.ornament],
  ].join("");
}
