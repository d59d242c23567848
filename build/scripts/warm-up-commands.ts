import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";

/** A Markdown text of headings and paragraphs as plain text. */
function toPlainText(markdown: string): string {
  return markdown.replace(/^#+ /gm, "").replace(/[*_>]/g, "");
}

/** A Markdown text of headings and paragraphs as a saved page. */
function toPage(markdown: string): string {
  const blocks = markdown.split(/\n{2,}/).map((block) => {
    const level = /^#+(?= )/.exec(block)?.[0].length ?? 0;
    return level === 0 ? `<p>${block}</p>` : `<h${level}>${block.slice(level + 1)}</h${level}>`;
  });
  return `<!doctype html><html lang="en"><body><nav><a href="/">Home</a></nav><article>${blocks.join("\n")}</article></body></html>`;
}

/**
 * Command lines that together run what most runs need: each sample as Markdown, plain text and a page. Writes the
 * texts, and lets the commands write, into `scratch`.
 */
export function warmUpCommands(samples: string, scratch: string): readonly (readonly string[])[] {
  const files = readdirSync(samples).flatMap((file) => {
    const markdown = readFileSync(join(samples, file), "utf8");
    const forms = { md: markdown, txt: toPlainText(markdown), html: toPage(markdown) };
    return Object.entries(forms).map(([ending, text]) => {
      const path = join(scratch, `${parse(file).name}.${ending}`);
      writeFileSync(path, text);
      return path;
    });
  });
  return files.flatMap((file) => [
    ["build", file, "--to", "html,markdown,notes,briefing", "--out", join(scratch, "out")],
    ["inspect", file, "--json"],
  ]);
}
