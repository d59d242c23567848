/** Namespaces of Office Open XML (ECMA-376, transitional). */
export const namespaces = {
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  presentation: "http://schemas.openxmlformats.org/presentationml/2006/main",
  word: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  wordDrawing: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  picture: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  coreProperties: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  extendedProperties: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  dublinCore: "http://purl.org/dc/elements/1.1/",
  decorative: "http://schemas.microsoft.com/office/drawing/2017/decorative",
  presentation2010: "http://schemas.microsoft.com/office/powerpoint/2010/main",
} as const;
