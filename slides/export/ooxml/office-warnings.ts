import type { Picture } from "../../article/picture.ts";
import type { Diagnostic } from "../../diagnostics.ts";

const officeFormats: readonly string[] = ["pptx", "docx"];

/**
 * What readers of the Office files may miss. WebP is known to PowerPoint and Word from 2021 on; earlier ones show an empty
 * frame with the alternative text.
 */
export function officeWarnings(pictures: readonly Picture[], formats: readonly string[]): readonly Diagnostic[] {
  const count = pictures.filter(({ mediaType }) => mediaType === "image/webp").length;
  if (count === 0 || !formats.some((format) => officeFormats.includes(format))) return [];
  const what = count === 1 ? "A picture of the article is" : `${count} pictures of the article are`;
  const message = `${what} in WebP, which PowerPoint and Word before 2021 do not show.`;
  return [{ code: "office-webp", severity: "warning", message }];
}
