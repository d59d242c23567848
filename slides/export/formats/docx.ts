import { createDocxContext } from "../docx/docx-context.ts";
import { accountXml, bottomLineXml, frontXml, keyFiguresXml, referenceXml, sectionsXml } from "../docx/docx-note.ts";
import {
  documentLinks,
  documentType,
  marginParts,
  numberingPart,
  sectionXml,
  settingsPart,
} from "../docx/docx-parts.ts";
import { speakerNotesXml } from "../docx/docx-speaker-notes.ts";
import { stylesPart } from "../docx/docx-styles.ts";
import type { ExportFile } from "../export-file.ts";
import type { ExportInput } from "../export-input.ts";
import { readArticleFlow } from "../handout/article-flow.ts";
import { handoutWords } from "../handout/handout-words.ts";
import { indexBlocks } from "../note-paragraphs.ts";
import { packageLinks, propertyParts } from "../ooxml/document-properties.ts";
import { namespaces } from "../ooxml/namespaces.ts";
import { officeLanguage } from "../ooxml/office-language.ts";
import { writeOfficePackage } from "../ooxml/office-package.ts";
import { xml } from "../ooxml/xml.ts";
import { slug } from "../slug.ts";

const documentPath = "word/document.xml";

/**
 * The briefing note as an editable Word document, and after it, on pages of their own, the speaker notes. Headings,
 * lists and tables are Word's own. It says what the printed briefing note says.
 */
export function writeDocx(input: ExportInput): ExportFile {
  const { article, deck, pictures, options } = input;
  const words = handoutWords(deck.language);
  const blocks = indexBlocks(article);
  const flow = readArticleFlow(article, deck, pictures);
  const language = officeLanguage(deck.language);
  const context = createDocxContext(pictures, language, deck.direction);
  const body = [
    ...frontXml(article, deck, words, context),
    ...bottomLineXml(deck, words),
    ...keyFiguresXml(deck, words),
    ...sectionsXml(flow, deck, blocks, words, context),
    ...referenceXml(flow, deck, words, context),
    ...accountXml(deck),
    ...(options.notes ? speakerNotesXml(deck, blocks, words, context) : []),
  ];
  const spaces = xml` xmlns:w="${namespaces.word}" xmlns:r="${namespaces.relationships}" xmlns:wp="${namespaces.wordDrawing}" xmlns:a="${namespaces.drawing}"`;
  const document = {
    path: documentPath,
    contentType: documentType,
    relationships: [...documentLinks, ...context.relationships()],
    content: xml`<w:document${spaces}><w:body>${body}${sectionXml(options.paper, deck.direction)}</w:body></w:document>`,
  };
  const parts = [
    document,
    stylesPart(language, deck.direction),
    numberingPart(context.lists()),
    settingsPart,
    ...marginParts(deck.title, options.marking, words),
    ...context.pictures().parts,
    ...propertyParts(deck.title, deck.language),
  ];
  return {
    name: `${slug(deck.title)}.docx`,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: writeOfficePackage(parts, packageLinks(documentPath)),
  };
}
