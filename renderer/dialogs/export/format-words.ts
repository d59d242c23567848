import type { StringKey } from "../../strings/en.ts";

/** What a format is called, and what its file is for. A row for each of the engine's formats, by its name. */
export const formatWords: Readonly<Record<string, { readonly name: StringKey; readonly detail: StringKey }>> = {
  html: { name: "export.html", detail: "export.html-detail" },
  "slides-pdf": { name: "export.slides-pdf", detail: "export.slides-pdf-detail" },
  "handout-pdf": { name: "export.handout-pdf", detail: "export.handout-pdf-detail" },
  pptx: { name: "export.pptx", detail: "export.pptx-detail" },
  docx: { name: "export.docx", detail: "export.docx-detail" },
  markdown: { name: "export.markdown", detail: "export.markdown-detail" },
  notes: { name: "export.notes", detail: "export.notes-detail" },
  briefing: { name: "export.briefing", detail: "export.briefing-detail" },
};
