import { namespaces } from "../ooxml/namespaces.ts";
import { codeFont } from "../ooxml/office-fonts.ts";
import type { OfficePart } from "../ooxml/office-package.ts";
import { type Xml, xml, xmlAttributes } from "../ooxml/xml.ts";
import { paragraphGap } from "./docx-page.ts";
import type { ParagraphStyle } from "./docx-text.ts";

const textFont = "Cambria";
const headFont = "Arial";
const ink = "1A2028";
const blue = "12283F";
const muted = "55606D";
const rule = "B9C2CC";
/** Where the labels of rows end and what they label begins, twentieths of a point: 38 mm. */
const labelColumn = 2154;

interface StyleLook {
  readonly name: string;
  readonly font?: string;
  /** Half points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly colour?: string;
  readonly caps?: true;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  /** 240 is a line. */
  readonly line?: number;
  readonly start?: number;
  readonly hanging?: number;
  readonly outline?: number;
  readonly next?: ParagraphStyle;
  readonly align?: "center";
  /** Further properties, in the places of the schema. */
  readonly borders?: Xml;
  readonly shade?: string;
  readonly tabs?: Xml;
  readonly isHeading?: true;
}

function heading(level: number, size: number, before: number, colour = blue): StyleLook {
  return {
    name: `heading ${level}`,
    font: headFont,
    size,
    bold: true,
    colour,
    before,
    after: 80,
    line: 259,
    outline: level - 1,
    next: "Normal",
    isHeading: true,
  };
}

function border(side: "top" | "bottom" | "start", size: number, colour: string, space: number): Xml {
  const name = side === "start" ? "left" : side;
  return xml`<w:${name}${xmlAttributes({ "w:val": "single", "w:sz": size, "w:space": space, "w:color": colour })}/>`;
}

const labelTab = xml`<w:tabs><w:tab w:val="left" w:pos="${labelColumn}"/></w:tabs>`;
const row = { start: labelColumn, hanging: labelColumn, tabs: labelTab, after: 60 } as const;

const looks: Readonly<Record<ParagraphStyle, StyleLook>> = {
  Normal: { name: "Normal" },
  Title: {
    name: "Title",
    size: 50,
    bold: true,
    colour: blue,
    after: 200,
    line: 259,
    next: "Normal",
    borders: border("bottom", 10, blue, 10),
  },
  Heading1: heading(1, 27, 400),
  Heading2: heading(2, 22, 280),
  Heading3: heading(3, 20, 220),
  Heading4: heading(4, 20, 200, muted),
  Heading5: heading(5, 19, 180, muted),
  Kind: { name: "Kind", font: headFont, size: 18, bold: true, colour: blue, after: 120, next: "Title" },
  Row: { name: "Row", ...row },
  Figure: { name: "Figure", ...row, before: 60 },
  ListParagraph: { name: "List Paragraph", after: 60 },
  Quote: { name: "Quote", start: 284, borders: border("start", 10, rule, 10), next: "Normal" },
  PullQuote: {
    name: "Pull Quote",
    italic: true,
    colour: blue,
    before: 160,
    after: 200,
    start: 567,
    borders: border("start", 18, blue, 12),
    next: "Normal",
  },
  Caption: { name: "caption", font: headFont, size: 17, colour: muted, before: 120, after: 80, line: 259 },
  Code: { name: "Code", font: codeFont.name, size: 17, line: 259, shade: "F2F4F7", after: 160 },
  TableText: { name: "Table Text", font: headFont, size: 17, before: 40, after: 40, line: 259 },
  TableHead: { name: "Table Head", font: headFont, size: 17, bold: true, before: 40, after: 40, line: 259 },
  Cue: { name: "Cue", italic: true, colour: muted, after: 80 },
  OwnText: { name: "Own Text", start: 284, borders: border("start", 4, muted, 10) },
  Small: { name: "Small", size: 19, after: 80 },
  Header: { name: "header", font: headFont, size: 17, colour: muted, after: 0 },
  Footer: { name: "footer", font: headFont, size: 17, colour: muted, after: 0 },
  Marking: { name: "Marking", font: headFont, size: 17, bold: true, caps: true, align: "center", after: 0 },
};

function fontXml(font: string): Xml {
  return xml`<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font === codeFont.name ? font : headFont}"/>`;
}

