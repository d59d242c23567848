const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Markup of ours as the text that is read in it. */
function readText(markup: string): string {
  return markup
    .replace(/<[^>]*>/gu, "")
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The texts of the headings of a document of ours, in its order. All text in the markup is escaped. */
export function readHeadings(body: string): readonly string[] {
  return [...body.matchAll(/<(h[1-6])(?=[ >])[^>]*>([\s\S]*?)<\/\1>/gu)].map(([, , inner = ""]) => readText(inner));
}
