import { describe, expect, it } from "vitest";
import { writeVariant } from "../../../../slides/deck/shorten/write-variant.ts";
import { readTokens } from "../../../../slides/fidelity/read-tokens.ts";

/** Writes a text without the words in braces. */
function written(marked: string): string {
  const cut = new Set<number>();
  const text = marked.replace(/[{}]/gu, "");
  let depth = 0;
  let at = 0;
  for (const char of marked) {
    if (char === "{") depth += 1;
    else if (char === "}") depth -= 1;
    else {
      if (depth > 0) cut.add(at);
      at += char.length;
    }
  }
  const tokens = readTokens(text);
  return writeVariant(tokens, (index) => !cut.has(tokens[index]?.start ?? -1));
}

describe("writeVariant", () => {
  it.each([
    ["The mill{, a ruin,} closed.", "The mill closed"],
    ["{However, }the mill closed.", "The mill closed"],
    ["The mill {(a ruin)}, she said, closed.", "The mill, she said, closed"],
    ["Has the mill {really }closed?", "Has the mill closed?"],
    ["The mill closed in the U.S.", "The mill closed in the U.S."],
    ["She said it “closed.”", "She said it “closed”"],
    ["{But }iPhone sales fell.", "iPhone sales fell"],
    ["The mill   closed .", "The mill closed"],
    ["{But }“the mill” closed.", "“The mill” closed"],
    ["The mill closed, {and more}", "The mill closed"],
    ["", ""],
  ])("writes “%s”", (marked, expected) => {
    expect(written(marked)).toBe(expected);
  });
});
