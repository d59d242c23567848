import type { NoteRun } from "../../../deck/note-runs.ts";
import type { Theme } from "../../../render/themes/theme.ts";
import type { NoteParagraph } from "../../note-paragraphs.ts";
import type { OfficePart } from "../../ooxml/office-package.ts";
import { type Xml, xml, xmlAttributes } from "../../ooxml/xml.ts";
import { colourMap, shapeNamespaces, shapeTree } from "./master-parts.ts";
import { slidePath } from "./slide-parts.ts";
import { pageFieldId } from "./text-body.ts";
import { themePart } from "./theme-part.ts";

export const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";
const notesThemePath = "ppt/theme/theme2.xml";

export function notesPath(index: number): string {
  return `ppt/notesSlides/notesSlide${index + 1}.xml`;
}

/** A page of notes, EMU: 7.5 by 10 inches, as PowerPoint has it. */
export const notesPage = { width: 6858000, height: 9144000 } as const;

const margin = 685800;

/** Notes are always dark on white, whatever the slides are. */
const paperMap = { isDark: false } as const;

interface NotesBox {
  readonly type: "hdr" | "sldImg" | "body" | "sldNum";
  readonly name: string;
  readonly index: number | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxesFor(ratio: number): Readonly<Record<"marking" | "slide" | "notes" | "page", NotesBox>> {
  const width = notesPage.width - 2 * margin;
  const slideHeight = Math.round(width / ratio);
  const top = 760000;
  const notesTop = top + slideHeight + 300000;
  return {
    marking: { type: "hdr", name: "Marking", index: null, x: margin, y: 280000, width, height: 300000 },
    slide: { type: "sldImg", name: "Slide", index: 2, x: margin, y: top, width, height: slideHeight },
    notes: { type: "body", name: "Notes", index: 1, x: margin, y: notesTop, width, height: 8500000 - notesTop },
    page: { type: "sldNum", name: "Slide number", index: 5, x: margin, y: 8600000, width, height: 260000 },
  };
}

function boxXml(
  { type, name, index, x, y, width, height }: NotesBox,
  id: number,
  text: Xml | null,
  withFrame: boolean,
): Xml {
  const isPicture = type === "sldImg";
  const locks = isPicture ? xml`<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>` : xml`<a:spLocks noGrp="1"/>`;
  const frame = withFrame
    ? xml`<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
    : null;
  const place = xmlAttributes({ type, sz: type === "hdr" || type === "sldNum" ? "quarter" : null, idx: index });
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id - 1}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph${place}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr>${text}</p:sp>`;
}

function bodyXml(paragraphs: readonly Xml[], listStyle: Xml | null = null): Xml {
  return xml`<p:txBody><a:bodyPr/><a:lstStyle>${listStyle}</a:lstStyle>${paragraphs.length === 0 ? xml`<a:p/>` : paragraphs}</p:txBody>`;
}

function pageNumberXml(number: string): Xml {
  return xml`<a:p><a:fld id="${pageFieldId}" type="slidenum"><a:rPr/><a:t>${number}</a:t></a:fld><a:endParaRPr/></a:p>`;
}

function masterStyle(direction: "ltr" | "rtl"): Xml {
  const given = xmlAttributes({ marL: 0, algn: direction === "ltr" ? "l" : "r", rtl: direction === "rtl" });
  const level = xml`<a:lvl1pPr${given}><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`;
  return xml`<p:notesStyle>${level}</p:notesStyle>`;
}

function cornerStyle(align: "ctr" | "r"): Xml {
  return xml`<a:lvl1pPr algn="${align}"><a:defRPr sz="1000" b="${align === "ctr" ? 1 : 0}"/></a:lvl1pPr>`;
}

/** The notes master with a theme of its own. */
export function notesMasterParts(theme: Theme, ratio: number, direction: "ltr" | "rtl"): readonly OfficePart[] {
  const { marking, slide, notes, page } = boxesFor(ratio);
  const shapes = [
    boxXml(marking, 2, bodyXml([], cornerStyle("ctr")), true),
    boxXml(slide, 3, null, true),
    boxXml(notes, 4, bodyXml([xml`<a:p><a:r><a:rPr/><a:t>Notes</a:t></a:r></a:p>`]), true),
    boxXml(page, 5, bodyXml([pageNumberXml("‹#›")], cornerStyle("r")), true),
  ];
  return [
    {
      path: notesMasterPath,
      contentType: "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml",
      relationships: [{ id: "rId1", type: "theme", target: notesThemePath }],
      content: xml`<p:notesMaster${shapeNamespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${shapeTree(shapes)}</p:cSld>${colourMap(paperMap)}${masterStyle(direction)}</p:notesMaster>`,
    },
    themePart(theme, notesThemePath),
  ];
}

function runXml({ text, strong, emphasis }: NoteRun, language: string | null, isCue: boolean): readonly Xml[] {
  const properties = xmlAttributes({
    lang: language,
    b: strong === true ? true : null,
    i: emphasis === true || isCue ? true : null,
  });
  return text
    .split(/\r\n?|\n/u)
    .map((part, index) => xml`${index > 0 && xml`<a:br/>`}<a:r><a:rPr${properties}/><a:t>${part}</a:t></a:r>`);
}

function noteXml({ kind, text, runs, list }: NoteParagraph, language: string | null, direction: "ltr" | "rtl"): Xml {
  const isCue = kind === "cue";
  const written = runs ?? [{ text: isCue ? `[${text}]` : text }];
  const marks = {
    bulleted: xml`<a:buFont typeface="Arial"/><a:buChar char="•"/>`,
    numbered: xml`<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>`,
  };
  const given = xmlAttributes({
    marL: list === undefined ? null : 228600,
    indent: list === undefined ? null : -228600,
    algn: direction === "ltr" ? null : "r",
    rtl: direction === "ltr" ? null : true,
  });
  return xml`<a:p><a:pPr${given}>${list === undefined ? null : marks[list]}</a:pPr>${written.map((run) => runXml(run, language, isCue))}</a:p>`;
}

/** The notes of one slide, whole: PowerPoint lets them run over the page, and shows them all beside the slide. */
export function notesPart(
  paragraphs: readonly NoteParagraph[],
  index: number,
  marking: string,
  language: string | null,
  ratio: number,
  direction: "ltr" | "rtl",
): OfficePart {
  const { marking: head, slide, notes, page } = boxesFor(ratio);
  const written = paragraphs.map((paragraph) => noteXml(paragraph, language, direction));
  const band = xml`<a:p><a:r><a:rPr${xmlAttributes({ lang: language })}/><a:t>${marking}</a:t></a:r></a:p>`;
  const shapes = [
    boxXml(slide, 2, null, false),
    boxXml(notes, 3, bodyXml(written), false),
    ...(marking === "" ? [] : [boxXml(head, 5, bodyXml([band]), false)]),
    boxXml(page, 4, bodyXml([pageNumberXml(String(index + 1))]), false),
  ];
  return {
    path: notesPath(index),
    contentType: "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml",
    relationships: [
      { id: "rId1", type: "notesMaster", target: notesMasterPath },
      { id: "rId2", type: "slide", target: slidePath(index) },
    ],
    content: xml`<p:notes${shapeNamespaces}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  };
}
