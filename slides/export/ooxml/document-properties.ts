import { namespaces } from "./namespaces.ts";
import type { OfficePart, Relationship } from "./office-package.ts";
import { xml } from "./xml.ts";

const core = "docProps/core.xml";
const app = "docProps/app.xml";

/**
 * What the file says of itself: title, language and the program. No author, no date, no company: they would be those of
 * the machine it was made on.
 */
export function propertyParts(title: string, language: string): readonly OfficePart[] {
  const told = language === "und" ? null : xml`<dc:language>${language}</dc:language>`;
  return [
    {
      path: core,
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      content: xml`<cp:coreProperties xmlns:cp="${namespaces.coreProperties}" xmlns:dc="${namespaces.dublinCore}"><dc:title>${title}</dc:title>${told}</cp:coreProperties>`,
    },
    {
      path: app,
      contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      content: xml`<Properties xmlns="${namespaces.extendedProperties}"><Application>Lectern</Application></Properties>`,
    },
  ];
}

/** The links of a package: to its main part and to what the file says of itself. */
export function packageLinks(main: string): readonly Relationship[] {
  return [
    { id: "rId1", type: "officeDocument", target: main },
    {
      id: "rId2",
      type: `${namespaces.packageRelationships}/metadata/core-properties`,
      target: core,
    },
    { id: "rId3", type: "extended-properties", target: app },
  ];
}
