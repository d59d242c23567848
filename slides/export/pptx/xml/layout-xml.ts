import type { TypeStep } from "../../../render/themes/theme.ts";
import { type Xml, xml, xmlAttributes } from "../../ooxml/xml.ts";
import { type ColourScheme, colourXml, solidFill } from "../colour-scheme.ts";
import type { Box, Bullet, Placeholder } from "../shape.ts";
import type { LayoutBox } from "../slide-layouts.ts";
import { toCentipoints, toEmu } from "../units.ts";
import { placeholderXml, rectangleXml } from "./shape-xml.ts";
import { pageFieldId } from "./text-body.ts";

interface LevelStyle {
  readonly step: TypeStep;
  readonly colour: string;
  readonly bold: boolean;
  readonly bullet: Bullet | null;
  readonly margin: number;
  readonly hang: number;
  readonly align: "start" | "end";
}

function bulletXml(bullet: Bullet | null, scheme: ColourScheme): Xml {
  if (bullet === null) return xml`<a:buNone/>`;
  const colour = xml`<a:buClr>${colourXml(bullet.colour, scheme)}</a:buClr>`;
  if (bullet.kind === "number")
    return xml`${colour}<a:buSzPct val="100000"/><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPlain"/>`;
  return xml`${colour}<a:buSzPct val="60000"/><a:buFont typeface="Arial"/><a:buChar char="${bullet.mark}"/>`;
}

/** The inside of a level's style, for a list style or a master's: indent, spacing, bullet, type. */
export function levelXml(
  level: number,
  { step, colour, bold, bullet, margin, hang, align }: LevelStyle,
  scheme: ColourScheme,
  direction: "ltr" | "rtl",
): Xml {
  const isLeft = (align === "start") === (direction === "ltr");
  const given = xmlAttributes({
    marL: toEmu(margin),
    indent: -toEmu(hang),
    algn: isLeft ? "l" : "r",
    rtl: direction === "rtl",
    eaLnBrk: true,
    latinLnBrk: false,
    hangingPunct: true,
  });
  const spacing = xml`<a:lnSpc><a:spcPts val="${toCentipoints(step.line)}"/></a:lnSpc><a:spcBef><a:spcPts val="${level === 1 ? toCentipoints(step.gap) : 0}"/></a:spcBef>`;
  const type = xml`<a:defRPr sz="${toCentipoints(step.size)}" b="${bold ? 1 : 0}" kern="1200">${solidFill(colour, scheme)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>`;
  const name = `a:lvl${level}pPr`;
  return xml`<${name}${given}>${spacing}${bulletXml(bullet, scheme)}${type}</${name}>`;
}

const prompts: Readonly<Record<Placeholder, string>> = {
  title: "Headline",
  "cover-title": "Title",
  subtitle: "Author, date",
  body: "Text",
  footer: "",
  page: "‹#›",
};

const shapeNames: Readonly<Record<Placeholder, string>> = {
  title: "Title",
  "cover-title": "Title",
  subtitle: "Subtitle",
  body: "Text",
  footer: "Footer",
  page: "Slide number",
};

/** A number that counts by itself. */
const pageField = xml`<a:fld id="${pageFieldId}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>`;

/** A placeholder of a master or a layout: its box, its style, a prompt. */
export function placeholderShapeXml(
  placeholder: Placeholder,
  id: number,
  box: Box,
  anchor: "t" | "ctr" | "b",
  listStyle: Xml | null,
): Xml {
  const inside = placeholder === "page" ? pageField : xml`<a:r><a:rPr/><a:t>${prompts[placeholder]}</a:t></a:r>`;
  const text = placeholder === "footer" ? xml`<a:endParaRPr/>` : inside;
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${shapeNames[placeholder]} ${id - 1}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml[placeholder]}</p:nvPr></p:nvSpPr>${rectangleXml(box, null)}<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle>${listStyle}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`;
}

const anchors = { top: "t", middle: "ctr", bottom: "b" } as const;

/** A text box of a layout with the style of its first level. */
export function layoutBoxXml(offered: LayoutBox, id: number, scheme: ColourScheme, direction: "ltr" | "rtl"): Xml {
  const { placeholder, box, anchor, step, colour, bold, bullet, hang } = offered;
  const style = { step, colour, bold, bullet, hang, margin: hang, align: "start" as const };
  return placeholderShapeXml(placeholder, id, box, anchors[anchor], levelXml(1, style, scheme, direction));
}
