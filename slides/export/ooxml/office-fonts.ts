import type { Typography } from "../../render/themes/theme.ts";

/** A font as Office names it, with what a machine that lacks it goes by to find another. */
export interface OfficeFont {
  readonly name: string;
  /** PANOSE classification, ten bytes in hexadecimal. */
  readonly panose: string;
  /** Pitch in the low, family in the high four bits, as GDI has them. */
  readonly pitchFamily: number;
}

/**
 * The bundled fonts are on no reader's machine, and Office says nothing of what it puts in their place. These come with
 * Office and their doubles in metrics with LibreOffice, and every text is narrower in them than it was measured.
 */
const arial: OfficeFont = { name: "Arial", panose: "020B0604020202020204", pitchFamily: 34 };
const cambria: OfficeFont = { name: "Cambria", panose: "02040503050406030204", pitchFamily: 18 };

/** For listings. */
export const codeFont: OfficeFont = { name: "Consolas", panose: "020B0609020204030204", pitchFamily: 49 };

/** The font in which Office sets what a typography sets in its bundled one. */
export function officeFont({ families }: Typography): OfficeFont {
  return families[0] === "Source Serif 4" ? cambria : arial;
}

/** Fonts of scripts that neither has, by ISO 15924: those that Office has for them. */
export const scriptFonts: readonly (readonly [script: string, font: string])[] = [
  ["Jpan", "Yu Gothic"],
  ["Hang", "Malgun Gothic"],
  ["Hans", "Microsoft YaHei"],
  ["Hant", "Microsoft JhengHei"],
  ["Arab", "Arial"],
  ["Hebr", "Arial"],
  ["Thai", "Leelawadee UI"],
  ["Deva", "Nirmala UI"],
  ["Geor", "Sylfaen"],
  ["Armn", "Sylfaen"],
];
