import type { Paper } from "../export-input.ts";
import type { HandoutWords } from "../handout/handout-words.ts";
import { namespaces } from "../ooxml/namespaces.ts";
import type { OfficePart } from "../ooxml/office-package.ts";
import { type Xml, xml } from "../ooxml/xml.ts";
import { bulletList, pageSize, pageText } from "./docx-page.ts";
import { paragraphXml, runXml } from "./docx-text.ts";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const levelStep = 340;
const levels = [0, 1, 2, 3] as const;
const signs = ["•", "–", "•", "–"] as const;

function levelXml(level: number, format: "bullet" | "decimal", text: string): Xml {
  const left = (level + 1) * levelStep;
  return xml`<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${levelStep}"/></w:pPr></w:lvl>`;
}

/** The list with bullets, and `count` numbered ones that each count from 1. */
export function numberingPart(count: number): OfficePart {
  const bullets = levels.map((level) => levelXml(level, "bullet", signs[level]));
  const numbers = levels.map((level) => levelXml(level, "decimal", `%${level + 1}.`));
  const restart = levels.map(
    (level) => xml`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  );
  const lists = Array.from({ length: count }, (_, index) => bulletList + 1 + index).map(
    (id) => xml`<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${restart}</w:num>`,
  );
  return {
    path: "word/numbering.xml",
    contentType: `${wordType}.numbering+xml`,
    content: xml`<w:numbering xmlns:w="${namespaces.word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${bullets}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${numbers}</w:abstractNum><w:num w:numId="${bulletList}"><w:abstractNumId w:val="0"/></w:num>${lists}</w:numbering>`,
  };
}

export const settingsPart: OfficePart = {
  path: "word/settings.xml",
  contentType: `${wordType}.settings+xml`,
  content: xml`<w:settings xmlns:w="${namespaces.word}"><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
};

/** A field that Word counts: the page, or how many there are. */
function fieldXml(name: "PAGE" | "NUMPAGES"): Xml {
  return xml`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

function bandXml(marking: string): readonly Xml[] {
  return marking === "" ? [] : [paragraphXml(runXml(marking), { style: "Marking" })];
}

/** What stands over and under every page: the marking, and under it title and page number. */
export function marginParts(title: string, marking: string, { page, of }: HandoutWords): readonly OfficePart[] {
  const band = bandXml(marking);
  const over = band.length === 0 ? [paragraphXml([], { style: "Header" })] : band;
  const number = xml`${runXml(`\t${page} `)}${fieldXml("PAGE")}${runXml(` ${of} `)}${fieldXml("NUMPAGES")}`;
  const foot = xml`<w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="${pageText}"/></w:tabs></w:pPr>${runXml(title)}${number}</w:p>`;
  return [
    {
      path: "word/header1.xml",
      contentType: `${wordType}.header+xml`,
      content: xml`<w:hdr xmlns:w="${namespaces.word}">${over}</w:hdr>`,
    },
    {
      path: "word/footer1.xml",
      contentType: `${wordType}.footer+xml`,
      content: xml`<w:ftr xmlns:w="${namespaces.word}">${band}${foot}</w:ftr>`,
    },
  ];
}

/** The end of the document's body: its paper, margins, and what stands in them. */
export function sectionXml(paper: Paper, direction: "ltr" | "rtl"): Xml {
  const { width, height, side, ends } = pageSize(paper);
  const bidi = direction === "rtl" ? xml`<w:bidi/>` : null;
  return xml`<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${ends}" w:right="${side}" w:bottom="${ends}" w:left="${side}" w:header="624" w:footer="624" w:gutter="0"/>${bidi}</w:sectPr>`;
}

/** Links of the document to the parts it always has. */
export const documentLinks = [
  { id: "styles", type: "styles", target: "word/styles.xml" },
  { id: "numbering", type: "numbering", target: "word/numbering.xml" },
  { id: "settings", type: "settings", target: "word/settings.xml" },
  { id: "header", type: "header", target: "word/header1.xml" },
  { id: "footer", type: "footer", target: "word/footer1.xml" },
] as const;

/** The document's own part type. */
export const documentType = `${wordType}.document.main+xml`;
