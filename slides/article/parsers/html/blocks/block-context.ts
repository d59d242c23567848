import {
  codeTags,
  emphasisTags,
  headingTags,
  itemTags,
  listTags,
  preformattedTags,
  strongTags,
} from "../page/element-tags.ts";
import { attributeOf, type PageElement } from "../page/page-element.ts";
import { figureRole } from "./figure-roles.ts";
import { resolveAddress } from "./link-address.ts";
import type { BlockShape } from "./page-block.ts";

/** Formatting of the text being read. */
interface RunFormat {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  readonly href?: string;
}

/** Stacks of open elements that decide what a block is. */
type Stack =
  | "links"
  | "lists"
  | "items"
  | "headings"
  | "preformatted"
  | "quotes"
  | "figures"
  | "captions"
  | "credits"
  | "marks"
  | "controls";

/** Which elements are open where the reading stands. */
export interface BlockContext {
  readonly base: string | null;
  /** Positions of the open block-level elements. */
  readonly owners: number[];
  readonly stacks: Readonly<Record<Stack, PageElement[]>>;
  /** Formatting elements, each with the format to go back to when it closes. */
  readonly formats: { readonly element: PageElement; readonly before: RunFormat }[];
  format: RunFormat;
  codeLanguage: string;
}

const stackRules: readonly { readonly stack: Stack; readonly holds: (element: PageElement) => boolean }[] = [
  { stack: "links", holds: ({ tag, attributes }) => tag === "a" && attributeOf({ attributes }, "href") !== null },
  { stack: "lists", holds: ({ tag }) => listTags.has(tag) },
  { stack: "items", holds: ({ tag }) => itemTags.has(tag) },
  { stack: "headings", holds: ({ tag }) => headingTags.has(tag) },
  { stack: "preformatted", holds: ({ tag }) => preformattedTags.has(tag) },
  { stack: "quotes", holds: ({ tag }) => tag === "blockquote" },
  { stack: "figures", holds: ({ tag }) => tag === "figure" },
  {
    stack: "controls",
    holds: ({ tag, attributes }) => tag === "button" || attributeOf({ attributes }, "role") === "button",
  },
];

const boldStyle = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const codeLanguagePattern =
  /(?:^|[\s_-])(?:language|lang|highlight-source|brush:\s*)[-_]?([a-z][a-z\d+#]{0,20})(?=$|[\s;])/i;

/** An empty context; links are resolved against `base`. */
export function newContext(base: string | null): BlockContext {
  const stacks = { links: [], lists: [], items: [], headings: [], preformatted: [], quotes: [] };
  return {
    base,
    owners: [],
    stacks: { ...stacks, figures: [], captions: [], credits: [], marks: [], controls: [] },
    formats: [],
    format: {},
    codeLanguage: "",
  };
}

/** Class names of edit and permalink signs beside headings. */
const markNames: ReadonlySet<string> = new Set(["editsection", "headerlink", "permalink", "anchorjs"]);

/**
 * What an element is to the figure or heading around it, where the reading stands: such text is a block of its own. Null
 * for everything else and for parts inside a part of the same kind.
 */
export function roleHere(context: BlockContext, element: PageElement): "captions" | "credits" | "marks" | null {
  const { figures, captions, credits, headings, marks } = context.stacks;
  if (headings.length > 0 && element.names.some((name) => markNames.has(name)))
    return marks.length > 0 ? null : "marks";
  const role = figureRole(element, figures.length + captions.length > 0);
  if (role === "credit") return credits.length > 0 ? null : "credits";
  return role === "caption" && captions.length === 0 ? "captions" : null;
}

/** Notes that an element opens. `boundary` tells whether it is a block of its own. */
export function enterElement(context: BlockContext, element: PageElement, boundary: boolean): void {
  if (boundary) context.owners.push(element.index);
  const role = roleHere(context, element);
  if (role !== null) context.stacks[role].push(element);
  for (const { stack, holds } of stackRules) if (holds(element)) context.stacks[stack].push(element);
  const format = formatWith(context, element);
  if (format !== null) {
    context.formats.push({ element, before: context.format });
    context.format = format;
  }
  if (preformattedTags.has(element.tag)) context.codeLanguage = "";
  const language = codeLanguagePattern.exec(attributeOf(element, "class")?.slice(0, 300) ?? "")?.[1];
  if (language !== undefined) context.codeLanguage = language.toLowerCase();
}

/** Notes that an element closes. */
export function leaveElement(context: BlockContext, element: PageElement): void {
  if (context.owners.at(-1) === element.index) context.owners.pop();
  for (const stack of Object.values(context.stacks)) if (stack.at(-1) === element) stack.pop();
  const format = context.formats.at(-1);
  if (format?.element === element) {
    context.format = format.before;
    context.formats.pop();
  }
}

function formatWith(context: BlockContext, element: PageElement): RunFormat | null {
  const { tag } = element;
  if (strongTags.has(tag)) return { ...context.format, strong: true };
  if (emphasisTags.has(tag)) return { ...context.format, emphasis: true };
  if (codeTags.has(tag)) return { ...context.format, code: true };
  if (tag === "a") {
    const address = resolveAddress(attributeOf(element, "href") ?? "", context.base);
    return address === null ? null : { ...context.format, href: address };
  }
  const style = attributeOf(element, "style");
  return style !== null && boldStyle.test(style.slice(0, 1000)) ? { ...context.format, strong: true } : null;
}

/** The shape of a block of text that ends here. */
export function shapeOf(context: BlockContext): BlockShape {
  const { stacks } = context;
  const heading = stacks.headings.at(-1);
  const item = stacks.items.at(-1);
  if (stacks.preformatted.length > 0) return { kind: "code", language: context.codeLanguage };
  if (stacks.marks.length > 0) return { kind: "text" };
  if (stacks.credits.length > 0) return { kind: "credit" };
  if (stacks.captions.length > 0) return { kind: "caption" };
  if (heading !== undefined) return { kind: "heading", level: Number(heading.tag.slice(1)), heading: heading.index };
  if (item !== undefined) {
    const list = stacks.lists.at(-1);
    const depth = Math.max(0, stacks.lists.length - 1) + (item.tag === "dd" ? 1 : 0);
    return { kind: "list-item", ordered: list?.tag === "ol", depth: Math.min(depth, 9), item: item.index };
  }
  return { kind: stacks.quotes.length > 0 ? "quotation" : "text" };
}
