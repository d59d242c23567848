import { expect, test } from "vitest";
import { relativePath, writeOfficePackage } from "../../../../slides/export/ooxml/office-package.ts";
import { xml } from "../../../../slides/export/ooxml/xml.ts";
import { listPackageFaults, readOfficePackage } from "../../../helpers/read-office-package.ts";

test.each([
  ["", "ppt/presentation.xml", "ppt/presentation.xml"],
  ["ppt/presentation.xml", "ppt/slides/slide1.xml", "slides/slide1.xml"],
  ["ppt/slides/slide1.xml", "ppt/media/image1.png", "../media/image1.png"],
  ["ppt/slides/slide1.xml", "ppt/slides/slide2.xml", "slide2.xml"],
  ["word/document.xml", "docProps/core.xml", "../docProps/core.xml"],
])("from %s to %s it is %s", (from, to, path) => {
  expect(relativePath(from, to)).toBe(path);
});

const type = "application/vnd.test+xml";

test("parts are typed and linked", () => {
  const picture = { path: "a/media/image1.png", contentType: "image/png", content: Uint8Array.of(1, 2, 3) };
  const relationships = [
    { id: "rId1", type: "image", target: picture.path },
    { id: "rId2", type: "hyperlink", target: "https://example.org/?a=1&b=2", external: true as const },
  ];
  const main = { path: "a/main.xml", contentType: type, content: xml`<a/>`, relationships };
  const document = readOfficePackage(
    writeOfficePackage([main, picture], [{ id: "rId1", type: "officeDocument", target: main.path }]),
  );
  expect(listPackageFaults(document)).toEqual([]);
  expect(document.bytes(picture.path)).toEqual(picture.content);
  expect(document.links(main.path)).toEqual([
    { id: "rId1", type: "image", target: "a/media/image1.png", isExternal: false },
    { id: "rId2", type: "hyperlink", target: "https://example.org/?a=1&b=2", isExternal: true },
  ]);
});

test("the checker sees what would be repaired", () => {
  const content = xml`<a xmlns:r="r" xmlns:p="p"><p:cNvPr id="2" r:id="rId9"/><p:cNvPr id="2"/></a>`;
  const main = {
    path: "a/main.xml",
    contentType: type,
    content,
    relationships: [{ id: "rId1", type: "x", target: "b.xml" }],
  };
  const stray = { path: "stray.xml", contentType: type, content: xml`<a/>` };
  const archive = writeOfficePackage([main, stray], [{ id: "rId1", type: "officeDocument", target: main.path }]);
  expect(listPackageFaults(readOfficePackage(archive))).toEqual([
    "a/main.xml: rId9 leads nowhere",
    "a/main.xml: links b.xml, which is not there",
    "a/main.xml: drawing 2 twice",
    "nothing links stray.xml",
  ]);
});
