import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fontFaces, fontSubsets } from "../../slides/fit/font-faces.ts";

const packages = join(import.meta.dirname, "../../node_modules/@fontsource");

/** The bundled fonts as `@font-face` rules with the files in them, for pages that tests make. */
export function writeFontRules(): string {
  return Object.values(fontFaces)
    .flatMap(({ family, weight, style }) => {
      const name = family.toLowerCase().replaceAll(" ", "-");
      const ranges = JSON.parse(readFileSync(join(packages, name, "unicode.json"), "utf8")) as Record<string, string>;
      return fontSubsets.map((subset) => {
        const file = readFileSync(join(packages, name, "files", `${name}-${subset}-${weight}-${style}.woff2`));
        const source = `url(data:font/woff2;base64,${file.toString("base64")})`;
        return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};unicode-range:${ranges[subset]};src:${source}}`;
      });
    })
    .join("\n");
}
