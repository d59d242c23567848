import type { Theme } from "../../render/themes/theme.ts";
import { type Xml, xml } from "../ooxml/xml.ts";

/** Names of the colours of a theme part, in its order. */
const slots = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

type Slot = (typeof slots)[number];

/** A theme's colours as Office has them: twelve, of which shapes name one, so that another scheme recolours the deck. */
export interface ColourScheme {
  readonly colours: Readonly<Record<Slot, string>>;
  /** True when text is light on a dark ground. */
  readonly isDark: boolean;
}

/** Perceived brightness, 0 to 255. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The scheme of a theme. Text and ground trade places in a dark one, as `clrMap` then says. */
export function colourScheme({ page, opening, keyPoints }: Theme): ColourScheme {
  const isDark = brightness(page.paper) < brightness(page.ink);
  const [dark, light] = isDark ? [page.paper, page.ink] : [page.ink, page.paper];
  const [secondDark, secondLight] = isDark ? [page.tint, page.muted] : [page.muted, page.tint];
  const colours = {
    dk1: dark,
    lt1: light,
    dk2: secondDark,
    lt2: secondLight,
    accent1: page.accent,
    accent2: keyPoints.paper,
    accent3: opening.paper,
    accent4: keyPoints.accent,
    accent5: page.rule,
    accent6: keyPoints.muted,
    hlink: page.accent,
    folHlink: page.muted,
  };
  return { colours, isDark };
}

const mapped: Readonly<Partial<Record<Slot, readonly [light: string, dark: string]>>> = {
  dk1: ["tx1", "bg1"],
  lt1: ["bg1", "tx1"],
  dk2: ["tx2", "bg2"],
  lt2: ["bg2", "tx2"],
};

/** A colour as the scheme's when it has it, else by its value. */
export function colourXml(colour: string, { colours, isDark }: ColourScheme): Xml {
  const slot = slots.find((name) => colours[name] === colour);
  if (slot === undefined) return xml`<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`;
  return xml`<a:schemeClr val="${mapped[slot]?.[isDark ? 1 : 0] ?? slot}"/>`;
}

export function solidFill(colour: string, scheme: ColourScheme): Xml {
  return xml`<a:solidFill>${colourXml(colour, scheme)}</a:solidFill>`;
}

/** The twelve colours of the theme part. */
export function schemeXml({ colours }: ColourScheme, name: string): Xml {
  const rows = slots.map(
    (slot) => xml`<a:${slot}><a:srgbClr val="${colours[slot].slice(1).toUpperCase()}"/></a:${slot}>`,
  );
  return xml`<a:clrScheme name="${name}">${rows}</a:clrScheme>`;
}
