import { strFromU8, unzipSync } from "fflate";
import type { ExportFormat } from "../../../slides/export/formats/export-formats.ts";

/** What a format wrote as one text: the page that is printed, the parts of an Office file, or the file. */
export function outputText(output: ReturnType<ExportFormat["write"]>): string {
  if ("html" in output) return output.html;
  if (!/\.(?:pptx|docx)$/u.test(output.name)) return new TextDecoder().decode(output.bytes);
  return Object.values(unzipSync(output.bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}
