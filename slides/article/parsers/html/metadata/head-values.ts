import type { FlatPage } from "../page/flatten-page.ts";
import { attributeOf } from "../page/page-element.ts";

/** What the page's `<meta>` elements say, by lower-case name or property. */
export type HeadValues = ReadonlyMap<string, readonly string[]>;

const longestValue = 2000;

/** Gathers `<meta name|property|itemprop=… content=…>`; blanks collapsed, empty values left out. */
export function readHeadValues(page: FlatPage): HeadValues {
  const values = new Map<string, string[]>();
  for (const element of page.head) {
    if (element.tag !== "meta") continue;
    const content = attributeOf(element, "content")?.slice(0, longestValue).replace(/\s+/g, " ").trim() ?? "";
    if (content === "") continue;
    for (const key of ["name", "property", "itemprop", "http-equiv"]) {
      const name = attributeOf(element, key);
      if (name === null) continue;
      for (const word of name.toLowerCase().split(/\s+/).slice(0, 4)) {
        const list = values.get(word);
        if (list === undefined) values.set(word, [content]);
        else if (list.length < 50 && !list.includes(content)) list.push(content);
      }
    }
  }
  return values;
}

/** The first value of the first of these names that has one; null when none has. */
export function firstValue(values: HeadValues, names: readonly string[]): string | null {
  for (const name of names) {
    const value = values.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

/** All values of these names, in the order of the names. */
export function allValues(values: HeadValues, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => values.get(name) ?? []);
}