/** Sizes and weights are given twice: for Latin and its like, and for scripts that run from right to left. */
function runProperties({ font, size, bold, italic, colour, caps }: StyleLook): Xml {
  return xml`<w:rPr>${font !== undefined && fontXml(font)}${bold === true && xml`<w:b/><w:bCs/>`}${italic === true && xml`<w:i/><w:iCs/>`}${caps === true && xml`<w:caps/>`}${colour !== undefined && xml`<w:color w:val="${colour}"/>`}${size !== undefined && xml`<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`}</w:rPr>`;
}

function paragraphProperties(look: StyleLook): Xml {
  const { before, after, line, start, hanging, outline, align, borders, shade, tabs, isHeading } = look;
  const spacing = xmlAttributes({
    "w:before": before ?? null,
    "w:after": after ?? null,
    "w:line": line ?? null,
    "w:lineRule": line === undefined ? null : "auto",
  });
  const indent = xmlAttributes({ "w:left": start ?? null, "w:hanging": hanging ?? null });
  return xml`<w:pPr>${isHeading === true && xml`<w:keepNext/><w:keepLines/>`}${borders !== undefined && xml`<w:pBdr>${borders}</w:pBdr>`}${shade !== undefined && xml`<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`}${tabs ?? null}<w:spacing${spacing}/>${start !== undefined && xml`<w:ind${indent}/>`}${align !== undefined && xml`<w:jc w:val="${align}"/>`}${outline !== undefined && xml`<w:outlineLvl w:val="${outline}"/>`}</w:pPr>`;
}

function styleXml(id: string, look: StyleLook): Xml {
  const isNormal = id === "Normal";
  const base = isNormal ? null : xml`<w:basedOn w:val="Normal"/>`;
  const next = look.next === undefined ? null : xml`<w:next w:val="${look.next}"/>`;
  const given = xmlAttributes({ "w:type": "paragraph", "w:default": isNormal ? true : null, "w:styleId": id });
  return xml`<w:style${given}><w:name w:val="${look.name}"/>${base}${next}<w:qFormat/>${paragraphProperties(look)}${runProperties(look)}</w:style>`;
}

function characterStyle(id: string, name: string, look: Xml): Xml {
  return xml`<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${look}</w:rPr></w:style>`;
}

function labelStyle(name: string, size: number, colour: string): Xml {
  const look = xml`${fontXml(headFont)}<w:b/><w:bCs/><w:color w:val="${colour}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  return characterStyle(name, name, look);
}

const characterStyles = [
  labelStyle("Label", 17, muted),
  labelStyle("Term", 19, blue),
  labelStyle("Value", 30, blue),
  characterStyle("Muted", "Muted", xml`<w:color w:val="${muted}"/><w:sz w:val="19"/><w:szCs w:val="19"/>`),
  characterStyle("CodeText", "Code Text", xml`${fontXml(codeFont.name)}<w:sz w:val="19"/><w:szCs w:val="19"/>`),
  characterStyle("Hyperlink", "Hyperlink", xml`<w:color w:val="${blue}"/><w:u w:val="single"/>`),
];

const tableStyle = xml`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="LecternTable"><w:name w:val="Lectern Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${border("bottom", 6, blue, 0)}<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D3D9DF"/></w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border("bottom", 6, blue, 0)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

/** The styles of the document: change one in Word, and all that has it follows. */
export function stylesPart(language: string | null, direction: "ltr" | "rtl"): OfficePart {
  const isRtl = direction === "rtl";
  const told =
    language === null
      ? null
      : xml`<w:lang${xmlAttributes({ "w:val": language, "w:eastAsia": language, "w:bidi": language })}/>`;
  const run = xml`<w:rPrDefault><w:rPr>${fontXml(textFont)}<w:color w:val="${ink}"/><w:sz w:val="22"/><w:szCs w:val="22"/>${told}</w:rPr></w:rPrDefault>`;
  const paragraph = xml`<w:pPrDefault><w:pPr><w:widowControl/>${isRtl && xml`<w:bidi/>`}<w:spacing w:after="${paragraphGap}" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault>`;
  const styles = Object.entries(looks).map(([id, look]) => styleXml(id, look));
  return {
    path: "word/styles.xml",
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
    content: xml`<w:styles xmlns:w="${namespaces.word}"><w:docDefaults>${run}${paragraph}</w:docDefaults>${styles}${characterStyles}${tableStyle}</w:styles>`,
  };
}
