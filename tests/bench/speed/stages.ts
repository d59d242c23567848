import { readRuntimeAssets } from "../../../electron/headless/read-runtime-assets.ts";
import { defaultExportOptions, type ExportInput } from "../../../slides/export/export-input.ts";
import { exportFormats } from "../../../slides/export/formats/export-formats.ts";
import {
  analyseArticle,
  composeDeck,
  defaultBriefingOptions,
  parseArticle,
  renderDeck,
} from "../../../slides/index.ts";
import { median } from "./measure.ts";

export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
}

/** Runs the engine once and notes when each stage ends. */
function runStages(bytes: Uint8Array, name: string, assetsFolder: string) {
  const stages: Stage[] = [];
  let start = performance.now();
  const lap = (stage: string) => {
    stages.push({ name: stage, milliseconds: performance.now() - start });
    start = performance.now();
  };
  const parsed = parseArticle(bytes, name);
  if (!parsed.ok) throw new Error(parsed.diagnostic.message);
  lap("parse");
  const analysis = analyseArticle(parsed.article);
  lap("analyse");
  const { deck } = composeDeck(parsed.article, analysis, defaultBriefingOptions);
  lap("compose");
  const rendered = renderDeck(deck, parsed.article, []);
  lap("render");
  const input: ExportInput = {
    article: parsed.article,
    deck,
    rendered,
    pictures: [],
    sourceBytes: bytes,
    sourceName: name,
    assets: readRuntimeAssets(assetsFolder),
    options: defaultExportOptions,
    diagnostics: [],
    now: null,
  };
  const outputs = exportFormats.map((format) => {
    const output = format.write(input);
    lap(format.name);
    return { name: format.name, output };
  });
  return { stages, outputs };
}

/** Median time of each stage of the engine, first run left out, and the page that the slides' PDF is printed from. */
export function timeStages(bytes: Uint8Array, name: string, assetsFolder: string, rounds: number) {
  const first = runStages(bytes, name, assetsFolder);
  const runs = Array.from({ length: rounds }, () => runStages(bytes, name, assetsFolder).stages);
  const stages = first.stages.map((stage, index) => ({
    name: stage.name,
    first: stage.milliseconds,
    milliseconds: median(runs.map((run) => run[index]?.milliseconds ?? Number.NaN)),
  }));
  const slides = first.outputs.find((output) => output.name === "slides-pdf")?.output;
  return { stages, slidesHtml: slides !== undefined && "html" in slides ? slides.html : null };
}
