import type { Picture } from "../../article/picture.ts";
import { numericColumns } from "../../fit/table-columns.ts";
import type { FlowBlock, Passage } from "../handout/article-flow.ts";
import { namespaces } from "../ooxml/namespaces.ts";
import { type Xml, xml, xmlAttributes } from "../ooxml/xml.ts";
import type { DocxContext } from "./docx-context.ts";
import { bulletList, pageText } from "./docx-page.ts";
import { paragraphXml, passageXml, runXml } from "./docx-text.ts";

type BlockOf<Kind extends FlowBlock["kind"]> = Extract<FlowBlock, { kind: Kind }>;

/** Levels of a list that are told apart. */
const deepest = 3;
const emuPerPixel = 9525;
/** Largest picture, EMU: the width of the text, and 105 mm. */
const pictureWidth = pageText * 635;
const pictureHeight = 3780000;

function captionXml(caption: Passage, context: DocxContext, keepsNext: boolean): readonly Xml[] {
  if (caption.length === 0) return [];
  return [paragraphXml(passageXml(caption, context), { style: "Caption", keepsNext })];
}

function listXml({ ordered, items }: BlockOf<"list">, context: DocxContext): readonly Xml[] {
  const id = ordered ? bulletList + context.nextList() : bulletList;
  return items.map(({ depth, sentences }, index) =>
    paragraphXml(passageXml(sentences, context), {
      style: "ListParagraph",
      list: { id, depth: Math.min(depth, deepest) },
      endsList: index === items.length - 1,
    }),
  );
}

function cellXml(text: string, isHead: boolean, isNumber: boolean, width: number): Xml {
  const align = isNumber ? xml`<w:jc w:val="end"/>` : null;
  const style = isHead ? "TableHead" : "TableText";
  return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${align}</w:pPr>${runXml(text)}</w:p></w:tc>`;
}

/** A table with its header repeated on every page; its columns as wide as Word finds right. */
function tableXml({ caption, header, rows }: BlockOf<"table">, context: DocxContext): readonly Xml[] {
  const numeric = numericColumns({ header, rows: rows.map((cells) => ({ cells, source: "" })) });
  if (numeric.length === 0) return captionXml(caption, context, false);
  const width = Math.floor(pageText / numeric.length);
  const cells = (texts: readonly string[], isHead: boolean) =>
    numeric.map((isNumber, column) => cellXml(texts[column] ?? "", isHead, isNumber, width));
  const head =
    header.length === 0 ? null : xml`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(header, true)}</w:tr>`;
  const body = rows.map((row) => xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row, false)}</w:tr>`);
  const grid = numeric.map(() => xml`<w:gridCol w:w="${width}"/>`);
  const visual = context.direction === "rtl" ? xml`<w:bidiVisual/>` : null;
  const look = xmlAttributes({
    "w:firstRow": header.length > 0,
    "w:firstColumn": true,
    "w:noHBand": true,
    "w:noVBand": true,
  });
  const table = xml`<w:tbl><w:tblPr><w:tblStyle w:val="LecternTable"/>${visual}<w:tblW w:w="${pageText}" w:type="dxa"/><w:tblLook${look}/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body}</w:tbl>`;
  return [...captionXml(caption, context, true), table, paragraphXml([], { style: "Small" })];
}

function drawingXml(picture: Picture, relationship: string, alt: string, id: number): Xml {
  const width = picture.width * emuPerPixel;
  const height = picture.height * emuPerPixel;
  const scale = Math.min(1, pictureWidth / width, pictureHeight / height);
  const size = xmlAttributes({ cx: Math.round(width * scale), cy: Math.round(height * scale) });
  const names = xmlAttributes({ id, name: `Picture ${id}`, descr: alt });
  const frame = xml`<pic:pic xmlns:pic="${namespaces.picture}"><pic:nvPicPr><pic:cNvPr${names}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return xml`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent${size}/><wp:docPr${names}/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${namespaces.drawing}"><a:graphicData uri="${namespaces.picture}">${frame}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function imageXml({ src, alt, caption }: BlockOf<"image">, context: DocxContext): readonly Xml[] {
  const embedded = context.embed(src);
  if (embedded === null) return captionXml(caption, context, false);
  const drawing = drawingXml(embedded.picture, embedded.id, alt, context.nextDrawing());
  return [paragraphXml(drawing, { keepsNext: caption.length > 0 }), ...captionXml(caption, context, false)];
}

/** A block of the article as paragraphs and tables. */
export function blockXml(block: FlowBlock, context: DocxContext): readonly Xml[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraphXml(passageXml(block.sentences, context))];
    case "quotation":
      return [paragraphXml(passageXml(block.sentences, context), { style: "Quote" })];
    case "list":
      return listXml(block, context);
    case "table":
      return tableXml(block, context);
    case "image":
      return imageXml(block, context);
    case "code":
      return [paragraphXml(runXml(block.text), { style: "Code", leftToRight: true })];
  }
}
