interface TinyPdf {
  readonly title?: string;
  /** More in the catalog, and in the trailer. */
  readonly catalog?: string;
  readonly trailer?: string;
  /** By how many bytes the table is wrong. */
  readonly shift?: number;
  /** Objects 6 and on. */
  readonly more?: readonly string[];
}

/** A PDF of one empty page, written as Chromium writes them: a plain table, a number that is not used. */
export function writeTinyPdf({
  title = "Talk",
  catalog = "",
  trailer = "",
  shift = 0,
  more = [],
}: TinyPdf = {}): Uint8Array {
  const objects: Readonly<Record<number, string>> = {
    1: `<</Title (${title})\n/Creator (Mozilla/5.0 \\(X11; Linux\\))\n/Producer (Skia/PDF m1)\n/CreationDate (D:20200101000000+00'00')>>`,
    3: "<</Type /Page\n/Parent 4 0 R\n/MediaBox [0 0 100 100]\n/Resources <<>>>>",
    4: "<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>",
    5: `<</Type /Catalog\n/Pages 4 0 R${catalog}\n/Lang (en)>>`,
    ...Object.fromEntries(more.map((body, index) => [6 + index, body])),
  };
  const last = 5 + more.length;
  let text = "%PDF-1.4\n%\xd3\xeb\xe9\xe1\n";
  const rows = ["0000000000 65535 f \n"];
  for (let number = 1; number <= last; number += 1) {
    const body = objects[number];
    if (body === undefined) {
      rows.push("0000000000 00001 f \n");
      continue;
    }
    rows.push(`${String(text.length + shift).padStart(10, "0")} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = text.length;
  text += `xref\n0 ${last + 1}\n${rows.join("")}trailer\n<</Size ${last + 1}\n/Root 5 0 R\n/Info 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, "latin1"));
}
