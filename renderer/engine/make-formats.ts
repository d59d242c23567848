import type { PackedAssets } from "../../electron/contract/file-schemas.ts";
import {
  type ExportFile,
  encodeBase64,
  exportFormats,
  type HandoutPreview,
  type PrintJob,
  prepareExport,
  previewHandout,
  type RuntimeAssets,
} from "../../slides/index.ts";
import type { ExportJob, PreviewJob } from "./engine-messages.ts";

/** The assets as the engine takes them; a font is packed when a format needs it. */
function unpackAssets({ fonts, ...assets }: PackedAssets): RuntimeAssets {
  return {
    ...assets,
    fonts: fonts.map(({ bytes, ...face }) => ({
      ...face,
      get base64() {
        return encodeBase64(bytes);
      },
    })),
  };
}

/** Makes the first page of a handout. */
export function makePreview({ briefing, options, assets, now }: PreviewJob): HandoutPreview {
  return previewHandout(briefing, { assets: unpackAssets(assets), options, now });
}

/**
 * Makes the wanted formats in order and hands each to `take`: a file, a document to be printed, or null when a bug
 * stopped it. The working document keeps its own options: what is chosen for one export is no change of it.
 */
export function makeFormats(
  { briefing, formats, options, assets, now }: ExportJob,
  take: (format: string, output: ExportFile | PrintJob | null) => void,
): void {
  const input = prepareExport(briefing, { assets: unpackAssets(assets), options, now });
  for (const name of formats) {
    const format = exportFormats.find((row) => row.name === name);
    try {
      take(name, format?.write(name === "briefing" ? { ...input, options: briefing.options } : input) ?? null);
    } catch {
      take(name, null);
    }
  }
}
