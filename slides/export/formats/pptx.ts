import { fitSlide } from "../../fit/fit-slide.ts";
import { fontFaces } from "../../fit/font-faces.ts";
import { stages } from "../../fit/stage.ts";
import { findTheme } from "../../render/themes/themes.ts";
import type { ExportFile } from "../export-file.ts";
import type { ExportInput } from "../export-input.ts";
import { indexBlocks, joinNotes } from "../note-paragraphs.ts";
import { packageLinks, propertyParts } from "../ooxml/document-properties.ts";
import { officeLanguage } from "../ooxml/office-language.ts";
import { type OfficePart, writeOfficePackage } from "../ooxml/office-package.ts";
import { pictureParts } from "../ooxml/picture-parts.ts";
import { planSections } from "../plan-sections.ts";
import { colourScheme } from "../pptx/colour-scheme.ts";
import { type DrawnSlide, drawSlides } from "../pptx/draw-slides.ts";
import { textArea } from "../pptx/slide-frame.ts";
import { masterParts, themePath } from "../pptx/xml/master-parts.ts";
import { notesMasterParts, notesPart, notesPath } from "../pptx/xml/notes-parts.ts";
import { presentationParts, presentationPath } from "../pptx/xml/presentation-parts.ts";
import { slidePart } from "../pptx/xml/slide-parts.ts";
import { themePart } from "../pptx/xml/theme-part.ts";
import { slug } from "../slug.ts";

/** The notes of the slides that have any, with the master they need; nothing at all without notes. */
function writeNotes({ article, deck, options }: ExportInput): readonly OfficePart[] {
  const speaking = deck.slides.map(({ notes }) => (options.notes ? notes : []));
  if (speaking.every((notes) => notes.length === 0)) return [];
  const { width, height } = stages[deck.options.ratio];
  const ratio = width / height;
  const blocks = indexBlocks(article);
  const language = officeLanguage(deck.language);
  const pages = speaking.flatMap((notes, index) =>
    notes.length === 0
      ? []
      : [notesPart(joinNotes(notes, blocks), index, options.marking, language, ratio, deck.direction)],
  );
  return [...notesMasterParts(findTheme(deck.options.theme), ratio, deck.direction), ...pages];
}

function writeMasters({ deck }: ExportInput): readonly OfficePart[] {
  const { ratio, marking } = deck.options;
  const theme = findTheme(deck.options.theme);
  const stage = stages[ratio];
  const [first] = deck.slides;
  const markingLines = first === undefined ? 0 : fitSlide(first, theme, ratio, marking).markingLines;
  const area = textArea({ markingLines }, stage, theme.typography);
  return [...masterParts({ theme, stage, area, direction: deck.direction }), themePart(theme, themePath)];
}

function shownPictures(drawn: readonly DrawnSlide[]) {
  return drawn.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === "picture" ? [shape.picture] : [])));
}

/**
 * The deck as a PowerPoint presentation with native text: a box for each block, sized by our own measure, so that
 * nothing depends on what the reader's program does on opening. Only pictures that a slide shows are in it.
 */
export function writePptx(input: ExportInput): ExportFile {
  const { article, deck, pictures } = input;
  const theme = findTheme(deck.options.theme);
  const drawn = drawSlides(deck, article, pictures);
  const media = pictureParts(shownPictures(drawn), "ppt/media");
  const notes = writeNotes(input);
  const notesPaths = new Set(notes.map(({ path }) => path));
  const setting = {
    scheme: colourScheme(theme),
    language: officeLanguage(deck.language),
    direction: deck.direction,
    italicQuotations: fontFaces[theme.typography.quotation].style === "italic",
    picturePaths: media.paths,
  };
  const slides = drawn.map((slide, index) => {
    const path = notesPath(index);
    return slidePart(slide, index, notesPaths.has(path) ? path : null, setting);
  });
  const sections = planSections(article, deck);
  const parts = [
    ...presentationParts(slides.length, sections, deck.options.ratio, notes.length > 0, deck.direction === "rtl"),
    ...writeMasters(input),
    ...slides,
    ...notes,
    ...media.parts,
    ...propertyParts(deck.title, deck.language),
  ];
  return {
    name: `${slug(deck.title)}.pptx`,
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    bytes: writeOfficePackage(parts, packageLinks(presentationPath)),
  };
}
