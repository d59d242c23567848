import { describe, expect, it } from "vitest";
import { compactClasses } from "../../../build/unicode/compact-classes.ts";
import { expandClasses } from "../../../build/unicode/expand-classes.ts";

const { L = "", M = "", N = "" } = compactClasses;

function expand(source: string): string {
  return expandClasses("source.ts", source);
}

describe("expandClasses", () => {
  it("writes a class out, in brackets of its own or of the pattern", () => {
    expect(expand(String.raw`const a = /\p{L}+x/u;`)).toBe(`const a = /[${L}]+x/u;`);
    expect(expand(String.raw`const a = /[^\p{L}\p{N}-]/gu;`)).toBe(`const a = /[^${L}${N}-]/gu;`);
    expect(expand(String.raw`const a = /\[\p{L}[[\]\p{L}]\p{N}/u;`)).toBe(
      String.raw`const a = /\[[${L}][[\]${L}][${N}]/u;`,
    );
  });

  it("is not led astray by brackets and slashes outside the pattern", () => {
    expect(expand(String.raw`const a = [b[0] / 2, /\p{L}/u, c / d];`)).toBe(`const a = [b[0] / 2, /[${L}]/u, c / d];`);
  });

  it("writes out what a class leaves", () => {
    expect(expand(String.raw`const a = /\P{L}/u;`)).toBe(`const a = /[^${L}]/u;`);
    expect(expand(String.raw`const a = /[\P{L}]/u;`)).toBe(String.raw`const a = /[\P{L}]/u;`);
  });

  it("writes marks out only together with letters", () => {
    expect(expand(String.raw`const a = /\p{M}[\p{M}]/u;`)).toBe(String.raw`const a = /\p{M}[\p{M}]/u;`);
    expect(expand(String.raw`const a = /[\p{L}\p{M}]\p{M}/u;`)).toBe(`const a = /[${L}${M}]\\p{M}/u;`);
  });

  it("keeps brackets around the operands of sets", () => {
    expect(expand(String.raw`const a = /[\p{L}--\p{ASCII}]/v;`)).toBe(String.raw`const a = /[[${L}]--\p{ASCII}]/v;`);
  });

  it("doubles backslashes in strings and templates, not in raw ones", () => {
    const b = "$" + "{b}";
    const doubled = L.replaceAll("\\", "\\\\");
    expect(expand(String.raw`const a = "\\p{L}";`)).toBe(`const a = "[${doubled}]";`);
    expect(expand(`const a = \`[${b}\\\\p{L}]\\\\p{L}\`;`)).toBe(`const a = \`[${b}${doubled}][${doubled}]\`;`);
    expect(expand(`const a = String.raw\`\\p{L}${b}\`;`)).toBe(`const a = String.raw\`[${L}]${b}\`;`);
  });

  it("leaves other classes, other text and types as they are", () => {
    const source = String.raw`const a: RegExp = /\p{Script=Han}\p{P}/u; // \p{L}`;
    expect(expand(source)).toBe(source);
  });

  it("makes patterns that match the same text", () => {
    const text = "Élan 12, Ұлттық қауіпсіздік ‘мир’ 東京 هذا ٣";
    const run = (source: string) => (new Function(`return ${source}`) as () => RegExp)();
    for (const pattern of [
      String.raw`/[\p{L}\p{M}]+/gu`,
      String.raw`/\P{L}+/gu`,
      String.raw`/(?<=\p{L})\p{N}|[^\p{N}]/gu`,
    ]) {
      expect(text.match(run(expand(pattern)))).toEqual(text.match(run(pattern)));
    }
  });

  it("names a source that it cannot read", () => {
    expect(() => expand(String.raw`const = /\p{L}/u`)).toThrow("source.ts");
  });
});
