import { type Xml, xml, xmlSource } from "../ooxml/xml.ts";
import type { PdfFacts } from "./pdf-facts.ts";

const program = "Lectern";

/** A text string of PDF (ISO 32000-1, 7.9.2.2): plain ASCII as it is, everything else as UTF-16 in hexadecimal. */
export function pdfString(text: string): string {
  if (/^[ -~]*$/u.test(text)) return `(${text.replace(/[\\()]/gu, "\\$&")})`;
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, "0"));
  return `<FEFF${units.join("").toUpperCase()}>`;
}

/** The moment in UTC, "2026-11-29T09:00:00Z"; null where it is not a date. */
function utcSeconds(moment: string | null): string | null {
  const time = moment === null ? Number.NaN : Date.parse(moment);
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, "2026-11-29T09:00:00".length)}Z`;
}

/** The information dictionary (ISO 32000-1, 14.3.3). `producer` is what the printer calls itself. */
export function infoDictionary({ title, authors, subject, keywords, moment }: PdfFacts, producer: string): string {
  const made = utcSeconds(moment)?.replace(/[-:TZ]/gu, "");
  const rows: readonly (readonly [string, string])[] = [
    ["Title", title],
    ["Author", authors.join("; ")],
    ["Subject", subject],
    ["Keywords", keywords.join("; ")],
    ["Creator", program],
    ["Producer", producer],
    ["CreationDate", made === undefined ? "" : `D:${made}Z`],
    ["ModDate", made === undefined ? "" : `D:${made}Z`],
  ];
  const given = rows.filter(([, value]) => value !== "").map(([key, value]) => `/${key} ${pdfString(value)}`);
  return `<<${given.join("\n")}>>`;
}

function list(kind: "Seq" | "Bag", values: readonly string[]): Xml {
  const rows = values.map((value) => xml`<rdf:li>${value}</rdf:li>`);
  return kind === "Seq" ? xml`<rdf:Seq>${rows}</rdf:Seq>` : xml`<rdf:Bag>${rows}</rdf:Bag>`;
}

function inLanguage(text: string, language: string): Xml {
  const own = language === "und" ? null : xml`<rdf:li xml:lang="${language}">${text}</rdf:li>`;
  return xml`<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li>${own}</rdf:Alt>`;
}

/** The same facts as XMP (ISO 16684-1), a whole packet. */
export function xmpPacket(facts: PdfFacts, producer: string): string {
  const { title, authors, subject, keywords, language, moment } = facts;
  const made = utcSeconds(moment);
  const body = xml`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${inLanguage(title, language)}</dc:title>
${authors.length > 0 && xml`<dc:creator>${list("Seq", authors)}</dc:creator>\n`}${subject !== "" && xml`<dc:description>${inLanguage(subject, language)}</dc:description>\n`}${keywords.length > 0 && xml`<dc:subject>${list("Bag", keywords)}</dc:subject>\n<pdf:Keywords>${keywords.join("; ")}</pdf:Keywords>\n`}${language !== "und" && xml`<dc:language>${list("Bag", [language])}</dc:language>\n`}<xmp:CreatorTool>${program}</xmp:CreatorTool>
${made !== null && xml`<xmp:CreateDate>${made}</xmp:CreateDate>\n<xmp:ModifyDate>${made}</xmp:ModifyDate>\n`}${producer !== "" && xml`<pdf:Producer>${producer}</pdf:Producer>\n`}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${xmlSource(body)}\n<?xpacket end="r"?>`;
}
