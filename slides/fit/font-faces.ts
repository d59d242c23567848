/** A bundled face as CSS names it. */
export interface BundledFace {
  readonly family: "Inter" | "Source Serif 4";
  readonly weight: 400 | 600 | 700;
  readonly style: "normal" | "italic";
}

export type FontFaceName =
  | "inter-400"
  | "inter-600"
  | "inter-700"
  | "source-serif-4-400"
  | "source-serif-4-600"
  | "source-serif-4-400-italic";

/** Every face a theme may set text in. Static files: variable ones become Type 3 fonts in Chromium's PDFs. */
export const fontFaces: Readonly<Record<FontFaceName, BundledFace>> = {
  "inter-400": { family: "Inter", weight: 400, style: "normal" },
  "inter-600": { family: "Inter", weight: 600, style: "normal" },
  "inter-700": { family: "Inter", weight: 700, style: "normal" },
  "source-serif-4-400": { family: "Source Serif 4", weight: 400, style: "normal" },
  "source-serif-4-600": { family: "Source Serif 4", weight: 600, style: "normal" },
  "source-serif-4-400-italic": { family: "Source Serif 4", weight: 400, style: "italic" },
};

/** The unicode subsets that are shipped, as @fontsource names them. Kazakh needs both Cyrillic ones. */
export const fontSubsets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"] as const;
