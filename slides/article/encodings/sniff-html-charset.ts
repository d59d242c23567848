const prescanLength = 4096;

/** The head of the file as characters of one byte each: all that the prescan looks for is ASCII. */
function asciiHead(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, prescanLength));
}

const attributes = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function readAttributes(tag: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(tag.matchAll(attributes), ([, name = "", double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? "",
    ]),
  );
}

function charsetOfMeta(tag: string): string | null {
  const found = readAttributes(tag);
  const direct = found.get("charset");
  if (direct !== undefined) return direct;
  if (found.get("http-equiv")?.toLowerCase() !== "content-type") return null;
  return /charset\s*=\s*["']?([^\s;"']+)/i.exec(found.get("content") ?? "")?.[1] ?? null;
}

/**
 * The character encoding an HTML file declares in its first 4 KB: an XML declaration or a `meta` element, comments
 * skipped (a shortened form of https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
 * UTF-16 named there is taken for UTF-8, as the standard says, since the declaration itself could be read. Null when
 * nothing is declared.
 */
export function sniffHtmlCharset(bytes: Uint8Array): string | null {
  const head = asciiHead(bytes).replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  const xml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? null;
  for (const [tag] of head.matchAll(/<meta[\s/][^>]*>/gi)) {
    const charset = charsetOfMeta(tag)?.trim().toLowerCase();
    if (charset === undefined || charset === "") continue;
    if (charset.startsWith("utf-16")) return "utf-8";
    return charset === "x-user-defined" ? "windows-1252" : charset;
  }
  return xml === null ? null : xml.toLowerCase();
}
