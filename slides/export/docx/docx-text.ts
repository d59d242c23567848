import type { Inline } from "../../article/article.ts";
import type { NoteRun } from "../../deck/note-runs.ts";
import type { Passage } from "../handout/article-flow.ts";
import { sentenceGap } from "../join-sentences.ts";
import { webAddress } from "../ooxml/web-address.ts";
import { type Xml, xml, xmlAttributes } from "../ooxml/xml.ts";
import type { DocxContext } from "./docx-context.ts";
import { paragraphGap } from "./docx-page.ts";

/** Styles of paragraphs, by what Word calls them in the file. `docx-styles.ts` has their looks. */
export type ParagraphStyle =
  | "Normal"
  | "Title"
  | "Heading1"
  | "Heading2"
  | "Heading3"
  | "Heading4"
  | "Heading5"
  | "Kind"
  | "Row"
  | "Figure"
  | "ListParagraph"
  | "Quote"
  | "PullQuote"
  | "Caption"
  | "Code"
  | "TableText"
  | "TableHead"
  | "Cue"
  | "OwnText"
  | "Small"
  | "Header"
  | "Footer"
  | "Marking";

/** How a run differs from its paragraph. */
export interface RunForm {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Style of characters. */
  readonly style?: "Code" | "Label" | "Term" | "Value" | "Muted" | "Hyperlink";
  /** Language of its own, as Office knows it. */
  readonly language?: string;
}

/** A paragraph's style has the name already. */
const codeStyle = "CodeText";

/** Text with its tabs and line breaks as Word has them. */
function textXml(text: string): readonly Xml[] {
  return text.split(/(\t|\r\n?|\n)/u).map((part) => {
    if (part === "\t") return xml`<w:tab/>`;
    if (/^[\r\n]/u.test(part)) return xml`<w:br/>`;
    return part === "" ? xml`` : xml`<w:t xml:space="preserve">${part}</w:t>`;
  });
}

/** Scripts that Word sets as they run only where it is told so, run by run. */
const runsRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A run of text in one form. Everything in it is escaped. */
export function runXml(text: string, { strong, emphasis, style, language }: RunForm = {}): Xml {
  if (text === "") return xml``;
  const form = xml`${style !== undefined && xml`<w:rStyle w:val="${style === "Code" ? codeStyle : style}"/>`}${strong === true && xml`<w:b/><w:bCs/>`}${emphasis === true && xml`<w:i/><w:iCs/>`}${runsRightToLeft.test(text) && xml`<w:rtl/>`}${language !== undefined && xml`<w:lang w:val="${language}"/>`}`;
  return xml`<w:r><w:rPr>${form}</w:rPr>${textXml(text)}</w:r>`;
}

/** How a paragraph stands besides its style. */
export interface ParagraphForm {
  readonly style?: ParagraphStyle;
  /** The list it is an item of: 1 is the one with bullets, others are numbered. */
  readonly list?: { readonly id: number; readonly depth: number };
  readonly startsPage?: boolean;
  /** True for one that is not parted from what follows. */
  readonly keepsNext?: boolean;
  /** Left to right whatever the document is. */
  readonly leftToRight?: boolean;
  /** True for the last item of a list: what follows is as far from it as from a paragraph. */
  readonly endsList?: boolean;
}

export function paragraphXml(content: Xml | readonly Xml[], form: ParagraphForm = {}): Xml {
  const { style = "Normal", list, startsPage, keepsNext, leftToRight, endsList } = form;
  const number =
    list === undefined ? null : xml`<w:numPr><w:ilvl w:val="${list.depth}"/><w:numId w:val="${list.id}"/></w:numPr>`;
  const properties = xml`<w:pStyle w:val="${style}"/>${keepsNext === true && xml`<w:keepNext/>`}${startsPage === true && xml`<w:pageBreakBefore/>`}${number}${leftToRight === true && xml`<w:bidi w:val="0"/>`}${endsList === true && xml`<w:spacing w:after="${paragraphGap}"/>`}`;
  return xml`<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

/** A link where the address is one that Office can follow, plain text elsewhere. */
export function linkXml(text: string, address: string, context: DocxContext): Xml {
  const target = webAddress(address);
  if (target === null) return runXml(text);
  return xml`<w:hyperlink${xmlAttributes({ "r:id": context.link(target) })}>${runXml(text, { style: "Hyperlink" })}</w:hyperlink>`;
}

function inlineXml({ text, strong, emphasis, code, href }: Inline, context: DocxContext): Xml {
  if (href !== undefined) return linkXml(text, href, context);
  return runXml(text, {
    ...(strong === true ? { strong } : {}),
    ...(emphasis === true ? { emphasis } : {}),
    ...(code === true ? { style: "Code" as const } : {}),
  });
}

/** Sentences as running text with their formatting and links; `[…]` where text of the article was left out. */
export function passageXml(passage: Passage, context: DocxContext): readonly Xml[] {
  return passage.map(({ sentence, isAfterGap }, index) => {
    const before = passage[index - 1]?.sentence.text;
    const gap = before === undefined ? "" : sentenceGap(before, sentence.text);
    const mark = isAfterGap ? runXml("[…] ", { style: "Muted" }) : null;
    return xml`${runXml(gap)}${mark}${sentence.inlines.map((inline) => inlineXml(inline, context))}`;
  });
}

/** Stretches of a line of the notes. */
export function noteRunsXml(runs: readonly NoteRun[]): readonly Xml[] {
  return runs.map(({ text, strong, emphasis }) =>
    runXml(text, { ...(strong === true ? { strong } : {}), ...(emphasis === true ? { emphasis } : {}) }),
  );
}
