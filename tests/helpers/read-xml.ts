/** An element of an XML document: its name with its prefix, its attributes, what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Anything but a character of XML (XML 1.0, 2.2). */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function decode(text: string): string {
  if (forbidden.test(text)) throw new Error(`Not a character of XML in: ${text.slice(0, 80)}`);
  return text.replace(/&([^;\s]*;?)/gu, (whole, name: string) => {
    const body = name.replace(/;$/u, "");
    const code = /^#(x[\da-f]+|\d+)$/iu.exec(body)?.[1];
    const decoded = code === undefined ? entities[body] : String.fromCodePoint(Number(code.replace(/^x/iu, "0x")));
    if (decoded === undefined || !name.endsWith(";")) throw new Error(`Not a reference: ${whole}`);
    return decoded;
  });
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replace(/\s+([\w:.-]+)="([^"<]*)"/gu, (_, name: string, value: string) => {
    if (Object.hasOwn(attributes, name)) throw new Error(`Attribute ${name} twice in ${source}`);
    attributes[name] = decode(value);
    return "";
  });
  if (rest.trim() !== "") throw new Error(`Not attributes: ${rest}`);
  return attributes;
}

/** Reads a document without comments, CDATA and doctype; throws when it is not well formed or a prefix is not declared. */
export function readXml(source: string): XmlElement {
  const body = source.replace(/^<\?xml [^?]*\?>\s*/u, "");
  type Open = {
    name: string;
    attributes: Record<string, string>;
    children: (XmlElement | string)[];
    prefixes: Set<string>;
  };
  const root: Open = { name: "", attributes: {}, children: [], prefixes: new Set(["xml", "xmlns"]) };
  const stack: Open[] = [root];
  for (const [token, text, close, open, given = "", empty] of body.matchAll(
    /([^<]+)|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|</gu,
  )) {
    const top = stack.at(-1) ?? root;
    if (text !== undefined) top.children.push(decode(text));
    else if (close !== undefined) {
      if (top.name !== close) throw new Error(`</${close}> closes <${top.name}>`);
      stack.pop();
    } else if (open !== undefined) {
      const attributes = readAttributes(given);
      const declared = Object.keys(attributes).flatMap((name) => (name.startsWith("xmlns:") ? [name.slice(6)] : []));
      const element = { name: open, attributes, children: [], prefixes: new Set([...top.prefixes, ...declared]) };
      for (const name of [open, ...Object.keys(attributes)]) {
        const [prefix, local] = name.split(":");
        if (local !== undefined && !element.prefixes.has(prefix ?? "")) throw new Error(`Nobody declares ${name}`);
      }
      top.children.push(element);
      if (empty === "") stack.push(element);
    } else throw new Error(`Not a tag: ${token}`);
  }
  if (stack.length !== 1) throw new Error(`Nobody closes <${stack.at(-1)?.name}>`);
  const [document, ...others] = root.children;
  if (document === undefined || typeof document === "string" || others.length > 0) throw new Error("Not one root");
  return document;
}

function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* walk(child);
}

/** Every element of one of the names, in document order, the given one included. */
export function findAll(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return [...walk(element)].filter(({ name }) => names.includes(name));
}

/** All text inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
