import { spacing } from "../../../fit/stage.ts";
import { namespaces } from "../../ooxml/namespaces.ts";
import { type Xml, xml, xmlAttributes } from "../../ooxml/xml.ts";
import { solidFill } from "../colour-scheme.ts";
import type {
  Box,
  PictureShape,
  Placeholder,
  RuleShape,
  Shape,
  TableShape,
  TextParagraph,
  TextShape,
} from "../shape.ts";
import { toEmu } from "../units.ts";
import type { SlideStyle } from "./slide-style.ts";
import { type BodyForm, paragraphXml, textBodyXml } from "./text-body.ts";

/** How a placeholder says which one of the layout it is. */
export const placeholderXml: Readonly<Record<Placeholder, Xml>> = {
  title: xml`<p:ph type="title"/>`,
  "cover-title": xml`<p:ph type="ctrTitle"/>`,
  subtitle: xml`<p:ph type="subTitle" idx="1"/>`,
  body: xml`<p:ph type="body" idx="1"/>`,
  footer: xml`<p:ph type="ftr" sz="quarter" idx="11"/>`,
  page: xml`<p:ph type="sldNum" sz="quarter" idx="12"/>`,
};

function frameXml({ x, y, width, height }: Box): Xml {
  return xml`<a:off x="${toEmu(x)}" y="${toEmu(y)}"/><a:ext cx="${toEmu(width)}" cy="${toEmu(height)}"/>`;
}

/** A shape's own properties: where it is, what form it has. */
export function rectangleXml(box: Box, fill: Xml | null): Xml {
  return xml`<p:spPr><a:xfrm>${frameXml(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr>`;
}

function formOf({ align, leftToRight, isMarking }: TextShape, { direction }: SlideStyle): BodyForm {
  return { align, direction: leftToRight === true ? "ltr" : direction, isMarking: isMarking === true };
}

function textXml(shape: TextShape, id: number, style: SlideStyle): Xml {
  const { name, placeholder, box, anchor, paragraphs, panel } = shape;
  const place = placeholder === null ? null : placeholderXml[placeholder];
  const kind = placeholder === null ? xml`<p:cNvSpPr txBox="1"/>` : xml`<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`;
  const fill = panel === undefined ? xml`<a:noFill/>` : solidFill(panel.colour, style.scheme);
  const body = textBodyXml(paragraphs, anchor, panel?.padding ?? 0, style, formOf(shape, style));
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id - 1}"/>${kind}<p:nvPr>${place}</p:nvPr></p:nvSpPr>${rectangleXml(box, fill)}${body}</p:sp>`;
}

/** A mark that screen readers pass over. */
export function ruleXml({ box, colour }: RuleShape, id: number, { scheme }: Pick<SlideStyle, "scheme">): Xml {
  const decorative = xml`<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="${namespaces.decorative}" val="1"/></a:ext></a:extLst>`;
  const properties = xml`<p:cNvPr id="${id}" name="Rule ${id - 1}">${decorative}</p:cNvPr>`;
  const fill = xml`${solidFill(colour, scheme)}<a:ln><a:noFill/></a:ln>`;
  return xml`<p:sp><p:nvSpPr>${properties}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>${rectangleXml(box, fill)}</p:sp>`;
}

function pictureXml({ box, picture, alt }: PictureShape, id: number, { pictures }: SlideStyle): Xml {
  const given = xmlAttributes({ id, name: `Picture ${id - 1}`, descr: alt });
  const embed = pictures.get(picture.src) ?? "";
  return xml`<p:pic><p:nvPicPr><p:cNvPr${given}/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${embed}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>${rectangleXml(box, null)}</p:pic>`;
}

function borderXml(side: "lnL" | "lnR" | "lnT" | "lnB", stroke: Xml | null, width: number): Xml {
  return xml`<a:${side} w="${toEmu(width)}">${stroke ?? xml`<a:noFill/>`}</a:${side}>`;
}

function cellXml(cell: TextParagraph, isHead: boolean, isNumber: boolean, table: TableShape, style: SlideStyle): Xml {
  const isRtl = style.direction === "rtl";
  const form: BodyForm = {
    align: isNumber ? (isRtl ? "start" : "end") : "start",
    direction: style.direction,
    isMarking: false,
  };
  const gutter = toEmu(spacing.columnGutter);
  const given = xmlAttributes({
    marL: isRtl ? gutter : 0,
    marR: isRtl ? 0 : gutter,
    marT: toEmu(spacing.cellPadding),
    marB: toEmu(spacing.cellPadding),
    anchor: isHead ? "b" : "t",
  });
  const stroke = solidFill(isHead ? table.ink : table.rule, style.scheme);
  const none = [borderXml("lnL", null, 0), borderXml("lnR", null, 0), borderXml("lnT", null, 0)];
  const under = borderXml("lnB", stroke, isHead ? spacing.headRule : spacing.hairline);
  return xml`<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml(cell, style, form)}</a:txBody><a:tcPr${given}>${none}${under}<a:noFill/></a:tcPr></a:tc>`;
}

/** The table style without lines or grounds of its own. */
export const plainTableStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

function tableXml(table: TableShape, id: number, style: SlideStyle): Xml {
  const { box, alt, headed, columnWidths, numeric, rows } = table;
  const columns = columnWidths.map((width) => xml`<a:gridCol w="${toEmu(width)}"/>`);
  const written = rows.map(({ cells, height }, row) => {
    const isHead = headed && row === 0;
    const inside = cells.map((cell, column) => cellXml(cell, isHead, numeric[column] === true, table, style));
    return xml`<a:tr h="${toEmu(height)}">${inside}</a:tr>`;
  });
  const given = xmlAttributes({ rtl: style.direction === "rtl" ? true : null, firstRow: headed, firstCol: true });
  const grid = xml`<a:tbl><a:tblPr${given}><a:tableStyleId>${plainTableStyle}</a:tableStyleId></a:tblPr><a:tblGrid>${columns}</a:tblGrid>${written}</a:tbl>`;
  const names = xmlAttributes({ id, name: `Table ${id - 1}`, descr: alt });
  return xml`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr${names}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${frameXml(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${grid}</a:graphicData></a:graphic></p:graphicFrame>`;
}

/** A shape of a slide. `id` is its number on the slide, from 2: the slide itself is 1. */
export function shapeXml(shape: Shape, id: number, style: SlideStyle): Xml {
  switch (shape.kind) {
    case "text":
      return textXml(shape, id, style);
    case "picture":
      return pictureXml(shape, id, style);
    case "table":
      return tableXml(shape, id, style);
    case "rule":
      return ruleXml(shape, id, style);
  }
}
