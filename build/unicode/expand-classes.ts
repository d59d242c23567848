import { parseSync, Visitor } from "oxc-parser";
import { compactClasses } from "./compact-classes.ts";

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a pattern is written where it stands: `\` is two characters in a string. */
type Backslash = "\\" | "\\\\";

/** Classes that hold the marks of some scripts with their letters. */
const letterClasses = new Set(["L", "Lo"]);

/**
 * Replaces the classes of a pattern, or of a part of one, that starts inside or outside brackets. In the brackets of a
 * pattern with the flag `v` a class is an operand and keeps brackets of its own. Marks are replaced only where letters
 * are asked for as well, as the ranges of both share the marks between them.
 */
function expandPattern(pattern: string, backslash: Backslash, depth: number, nests: boolean): [string, number] {
  let text = "";
  let brackets = depth;
  let hasLetters = false;
  for (let at = 0; at < pattern.length; at++) {
    if (!pattern.startsWith(backslash, at)) {
      const char = pattern.charAt(at);
      if (char === "[" && (brackets === 0 || nests)) {
        brackets++;
        hasLetters = false;
      }
      if (char === "]" && brackets > 0) brackets--;
      text += char;
      continue;
    }
    const escaped = at + backslash.length;
    const [name = "", kind, className = ""] = /^([pP])\{(\w+)\}/.exec(pattern.slice(escaped)) ?? [];
    const ranges = compactClasses[className]?.replaceAll("\\", backslash);
    const isOperand = brackets > 0 && !nests;
    const isKept = (kind === "P" && isOperand) || (className === "M" && !(isOperand && hasLetters));
    if (ranges === undefined || isKept) {
      text += backslash + pattern.charAt(escaped);
      at = escaped;
      continue;
    }
    if (letterClasses.has(className)) hasLetters = true;
    if (kind === "P") text += `[^${ranges}]`;
    else text += isOperand ? ranges : `[${ranges}]`;
    at = escaped + name.length - 1;
  }
  return [text, brackets];
}

function findReplacements(path: string, source: string): readonly Replacement[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: Replacement[] = [];
  const add = (start: number, end: number, backslash: Backslash, depth = 0, nests = false): number => {
    const [text, brackets] = expandPattern(source.slice(start, end), backslash, depth, nests);
    found.push({ start, end, text });
    return brackets;
  };
  const raw = new Set<unknown>();
  new Visitor({
    Literal(node) {
      if ("regex" in node)
        add(node.start + 1, node.start + 1 + node.regex.pattern.length, "\\", 0, node.regex.flags.includes("v"));
      else if (typeof node.value === "string") add(node.start + 1, node.end - 1, "\\\\");
    },
    TaggedTemplateExpression({ tag, quasi }) {
      if (source.slice(tag.start, tag.end) === "String.raw") raw.add(quasi);
    },
    TemplateLiteral(node) {
      let depth = 0;
      for (const part of node.quasis) {
        // An element of TypeScript's tree begins with the "`" or "}" before its text.
        const start = part.start + 1;
        depth = add(start, start + part.value.raw.length, raw.has(node) ? "\\" : "\\\\", depth);
      }
    },
  }).visit(program);
  return found.sort((one, other) => one.start - other.start);
}

/**
 * The source with the Unicode classes of its patterns written out (`compact-classes.ts`), in literals, strings and
 * templates. Lines stay lines. Throws when the source is not the language that its path's ending says.
 */
export function expandClasses(path: string, source: string): string {
  if (!/\\[pP]\{/.test(source)) return source;
  let text = "";
  let at = 0;
  for (const { start, end, text: replacement } of findReplacements(path, source)) {
    text += source.slice(at, start) + replacement;
    at = end;
  }
  return text + source.slice(at);
}
