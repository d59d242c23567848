import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content browsers do not show, or show only where the real thing cannot be. */
const unseenTags: ReadonlySet<string> = new Set([
  ...["head", "script", "style", "template", "noscript", "title", "datalist", "noframes", "noembed"],
  ...["iframe", "object", "embed", "applet", "canvas", "audio", "video", "desc", "defs", "metadata"],
  ...["annotation", "annotation-xml", "textarea", "frameset", "optgroup", "option"],
]);

const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Class names that style sheets conventionally use for text meant for screen readers alone. */
const unseenClass =
  /(?:^|[\s_-])(?:visually-?hidden|screen-?reader(?:-?text|-?only)?|sr-?only|sr-text|a11y-hidden|element-invisible|assistive-text|off-?screen)(?=$|\s|-focusable)/i;

/** Hidden by class only while it is a label: whole panels get such names too and are shown by a script. */
const longestHiddenLabel = 200;

/**
 * Whether a reader of the page cannot see the element. Styles on the page's outermost elements are not believed:
 * sites hide the whole body until their scripts have run.
 */
export function isUnseen(element: Element): boolean {
  const { tagName } = element;
  if (unseenTags.has(tagName)) return true;
  if (tagName === "html" || tagName === "body") return false;
  for (const { name, value } of element.attrs) {
    if (name === "hidden" && value !== "until-found") return true;
    if (name === "style" && value.length < 10_000 && hidingStyle.test(value)) return true;
    if (name === "class" && unseenClass.test(value.slice(0, 600)) && isShort(element)) return true;
  }
  return tagName === "dialog" && !element.attrs.some(({ name }) => name === "open");
}

function isShort(element: Element): boolean {
  if (element.tagName === "h1") return false;
  let letters = 0;
  const pending: DefaultTreeAdapterTypes.ChildNode[] = [...element.childNodes];
  for (let steps = 0; steps < 200; steps += 1) {
    const node = pending.pop();
    if (node === undefined) return true;
    if (node.nodeName === "#text" && "value" in node) letters += node.value.trim().length;
    if (letters > longestHiddenLabel) return false;
    if ("childNodes" in node) pending.push(...node.childNodes.slice(0, 200));
  }
  return false;
}
