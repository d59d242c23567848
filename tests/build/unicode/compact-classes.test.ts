import { describe, expect, it } from "vitest";
import { compactClasses } from "../../../build/unicode/compact-classes.ts";

const lastCodePoint = 0x10ffff;

/** The code points of the characters that match, in hexadecimal, surrogates left out. */
function codePointsOf(pattern: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  for (let point = 0; point <= lastCodePoint; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    if (pattern.test(String.fromCodePoint(point))) found.add(point.toString(16).padStart(4, "0"));
  }
  return found;
}

function compact(name: string): ReadonlySet<string> {
  return codePointsOf(new RegExp(`^[${compactClasses[name]}]$`, "u"));
}

function inOneOnly(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...one].filter((point) => !other.has(point));
}

/** Where the classes are exact, but for what is not assigned. */
const exactParts = [
  [0, 0x6f9],
  [0x10a0, 0x10fa],
  [0x1100, 0x135a],
  [0x1d00, 0x1f7f],
  [0x2000, 0x206f],
  [0x2150, 0x2182],
  [0x2190, 0x2bff],
  [0x3000, 0xa48c],
  [0xac00, 0xd7a3],
  [0xff00, 0xffef],
] as const;

function isExact(hex: string): boolean {
  const point = Number.parseInt(hex, 16);
  return exactParts.some(([first, last]) => point >= first && point <= last);
}

const assigned = codePointsOf(/^\P{Cn}$/u);
const marks = codePointsOf(/^\p{M}$/u);

describe("compact classes", () => {
  it.each(Object.keys(compactClasses))("%s has what Unicode has, no more and no less", (name) => {
    const exact = codePointsOf(new RegExp(`^\\p{${name}}$`, "u"));
    const missing = inOneOnly(exact, compact(name)).filter(isExact);
    const added = inOneOnly(compact(name), exact).filter((point) => isExact(point) && assigned.has(point));
    expect({ missing, added: added.filter((point) => !marks.has(point)) }).toEqual({ missing: [], added: [] });
  });

  it("has every mark of the basic plane among its marks or its letters", () => {
    const known = new Set([...compact("M"), ...compact("L")]);
    expect(inOneOnly(marks, known).filter((point) => point.length === 4)).toEqual([]);
  });
});
