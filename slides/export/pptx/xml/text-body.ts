import { markingTracking } from "../../../fit/stage.ts";
import { codeFont } from "../../ooxml/office-fonts.ts";
import { type Xml, xml, xmlAttributes } from "../../ooxml/xml.ts";
import { colourXml, solidFill } from "../colour-scheme.ts";
import type { Anchor, Bullet, FontRole, TextParagraph, TextRun, TextShape } from "../shape.ts";
import { toCentipoints, toEmu } from "../units.ts";
import type { SlideStyle } from "./slide-style.ts";

const anchors: Readonly<Record<Anchor, string>> = { top: "t", middle: "ctr", bottom: "b" };

const boldRoles: ReadonlySet<FontRole> = new Set<FontRole>(["strong", "heading"]);

/** A square is as tall as a capital: it would stand out more than the letters beside it. */
const squarePercent = 60;

export type Align = TextShape["align"];

/** Any id will do; all fields of one kind may share it. */
export const pageFieldId = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

/** How the text of a box is set besides its runs. */
export interface BodyForm {
  readonly align: Align;
  readonly direction: "ltr" | "rtl";
  /** True for the handling marking: set in capitals and a little apart, its letters as they were given. */
  readonly isMarking: boolean;
}

function runXml({ text, role, size, colour, href, isPageNumber }: TextRun, style: SlideStyle, isMarking: boolean): Xml {
  const { scheme, language, links } = style;
  const properties = xmlAttributes({
    lang: language,
    sz: toCentipoints(size),
    b: boldRoles.has(role),
    i: role === "quotation" && style.italicQuotations,
    cap: isMarking ? "all" : null,
    spc: isMarking ? Math.round(toCentipoints(size) * markingTracking) : null,
  });
  const font = role === "code" ? codeFontXml : null;
  const link = href === undefined ? undefined : links.get(href);
  const leads = link === undefined ? null : xml`<a:hlinkClick r:id="${link}"/>`;
  const form = xml`<a:rPr${properties}>${solidFill(colour, scheme)}${font}${leads}</a:rPr>`;
  if (isPageNumber === true) return xml`<a:fld id="${pageFieldId}" type="slidenum">${form}<a:t>${text}</a:t></a:fld>`;
  return xml`<a:r>${form}<a:t>${text}</a:t></a:r>`;
}

const codeFontXml = xml`<a:latin typeface="${codeFont.name}" panose="${codeFont.panose}" pitchFamily="${codeFont.pitchFamily}" charset="0"/><a:cs typeface="${codeFont.name}"/>`;

function bulletXml(bullet: Bullet | null, { scheme }: SlideStyle): Xml {
  if (bullet === null) return xml`<a:buNone/>`;
  const colour = xml`<a:buClr>${colourXml(bullet.colour, scheme)}</a:buClr>`;
  if (bullet.kind === "number") {
    const start = xmlAttributes({ startAt: bullet.start === 1 ? null : bullet.start });
    return xml`${colour}<a:buSzPct val="100000"/><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPlain"${start}/>`;
  }
  const percent = bullet.mark === "–" ? 100 : squarePercent;
  return xml`${colour}<a:buSzPct val="${percent * 1000}"/><a:buFont typeface="Arial"/><a:buChar char="${bullet.mark}"/>`;
}

/** Alignment as DrawingML has it: by the sides of the page, not by the direction of the text. */
function alignment(align: Align, direction: "ltr" | "rtl"): string {
  if (align === "center") return "ctr";
  return (align === "start") === (direction === "ltr") ? "l" : "r";
}

export function paragraphXml(paragraph: TextParagraph, style: SlideStyle, form: BodyForm): Xml {
  const { runs, line, before, margin, hang, bullet, nested } = paragraph;
  const given = xmlAttributes({
    marL: toEmu(margin),
    lvl: nested ? 1 : null,
    indent: -toEmu(hang),
    algn: alignment(form.align, form.direction),
    rtl: form.direction === "rtl",
  });
  const spacing = xml`<a:lnSpc><a:spcPts val="${toCentipoints(line)}"/></a:lnSpc><a:spcBef><a:spcPts val="${toCentipoints(before)}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>`;
  const hasTab = runs.some(({ text }) => text.endsWith("\t"));
  const tab = hasTab ? xml`<a:tabLst><a:tab pos="${toEmu(margin)}" algn="l"/></a:tabLst>` : null;
  const written = runs.map((run) => runXml(run, style, form.isMarking));
  const end = runs.length === 0 ? xml`<a:endParaRPr${xmlAttributes({ lang: style.language })}/>` : null;
  return xml`<a:p><a:pPr${given}>${spacing}${bulletXml(bullet, style)}${tab}</a:pPr>${written}${end}</a:p>`;
}

/**
 * Numbered paragraphs with nothing between them are one list, and their numbers follow when one is moved. Where smaller
 * text stands between, each has its own number.
 */
function joinNumbers(paragraphs: readonly TextParagraph[]): readonly TextParagraph[] {
  const [first] = paragraphs;
  const start = first?.bullet?.kind === "number" ? first.bullet.start : 1;
  if (!paragraphs.every(({ bullet }) => bullet?.kind === "number")) return paragraphs;
  return paragraphs.map((paragraph) =>
    paragraph.bullet?.kind === "number" ? { ...paragraph, bullet: { ...paragraph.bullet, start } } : paragraph,
  );
}

/** The inside of a text box: no inner margin, no shrinking or growing, for its size is computed. */
export function textBodyXml(
  paragraphs: readonly TextParagraph[],
  anchor: Anchor,
  padding: number,
  style: SlideStyle,
  form: BodyForm,
): Xml {
  const inset = toEmu(padding);
  const written = joinNumbers(paragraphs).map((paragraph) => paragraphXml(paragraph, style, form));
  const empty = written.length === 0 ? xml`<a:p/>` : null;
  return xml`<p:txBody><a:bodyPr wrap="square" lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}" rtlCol="0" anchor="${anchors[anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${written}${empty}</p:txBody>`;
}
