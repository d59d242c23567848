import type { Ratio } from "../../../deck/briefing-options.ts";
import { type Stage, stages } from "../../../fit/stage.ts";
import { namespaces } from "../../ooxml/namespaces.ts";
import type { OfficePart, Relationship } from "../../ooxml/office-package.ts";
import { type Xml, xml, xmlAttributes } from "../../ooxml/xml.ts";
import type { PlannedSection } from "../../plan-sections.ts";
import { toEmu } from "../units.ts";
import { masterId, masterPath, shapeNamespaces, themePath } from "./master-parts.ts";
import { notesMasterPath, notesPage } from "./notes-parts.ts";
import { plainTableStyle } from "./shape-xml.ts";
import { slidePath } from "./slide-parts.ts";

export const presentationPath = "ppt/presentation.xml";

/** Ids of slides start here (ECMA-376, part 1, 19.7.13). */
const firstSlideId = 256;

const contentTypes = "application/vnd.openxmlformats-officedocument.presentationml";

/** A GUID that tells a file's sections apart. */
function sectionId(index: number): string {
  return `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

function sectionsXml(planned: readonly PlannedSection[], count: number): Xml | null {
  if (planned.length < 2) return null;
  const sections = planned.map(({ title, first }, index) => {
    const end = planned[index + 1]?.first ?? count;
    const ids = Array.from({ length: end - first }, (_, place) => firstSlideId + first + place);
    const slides = ids.map((id) => xml`<p14:sldId id="${id}"/>`);
    return xml`<p14:section name="${title}" id="${sectionId(index)}"><p14:sldIdLst>${slides}</p14:sldIdLst></p14:section>`;
  });
  return xml`<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="${namespaces.presentation2010}">${sections}</p14:sectionLst></p:ext></p:extLst>`;
}

function slideSize({ width, height }: Stage, ratio: Ratio): Xml {
  return xml`<p:sldSz${xmlAttributes({ cx: toEmu(width), cy: toEmu(height), type: ratio === "4:3" ? "screen4x3" : null })}/>`;
}

/** How text is set in boxes that are no placeholders. */
const defaultText = xml`<p:defaultTextStyle><a:defPPr/><a:lvl1pPr marL="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle>`;

/** Parts that only have to be there. */
function settingsParts(): readonly OfficePart[] {
  return [
    {
      path: "ppt/presProps.xml",
      contentType: `${contentTypes}.presProps+xml`,
      content: xml`<p:presentationPr${shapeNamespaces}/>`,
    },
    {
      path: "ppt/viewProps.xml",
      contentType: `${contentTypes}.viewProps+xml`,
      content: xml`<p:viewPr${shapeNamespaces}/>`,
    },
    {
      path: "ppt/tableStyles.xml",
      contentType: `${contentTypes}.tableStyles+xml`,
      content: xml`<a:tblStyleLst xmlns:a="${namespaces.drawing}" def="${plainTableStyle}"/>`,
    },
  ];
}

/** The presentation's own part: which slides in which order, their size, their sections. */
export function presentationParts(
  count: number,
  planned: readonly PlannedSection[],
  ratio: Ratio,
  hasNotes: boolean,
  isRtl: boolean,
): readonly OfficePart[] {
  const slideIds = Array.from({ length: count }, (_, index) => ({ id: firstSlideId + index, link: `rId${index + 2}` }));
  const settings = settingsParts();
  const next = count + 2;
  const notesLink = `rId${next}`;
  const relationships: readonly Relationship[] = [
    { id: "rId1", type: "slideMaster", target: masterPath },
    ...slideIds.map(({ link }, index) => ({ id: link, type: "slide", target: slidePath(index) })),
    ...(hasNotes ? [{ id: notesLink, type: "notesMaster", target: notesMasterPath }] : []),
    { id: `rId${next + 1}`, type: "theme", target: themePath },
    ...["presProps", "viewProps", "tableStyles"].map((type, index) => ({
      id: `rId${next + 2 + index}`,
      type,
      target: `ppt/${type}.xml`,
    })),
  ];
  const notes = hasNotes ? xml`<p:notesMasterIdLst><p:notesMasterId r:id="${notesLink}"/></p:notesMasterIdLst>` : null;
  const slides = slideIds.map(({ id, link }) => xml`<p:sldId id="${id}" r:id="${link}"/>`);
  const list = count === 0 ? null : xml`<p:sldIdLst>${slides}</p:sldIdLst>`;
  const content = xml`<p:presentation${shapeNamespaces}${xmlAttributes({ rtl: isRtl ? true : null, saveSubsetFonts: true })}><p:sldMasterIdLst><p:sldMasterId id="${masterId}" r:id="rId1"/></p:sldMasterIdLst>${notes}${list}${slideSize(stages[ratio], ratio)}<p:notesSz cx="${notesPage.width}" cy="${notesPage.height}"/>${defaultText}${sectionsXml(planned, count)}</p:presentation>`;
  return [
    { path: presentationPath, contentType: `${contentTypes}.presentation.main+xml`, content, relationships },
    ...settings,
  ];
}
