import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { prepareScript } from "../../slides/export/html-document.ts";
import { digestScript } from "../../slides/export/inline-code.ts";
import { type BundledFace, fontFaces, fontSubsets } from "../../slides/fit/font-faces.ts";
import { dropCodePoints } from "./drop-code-points.ts";

/** One font file as `fonts.json` lists it; the command line reads the file only when a deck needs it. */
interface PackedFont {
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  readonly unicodeRange: string;
  readonly file: string;
}

const packages: Readonly<Record<BundledFace["family"], string>> = {
  Inter: "inter",
  "Source Serif 4": "source-serif-4",
};

/**
 * Letters that share the glyphs of quotation marks, U+02BB that of ‘ and U+02BC that of ’. Chromium writes the lower of two
 * characters into a PDF, and a search for "don’t" would find nothing. They are drawn by a font of the machine instead.
 */
const sharedLetters: Readonly<Record<BundledFace["family"], readonly number[]>> = {
  Inter: [0x02bc],
  "Source Serif 4": [0x02bb, 0x02bc],
};

/** Scripts and styles of the page that shows a deck, each bundled into one file. */
const playerParts = ["player", "presenter"];

function packFace(root: string, target: string, face: BundledFace): readonly PackedFont[] {
  const name = packages[face.family];
  const folder = join(root, "node_modules/@fontsource", name);
  const ranges = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Readonly<Record<string, string>>;
  return fontSubsets.flatMap((subset) => {
    const file = `${name}-${subset}-${face.weight}-${face.style}.woff2`;
    const source = join(folder, "files", file);
    const unicodeRange = ranges[subset];
    if (unicodeRange === undefined || !existsSync(source)) return [];
    if (subset !== "latin") copyFileSync(source, join(target, file));
    else writeFileSync(join(target, file), dropCodePoints(readFileSync(source), sharedLetters[face.family]));
    return [{ family: face.family, weight: face.weight, style: face.style, unicodeRange, file }];
  });
}

function packFonts(root: string, assets: string): void {
  const target = join(assets, "fonts");
  mkdirSync(target, { recursive: true });
  const fonts = Object.values(fontFaces).flatMap((face) => packFace(root, target, face));
  writeFileSync(join(assets, "fonts.json"), JSON.stringify(fonts));
}

async function packReveal(root: string, assets: string): Promise<void> {
  const folder = join(root, "node_modules/reveal.js/dist");
  copyFileSync(join(folder, "reveal.js"), join(assets, "reveal.js"));
  const styles = ["reset.css", "reveal.css"].map((name) => readFileSync(join(folder, name), "utf8"));
  const { code } = await transform(styles.join("\n"), { loader: "css", minify: true });
  writeFileSync(join(assets, "reveal.css"), code);
}

/** Bundles the page's scripts into classic ones and minifies its styles. Returns the files they were made from. */
async function packPlayer(root: string, assets: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: playerParts.flatMap((name) => [`renderer/player/${name}.ts`, `renderer/player/${name}.css`]),
    outdir: assets,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  return Object.keys(metafile.inputs);
}

/** Digests of the scripts that exports let run, so that an export need not compute them. */
function packDigests(assets: string): void {
  const digests = ["reveal", ...playerParts].map((name) => {
    const script = prepareScript(readFileSync(join(assets, `${name}.js`), "utf8"));
    return [name, digestScript(script)];
  });
  writeFileSync(join(assets, "digests.json"), JSON.stringify(Object.fromEntries(digests)));
}

/**
 * Packs what exports inline (`slides/export/runtime-assets.ts`) into a folder: reveal.js, the player and the presenter
 * view, and the fonts cut by script. Returns the source files whose change makes the folder stale.
 */
export async function packAssets(root: string, assets: string): Promise<readonly string[]> {
  mkdirSync(assets, { recursive: true });
  packFonts(root, assets);
  await packReveal(root, assets);
  const sources = await packPlayer(root, assets);
  packDigests(assets);
  return [...sources, "slides/fit/font-faces.ts", "slides/export/html-document.ts", "slides/export/inline-code.ts"];
}
