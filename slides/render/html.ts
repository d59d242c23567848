import { replaceUnprintable } from "../fit/display-text.ts";

const brand: unique symbol = Symbol("markup");

/** Finished markup. Only this file makes it, so that what is not markup is always escaped. */
export interface Markup {
  readonly [brand]: string;
}

/** What may stand in a template. `null` and `false` give nothing. */
type HtmlValue = Markup | string | number | null | false | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return replaceUnprintable(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

function toSource(value: HtmlValue): string {
  if (value === null || value === false) return "";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return brand in value ? value[brand] : value.map(toSource).join("");
}

/**
 * Template tag that makes markup. Text in it is escaped for elements and quoted attributes alike, and characters that
 * HTML does not allow become U+FFFD; markup in it is taken as it is.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  const source = strings.map((string, index) => string + toSource(values[index] ?? null)).join("");
  return { [brand]: source };
}

/** Attributes as markup, each after a blank. `null` and `false` leave one out, `true` writes it without a value. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null>>): Markup {
  const written = Object.entries(values).map(([name, value]) => {
    if (value === null || value === false) return "";
    return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  });
  return { [brand]: written.join("") };
}

/** The source text of finished markup. */
export function markupSource(markup: Markup): string {
  return markup[brand];
}
