const fenceMark = /^[ \t>]*(?:`{3,}|~{3,})/u;
const openMark = /^([ \t]*)\{(?:%-?|\{[<%])\s*highlight\b\s*([\w+#-]*).*\}[ \t]*\r?$/u;
const closeMark = /^([ \t]*)\{(?:%-?|\{[<%])\s*(?:\/\s*highlight|endhighlight)\b.*\}[ \t]*\r?$/u;
const shortestMark = 10;

/**
 * Writes the code blocks of site generators (`{% highlight ruby %}`, `{{< highlight go >}}`) as fenced code of the same
 * length, so that comments in the code are not read as headings. Inside fenced code nothing changes.
 */
export function fenceHighlights(body: string): string {
  if (!/highlight/u.test(body)) return body;
  const lines = body.split("\n");
  const isClosed = lines.some((line) => closeMark.test(line));
  let isFenced = false;
  return isClosed ? lines.map(rewrite).join("\n") : body;

  function rewrite(line: string): string {
    if (fenceMark.test(line)) isFenced = !isFenced;
    if (isFenced || line.length < shortestMark) return line;
    const [, indent = "", language = ""] = openMark.exec(line) ?? closeMark.exec(line) ?? [];
    const isMark = openMark.test(line) || closeMark.test(line);
    return isMark ? `${indent}\`\`\`${openMark.test(line) ? language : ""}`.padEnd(line.length) : line;
  }
}
