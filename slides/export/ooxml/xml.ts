import { replaceUnprintable } from "../../fit/display-text.ts";

const brand: unique symbol = Symbol("xml");

/** Finished XML. Only this file makes it, so that what is not XML is always escaped. */
export interface Xml {
  readonly [brand]: string;
}

/** What may stand in a template. `null` and `false` give nothing. */
type XmlValue = Xml | string | number | null | false | readonly XmlValue[];

/** White space that an attribute's value would lose stays as references; vertical tabs and form feeds are not XML. */
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\v": " ",
  "\f": " ",
};

function escapeText(text: string): string {
  return replaceUnprintable(text).replace(/[&<>"\t\n\r\v\f]/g, (character) => references[character] ?? "");
}

function toSource(value: XmlValue): string {
  if (value === null || value === false) return "";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return brand in value ? value[brand] : value.map(toSource).join("");
}

/** Template tag that makes XML. Text in it is escaped for elements and quoted attributes alike; XML is taken as it is. */
export function xml(strings: TemplateStringsArray, ...values: readonly XmlValue[]): Xml {
  return { [brand]: strings.map((string, index) => string + toSource(values[index] ?? null)).join("") };
}

/** Attributes, each after a blank. `null` leaves one out; truth is written as `1` and `0`. */
export function xmlAttributes(values: Readonly<Record<string, string | number | boolean | null>>): Xml {
  const written = Object.entries(values).map(([name, value]) => {
    if (value === null) return "";
    return ` ${name}="${escapeText(typeof value === "boolean" ? String(Number(value)) : String(value))}"`;
  });
  return { [brand]: written.join("") };
}

/** A whole document, its declaration first. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root[brand]}`;
}

/** XML as text, for what is no document of its own. */
export function xmlSource(part: Xml): string {
  return part[brand];
}
