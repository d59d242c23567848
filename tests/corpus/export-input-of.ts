import type { ExportInput } from "../../slides/export/export-input.ts";
import { defaultExportOptions, renderDeck } from "../../slides/index.ts";
import { stubAssets } from "../slides/export/sample-briefing.ts";
import type { Briefing } from "./briefing.ts";

/** What a format needs of a briefing; its slides as markup and its pictures are left out. */
export function exportInputOf({ article, deck, name, diagnostics }: Briefing): ExportInput {
  return {
    article,
    deck,
    rendered: renderDeck({ ...deck, slides: [] }, article, []),
    pictures: [],
    now: null,
    sourceBytes: new Uint8Array(0),
    sourceName: name,
    assets: stubAssets,
    options: defaultExportOptions,
    diagnostics,
  };
}
