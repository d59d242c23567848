import type { DefaultTreeAdapterTypes } from "parse5";
import { attributeOf, type PageElement, type StreamItem, splitNames } from "./page-element.ts";
import { isUnseen } from "./visibility.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A `<meta>`, `<link>` or `<base>` element with its attributes. */
export interface HeadElement {
  readonly tag: string;
  readonly attributes: Element["attrs"];
}

/** The page without its nesting. */
export interface FlatPage {
  /** Visible elements in the order of their start tags. */
  readonly elements: readonly PageElement[];
  readonly stream: readonly StreamItem[];
  readonly head: readonly HeadElement[];
  /** Text of the data scripts (JSON-LD). */
  readonly dataScripts: readonly string[];
  /** Text of the first `<title>`, null without one. */
  readonly title: string | null;
  readonly language: string | null;
}

interface Building {
  readonly elements: PageElement[];
  readonly stream: StreamItem[];
  readonly head: HeadElement[];
  readonly dataScripts: string[];
  title: string | null;
  language: string | null;
}

const headTags: ReadonlySet<string> = new Set(["meta", "link", "base"]);
const dataScriptType = /^\s*application\/(?:ld\+json|json\+ld)/i;

/**
 * Flattens the parsed page into a list of visible elements and a stream of what opens, closes and reads, and gathers
 * the head's elements from wherever they stand. Iterative: nesting may be any depth.
 */
export function flattenPage(document: DefaultTreeAdapterTypes.Document): FlatPage {
  const page: Building = { elements: [], stream: [], head: [], dataScripts: [], title: null, language: null };
  const pending: { node: Node; parent: number; closing: PageElement | null; seen: boolean }[] = [
    { node: document, parent: -1, closing: null, seen: true },
  ];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, parent, closing, seen } = step;
    if (closing !== null) {
      closing.end = page.elements.length;
      page.stream.push({ kind: "close", element: closing });
      continue;
    }
    if (isText(node)) {
      if (seen && node.value !== "") pushText(page, node);
      continue;
    }
    if (!("childNodes" in node)) continue;
    let inside = parent;
    let visible = seen;
    if ("tagName" in node) {
      noteHead(page, node);
      visible = seen && !isUnseen(node);
      if (visible) {
        const element = openElement(page, node, parent);
        inside = element.index;
        pending.push({ node, parent, closing: element, seen: true });
      }
    }
    for (let i = node.childNodes.length - 1; i >= 0; i -= 1) {
      const child = node.childNodes[i];
      if (child !== undefined) pending.push({ node: child, parent: inside, closing: null, seen: visible });
    }
  }
  return page;
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

function openElement(page: Building, node: Element, parent: number): PageElement {
  const place = node.sourceCodeLocation;
  const index = page.elements.length;
  const holder = { attributes: node.attrs };
  const classes = splitNames(attributeOf(holder, "class") ?? "");
  const element: PageElement = {
    index,
    parent,
    tag: node.tagName,
    attributes: node.attrs,
    classes,
    names: [...classes, ...splitNames(attributeOf(holder, "id") ?? "")],
    start: place?.startOffset ?? -1,
    startTagEnd: place?.startTag?.endOffset ?? place?.endOffset ?? -1,
    sourceEnd: place?.endOffset ?? -1,
    end: index + 1,
  };
  page.elements.push(element);
  page.stream.push({ kind: "open", element });
  return element;
}

function pushText(page: Building, node: DefaultTreeAdapterTypes.TextNode): void {
  const place = node.sourceCodeLocation;
  const start = place?.startOffset ?? 0;
  page.stream.push({ kind: "text", text: node.value, start, end: place?.endOffset ?? start });
}

function noteHead(page: Building, node: Element): void {
  if (headTags.has(node.tagName)) page.head.push({ tag: node.tagName, attributes: node.attrs });
  else if (node.tagName === "title" && page.title === null && node.namespaceURI.endsWith("xhtml"))
    page.title = ownText(node);
  else if (node.tagName === "html") page.language = languageOf(node) ?? page.language;
  else if (node.tagName === "body") page.language ??= languageOf(node);
  else if (node.tagName === "script" && dataScriptType.test(attributeOf({ attributes: node.attrs }, "type") ?? ""))
    page.dataScripts.push(ownText(node));
}

function languageOf(node: Element): string | null {
  const holder = { attributes: node.attrs };
  return attributeOf(holder, "lang") ?? attributeOf(holder, "xml:lang");
}

function ownText(node: Element): string {
  return node.childNodes.map((child) => (isText(child) ? child.value : "")).join("");
}
