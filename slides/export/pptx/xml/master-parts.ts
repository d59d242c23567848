import type { Stage } from "../../../fit/stage.ts";
import { spacing } from "../../../fit/stage.ts";
import type { Surface, Theme } from "../../../render/themes/theme.ts";
import { namespaces } from "../../ooxml/namespaces.ts";
import type { OfficePart } from "../../ooxml/office-package.ts";
import { type Xml, xml } from "../../ooxml/xml.ts";
import { type ColourScheme, colourScheme, solidFill } from "../colour-scheme.ts";
import type { Box } from "../shape.ts";
import { footerBoxes } from "../slide-furniture-shapes.ts";
import { ornamentBoxes, type SlideLayout, slideLayouts } from "../slide-layouts.ts";
import { layoutBoxXml, levelXml, placeholderShapeXml } from "./layout-xml.ts";
import { ruleXml } from "./shape-xml.ts";

export const masterPath = "ppt/slideMasters/slideMaster1.xml";
export const themePath = "ppt/theme/theme1.xml";

export function layoutPath(index: number): string {
  return `ppt/slideLayouts/slideLayout${index + 1}.xml`;
}

/** Ids of masters and layouts share one range, from 2^31 (ECMA-376, part 1, 19.7.13). */
export const masterId = 2 ** 31;

/** What masters and layouts are drawn with. */
export interface MasterSetting {
  readonly theme: Theme;
  readonly stage: Stage;
  /** The room for text: between the margins, under the marking. */
  readonly area: Box;
  readonly direction: "ltr" | "rtl";
}

/** Namespaces of every part that holds shapes. */
export const shapeNamespaces = xml` xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}" xmlns:p="${namespaces.presentation}"`;

/** Shapes in their tree, under a group that is the slide itself. */
export function shapeTree(shapes: readonly Xml[]): Xml {
  return xml`<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
}

function background({ paper }: Surface, scheme: ColourScheme): Xml {
  return xml`<p:bg><p:bgPr>${solidFill(paper, scheme)}<a:effectLst/></p:bgPr></p:bg>`;
}

function cornerXml(setting: MasterSetting, surface: Surface, first: number, scheme: ColourScheme): readonly Xml[] {
  const { stage, theme, direction } = setting;
  const step = theme.typography.small;
  const boxes = footerBoxes(stage, step, direction);
  const style = { step: { ...step, gap: 0 }, colour: surface.muted, bold: false, bullet: null, margin: 0, hang: 0 };
  return (["footer", "page"] as const).map((placeholder, index) => {
    const align = placeholder === "page" ? "end" : "start";
    const level = levelXml(1, { ...style, align }, scheme, direction);
    return placeholderShapeXml(placeholder, first + index, boxes[placeholder], "t", level);
  });
}

function layoutPart(layout: SlideLayout, index: number, setting: MasterSetting): OfficePart {
  const { theme, area, stage, direction } = setting;
  const scheme = colourScheme(theme);
  const ornaments = ornamentBoxes(theme, area, stage, direction).map((box, place) =>
    ruleXml({ kind: "rule", box, colour: layout.surface.accent }, place + 2, { scheme }),
  );
  const first = ornaments.length + 2;
  const boxes = layout.boxes.map((box, place) => layoutBoxXml(box, first + place, scheme, direction));
  const corners = layout.numbered ? cornerXml(setting, layout.surface, first + boxes.length, scheme) : [];
  const shapes = shapeTree([...ornaments, ...boxes, ...corners]);
  return {
    path: layoutPath(index),
    contentType: "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
    relationships: [{ id: "rId1", type: "slideMaster", target: masterPath }],
    content: xml`<p:sldLayout${shapeNamespaces} type="${layout.type}" preserve="1"><p:cSld name="${layout.name}">${background(layout.surface, scheme)}${shapes}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  };
}

/** How text is set where neither slide nor layout says so. */
function textStyles({ theme, direction }: MasterSetting, scheme: ColourScheme): Xml {
  const { typography, page } = theme;
  const plain = { colour: page.ink, bullet: null, margin: 0, hang: 0, align: "start" as const };
  const title = levelXml(1, { ...plain, step: { ...typography.headline[0], gap: 0 }, bold: true }, scheme, direction);
  const [text] = typography.text;
  const mark = (sign: string) => ({ kind: "mark" as const, mark: sign, colour: page.accent });
  const body = [1, 2, 3, 4, 5].map((level) => {
    const margin = spacing.indent * level - 8;
    const style = { ...plain, step: text, bold: false, bullet: mark(level === 1 ? "■" : "–"), margin, hang: 32 };
    return levelXml(level, style, scheme, direction);
  });
  const other = levelXml(1, { ...plain, step: { ...text, gap: 0 }, bold: false }, scheme, direction);
  return xml`<p:txStyles><p:titleStyle>${title}</p:titleStyle><p:bodyStyle>${body}</p:bodyStyle><p:otherStyle>${other}</p:otherStyle></p:txStyles>`;
}

/** Which of the scheme's colours are text and ground. */
export function colourMap({ isDark }: Pick<ColourScheme, "isDark">): Xml {
  const [bg, tx] = isDark ? ["dk", "lt"] : ["lt", "dk"];
  return xml`<p:clrMap bg1="${bg}1" tx1="${tx}1" bg2="${bg}2" tx2="${tx}2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`;
}

function masterPart(setting: MasterSetting, layouts: readonly SlideLayout[]): OfficePart {
  const { theme } = setting;
  const scheme = colourScheme(theme);
  const text = layouts.find(({ name }) => name === "Text")?.boxes ?? [];
  const boxes = text.map(({ placeholder, box }, index) => placeholderShapeXml(placeholder, index + 2, box, "t", null));
  const shapes = shapeTree([...boxes, ...cornerXml(setting, theme.page, boxes.length + 2, scheme)]);
  const ids = layouts.map((_, index) => xml`<p:sldLayoutId id="${masterId + 1 + index}" r:id="rId${index + 1}"/>`);
  return {
    path: masterPath,
    contentType: "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",
    relationships: [
      ...layouts.map((_, index) => ({ id: `rId${index + 1}`, type: "slideLayout", target: layoutPath(index) })),
      { id: `rId${layouts.length + 1}`, type: "theme", target: themePath },
    ],
    content: xml`<p:sldMaster${shapeNamespaces}><p:cSld>${background(theme.page, scheme)}${shapes}</p:cSld>${colourMap(scheme)}<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>${textStyles(setting, scheme)}</p:sldMaster>`,
  };
}

/** The slide master and its layouts. */
export function masterParts(setting: MasterSetting): readonly OfficePart[] {
  const layouts = slideLayouts(setting.theme, setting.area, setting.direction);
  return [masterPart(setting, layouts), ...layouts.map((layout, index) => layoutPart(layout, index, setting))];
}
