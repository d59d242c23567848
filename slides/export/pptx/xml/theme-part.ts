import type { Theme } from "../../../render/themes/theme.ts";
import { namespaces } from "../../ooxml/namespaces.ts";
import { officeFont, scriptFonts } from "../../ooxml/office-fonts.ts";
import type { OfficePart } from "../../ooxml/office-package.ts";
import { type Xml, xml } from "../../ooxml/xml.ts";
import { colourScheme, schemeXml } from "../colour-scheme.ts";

function fontsXml(tag: "a:majorFont" | "a:minorFont", { typography }: Theme): Xml {
  const { name, panose, pitchFamily } = officeFont(typography);
  const scripts = scriptFonts.map(([script, font]) => xml`<a:font script="${script}" typeface="${font}"/>`);
  return xml`<${tag}><a:latin typeface="${name}" panose="${panose}" pitchFamily="${pitchFamily}" charset="0"/><a:ea typeface=""/><a:cs typeface=""/>${scripts}</${tag}>`;
}

const fill = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
const effect = xml`<a:effectStyle><a:effectLst/></a:effectStyle>`;

function lineXml(width: number): Xml {
  return xml`<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
}

/** Plain fills and strokes, no effects: what the user draws looks like the rest. */
const formats = xml`<a:fmtScheme name="Lectern"><a:fillStyleLst>${[fill, fill, fill]}</a:fillStyleLst><a:lnStyleLst>${[9525, 19050, 28575].map(lineXml)}</a:lnStyleLst><a:effectStyleLst>${[effect, effect, effect]}</a:effectStyleLst><a:bgFillStyleLst>${[fill, fill, fill]}</a:bgFillStyleLst></a:fmtScheme>`;

/** A theme as a part: its colours and fonts under its name. */
export function themePart(theme: Theme, path: string): OfficePart {
  const name = `Lectern ${theme.name}`;
  const fonts = xml`<a:fontScheme name="${name}">${fontsXml("a:majorFont", theme)}${fontsXml("a:minorFont", theme)}</a:fontScheme>`;
  return {
    path,
    contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
    content: xml`<a:theme xmlns:a="${namespaces.drawing}" name="${name}"><a:themeElements>${schemeXml(colourScheme(theme), name)}${fonts}${formats}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`,
  };
}
